import * as z from 'zod';
import type { Category, CategoryOutcome } from '../model.ts';
import { choice, reference, section, words } from './field.ts';
import { onlyOne } from './only-one.ts';
import type { Setting } from './setting.ts';

const OUTCOMES = ['severities', 'targets', 'route'] as const;

/** The keys of a kind of request. */
export function categoryFields({ vocabulary }: Setting) {
  return section({
    /** Its name. Example: `Desarrollo`. */
    name: words,
    /** One sentence about what belongs to it. */
    definition: words,
    /** Requests of this kind; at least one. */
    examples: z.array(words).min(1),
    /** Keys of the severities whose targets its cases have. Exactly one of `severities`, `targets` and `route`. */
    severities: z.array(reference('severity', vocabulary)).min(1).exactOptional(),
    /** `own`: every plan has targets under the category's own key. */
    targets: choice('own').exactOptional(),
    /** Key of the route by which it leaves the plans: no time is promised. */
    route: reference('route', vocabulary).exactOptional(),
    /** Id of the clause that describes it. */
    clause: reference('clause', vocabulary).exactOptional(),
  });
}

/** A kind of request, with its one outcome. */
export function categorySchema(setting: Setting): z.ZodType<Omit<Category, 'key'>> {
  return categoryFields(setting).transform((form, context) => {
    const { severities, targets, route, ...category } = form;
    onlyOne(context, { severities, targets, route }, OUTCOMES);
    return { ...category, outcome: outcomeOf(severities, route) };
  });
}

function outcomeOf(severities: readonly string[] | undefined, route: string | undefined): CategoryOutcome {
  if (severities !== undefined) return { type: 'severities', severities };
  return route === undefined ? { type: 'targets' } : { type: 'route', route };
}

/** Where a request goes that no target covers. */
export function routeSchema({ vocabulary }: Setting) {
  return section({
    /** Its name. Example: `Revisión comercial`. */
    name: words,
    /** What happens next, in a sentence. */
    next: words,
    /** Id of the clause that describes it. */
    clause: reference('clause', vocabulary).exactOptional(),
  });
}
