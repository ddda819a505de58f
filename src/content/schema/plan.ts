import * as z from 'zod';
import type { Target } from '../../sla/target.ts';
import type { Plan, SeverityTargets } from '../model.ts';
import { choice, each, reference, section, slug, words } from './field.ts';
import type { Setting } from './setting.ts';
import { cell } from './target.ts';

/** A value of a severity's mapping: what its channels are, or what one metric promises. */
type Entry =
  | { readonly type: 'channels'; readonly keys: readonly string[] }
  | { readonly type: 'targets'; readonly targets: readonly Target[] };

/**
 * What a plan promises for one row of the matrix: its channels, and a target for each metric of the policy.
 *
 * @param missing what a metric promises that isn't there; without it, every metric must be
 */
export function rowTargets(setting: Setting, missing?: readonly Target[]): z.ZodType<SeverityTargets> {
  const { channel, metric } = setting.vocabulary;
  const fixed = {
    /** Keys of the channels in which its cases are attended. Default: every channel. */
    channels: z
      .array(reference('channel', setting.vocabulary))
      .min(1)
      .default([...(channel ?? [])])
      .transform((keys): Entry => ({ type: 'channels', keys })),
  };
  const written = cell(setting).transform((found): Entry => ({ type: 'targets', targets: found }));
  const targets = missing === undefined ? written : written.default({ type: 'targets', targets: missing });
  const whole: z.ZodType<Record<string, Entry>> =
    metric === undefined
      ? z.object(fixed).catchall(targets)
      : section(
          { ...Object.fromEntries(metric.map((key) => [key, targets] as const)), ...fixed },
          'remove it, or declare the metric under metrics in policy.mdx',
        );
  return whole.transform((entries) => ({
    channels: Object.values(entries).flatMap((entry) => (entry.type === 'channels' ? entry.keys : [])),
    metrics: Object.fromEntries(
      Object.entries(entries).flatMap(([key, entry]) =>
        entry.type === 'targets' ? [[key, entry.targets] as const] : [],
      ),
    ),
  }));
}

const NOTHING: readonly Target[] = [{ when: {}, promised: { type: 'none' } }];

/** The rows of a plan's matrix: one for each severity, and for each category with targets of its own. */
function rowsOf(setting: Setting): z.ZodType<Readonly<Record<string, SeverityTargets>>> {
  const { severity, 'category-with-targets': category } = setting.vocabulary;
  if (severity === undefined || category === undefined) return z.record(slug, rowTargets(setting));
  const [ofSeverity, ofCategory] = [rowTargets(setting), rowTargets(setting, NOTHING)];
  return section({
    ...Object.fromEntries(severity.map((key) => [key, ofSeverity] as const)),
    ...Object.fromEntries(category.map((key) => [key, ofCategory] as const)),
  });
}

/** What a plan's file says; `targets` is absent where another plan's hold. */
export type PlanFile = Omit<Plan, 'key' | 'targets' | 'clauses' | 'body'> & Partial<Pick<Plan, 'targets'>>;

/** The frontmatter of `plans/<plan>.mdx`, given the version that it belongs to. */
export function planSchema(setting: Setting): z.ZodType<PlanFile> {
  return planFields(setting).transform((form) => {
    const {
      'targets-of': targetsOf,
      'after-purchase': afterPurchase,
      'before-start': beforeStart,
      'hours-counted': hoursCounted,
      ...plan
    } = form;
    return {
      ...plan,
      ...(targetsOf === undefined ? {} : { targetsOf }),
      ...(afterPurchase === undefined ? {} : { afterPurchase }),
      ...(beforeStart === undefined ? {} : { beforeStart }),
      ...(hoursCounted === undefined ? {} : { hoursCounted }),
    };
  });
}

/** The keys of a plan's frontmatter. */
export function planFields(setting: Setting) {
  const { vocabulary } = setting;
  const offer = choice('not-offered', 'optional', 'covered');
  return section({
    /** The plan's name. */
    name: words,
    /** Its place among the plans: 1 for the cheapest. A whole number that no other plan has. */
    order: z.int().min(1),
    /** One sentence about whom it serves. */
    summary: words,
    /** Key of the calendar in which the plan is attended. */
    calendar: reference('calendar', vocabulary),
    /** The provider's own label for the hours. Default: none. Example: `5x8x8`. */
    modality: words.exactOptional(),
    /** For each option of the policy: `not-offered`, `optional` or `covered` (the plan's hours include it). Required if the policy has options. */
    options: given(vocabulary.option, each(vocabulary.option, offer)),
    /** Percentage of the time that the service is promised to be up. Default: none is promised. Range: 0 to 100. Example: `99.5`. */
    availability: z.number().min(0).max(100).exactOptional(),
    /** What it costs, in words. Default: nothing is said. */
    cost: words.exactOptional(),
    /** What it includes, each in a few words. Default: nothing is said. */
    includes: z.array(words).min(1).exactOptional(),
    /** For whom it is. */
    for: words.exactOptional(),
    /** How it is contracted. */
    contract: words.exactOptional(),
    /** What happens after the purchase. */
    'after-purchase': words.exactOptional(),
    /** What the client hands in before the start. */
    'before-start': words.exactOptional(),
    /** What counts as its start. */
    starts: words.exactOptional(),
    /** How its hours are counted and reported. */
    'hours-counted': words.exactOptional(),
    /** For each feature of the policy: the key of a grade. Required if the policy has features. */
    features: given(vocabulary.feature, each(vocabulary.feature, reference('grade', vocabulary))),
    /** For each severity and metric of the policy: what is promised. Also for each category with `targets: own`; a metric that it lacks promises nothing. Exactly one of `targets` and `targets-of`. */
    targets: rowsOf(setting).exactOptional(),
    /** Key of the plan whose targets hold for this one too. Exactly one of `targets` and `targets-of`. Example: `premium-por-demanda`. */
    'targets-of': reference('plan-with-targets', vocabulary).exactOptional(),
  });
}

/** A mapping that may be left out where the policy defines nothing for it, or where that can't be known. */
function given<T>(known: readonly string[] | undefined, mapping: z.ZodType<Record<string, T>>) {
  return known === undefined || known.length === 0 ? mapping.prefault({}) : mapping;
}
