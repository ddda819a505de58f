import * as z from 'zod';
import { findingsOf } from '../explain.ts';
import type { Fault } from '../problem.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import { type Kind, KINDS, type Vocabulary } from '../vocabulary.ts';

/**
 * A mapping with fixed keys. An unknown key is an error; its message carries the keys there are,
 * which zod's issue doesn't, for the report to suggest one.
 *
 * @param otherwise what to do about an unknown key that resembles none
 */
export function section<Shape extends z.ZodRawShape>(shape: Shape, otherwise = 'remove it') {
  const message = [otherwise, ...Object.keys(shape)].join('\n');
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? message : undefined),
  });
}

/** Adds a fault, in the report's words, to what zod found. */
export function blame(
  context: z.core.$RefinementCtx,
  fault: Fault,
  path: readonly PropertyKey[] = [],
  input?: unknown,
): void {
  context.addIssue({ code: 'custom', params: { ...fault }, path: [...path], input });
}

/** Adds a fault that a key has by being there, or by what is missing under it. */
export function blameKey(
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[],
  fault: Fault,
  input?: unknown,
): void {
  context.addIssue({ code: 'custom', params: { ...fault, ofKey: true }, path: [...path], input });
}

/**
 * A text with a spelling of its own: `read` gives its value, or `undefined` if it isn't spelled so.
 *
 * @param nothing what to say of a key without a value, if there is more to say than that
 */
export function spelled<T extends string | number | object>(
  read: (text: string) => T | undefined,
  fault: (text: string) => Fault,
  nothing?: Fault,
): z.ZodType<T> {
  return z.unknown().transform((raw, context) => {
    const value = typeof raw === 'string' ? read(raw) : undefined;
    if (value !== undefined) return value;
    if (raw === null && nothing !== undefined) {
      blame(context, nothing, [], raw);
    } else if (raw === undefined || raw === null) {
      // The message says what is allowed here, which zod's issue doesn't.
      context.addIssue({ code: 'invalid_type', expected: 'string', message: fault('').allowed, input: raw });
    } else {
      const text = typeof raw === 'string' ? raw : quoted(raw);
      // YAML took for a number or a boolean what may be meant as text.
      const unquoted = typeof raw !== 'string' && read(text) !== undefined;
      blame(context, unquoted ? notText(text) : fault(text), [], raw);
    }
    return z.NEVER;
  });
}

function notText(text: string): Fault {
  return { what: `${text} is not text.`, allowed: 'text.', remedy: `write it in quotes: "${text}".` };
}

/** Text for people: anything that isn't blank. */
export const words = spelled(
  (text) => (text.trim() === '' ? undefined : text.trim()),
  () => ({
    what: 'the text is empty.',
    allowed: 'text.',
    remedy: 'write it, or remove the key if it is optional.',
  }),
);

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Whether a text can be a key: lower-case letters and digits in words joined by hyphens.
 * `constructor` can't, as every JavaScript object already has it.
 *
 * @example isSlug('premium-plus') // true
 */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && text !== 'constructor';
}

const SLUG_RULE =
  'lower-case letters a-z and digits, starting with a letter, words joined by hyphens: premium-plus.';

/** A key that an author gives to something. */
export const slug = spelled(
  (text) => (isSlug(text) ? text : undefined),
  (text) => ({ what: `${quoted(text)} is not a key.`, allowed: SLUG_RULE, remedy: slugRemedy(text) }),
);

/** What to do about a text that can't be a key. */
export function slugRemedy(text: string): string {
  const better = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return isSlug(better) ? `write it as ${better}.` : 'choose another key.';
}

/** One of a few words. */
export function choice<const Word extends string>(...allowed: readonly [Word, ...Word[]]): z.ZodType<Word> {
  return spelled(
    (text) => allowed.find((word) => word === text),
    (text) => ({
      what: `${quoted(text)} is none of the words that go here.`,
      allowed: listed(allowed),
      remedy: didYouMean(text, allowed, 'write one of them'),
    }),
  );
}

/** A key that names something of the version. */
export function reference(kind: Kind, vocabulary: Vocabulary): z.ZodType<string> {
  const known = vocabulary[kind];
  return spelled(
    (text) => (known === undefined || known.includes(text) ? text : undefined),
    (text) => noSuch(kind, text, known ?? []),
  );
}

/** The fault that a key names nothing of its kind. */
export function noSuch(kind: Kind, key: string, known: readonly string[]): Fault {
  return {
    what: `${quoted(key)} is not a ${KINDS[kind]}.`,
    allowed: listed(known),
    remedy: didYouMean(key, known, `define it or name another ${KINDS[kind]}`),
  };
}

/**
 * A mapping with an entry for each key that the policy defines, or for any key if they can't be told.
 *
 * @example each(['critico', 'alto'], targets) // both are required, a third is an error
 */
export function each<T>(
  known: readonly string[] | undefined,
  entry: z.ZodType<T>,
): z.ZodType<Record<string, T>> {
  return known === undefined
    ? z.record(slug, entry)
    : section(Object.fromEntries(known.map((key) => [key, entry] as const)));
}

/** A mapping of keys that the author chooses, as a list in the order of the file. */
export function named<T extends object>(
  entry: z.ZodType<T>,
): z.ZodType<readonly (T & { readonly key: string })[]> {
  return z
    .record(slug, entry)
    .transform((entries) => Object.entries(entries).map(([key, value]) => ({ key, ...value })));
}

/** Parses a part of a value with the schema that its form calls for, and reports its issues where they are. */
export function delegate<T>(
  context: z.core.$RefinementCtx,
  schema: z.ZodType<T>,
  value: unknown,
  path: readonly PropertyKey[] = [],
): T | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const finding of result.error.issues.flatMap(findingsOf)) {
    const params = { ...finding.fault, ofKey: finding.ofKey };
    context.addIssue({ code: 'custom', params, path: [...path, ...finding.path], input: value });
  }
  return undefined;
}
