import type * as z from 'zod';
import { blame } from './field.ts';

/**
 * The one of some keys that a mapping has. Having none of them, or several, is its fault.
 *
 * @example onlyOne(context, { plan: 'base' }, ['question', 'plan']) // 'plan'
 */
export function onlyOne<Key extends string>(
  context: z.core.$RefinementCtx,
  form: Readonly<Partial<Record<Key, unknown>>>,
  keys: readonly Key[],
): Key | undefined {
  const named = keys.filter((key) => form[key] !== undefined);
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only;
  const allowed = `exactly one of ${keys.join(', ')}.`;
  blame(
    context,
    only === undefined
      ? { what: `there is none of ${keys.join(', ')}.`, allowed, remedy: 'add one of them.' }
      : { what: `there are ${named.join(' and ')}.`, allowed, remedy: 'keep one of them.' },
  );
  return undefined;
}
