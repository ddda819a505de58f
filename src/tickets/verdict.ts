import type { Metric } from '../calculator/data.ts';
import { judgedOf } from '../calculator/judged.ts';
import type { Case } from '../calculator/reading.ts';
import { type Outcome, resultOf } from '../calculator/result.ts';
import type { Judgement } from '../sla/judgement.ts';
import type { Instant } from '../sla/instant.ts';

/** How a ticket stands with what one metric promises. */
export type Verdict =
  /** It was done: in time or late, and by how much. */
  | {
      readonly type: 'met' | 'late';
      readonly judgement: Judgement;
      readonly done: Instant;
      readonly due?: Instant;
    }
  /** It isn't done, and its due time has passed or not. */
  | { readonly type: 'open' | 'overdue'; readonly due: Instant }
  /** Nothing says whether it was done. */
  | { readonly type: 'unknown'; readonly due: Instant }
  /** A pause is open: its due time is still to come. */
  | { readonly type: 'paused'; readonly outcome: Paused }
  /** There is no due time: nothing countable is promised, or the calendar ends. */
  | { readonly type: 'undated'; readonly outcome: Exclude<Outcome, Paused | { readonly at: Instant }> };

type Paused = Extract<Outcome, { readonly type: 'paused' }>;

/**
 * How a case stands with one of its metrics, as the calculator computes and judges it.
 *
 * @param isTold whether the file tells when the metric is done: without it, nothing is overdue
 * @example verdictOf(known, response, true, now) // { type: 'late', judgement: { by: 2_100_000, … }, … }
 */
export function verdictOf(known: Case, metric: Metric, isTold: boolean, now: Instant): Verdict {
  const done = known.done.get(metric.key);
  const result = resultOf(known, metric, done ?? now);
  const judged = judgedOf(known, result);
  if (judged !== undefined) {
    const { late, due } = judged.judgement;
    return { type: late ? 'late' : 'met', ...judged, ...(due !== undefined && { due }) };
  }
  const { outcome } = result;
  if (outcome.type === 'paused') return { type: 'paused', outcome };
  if (!('at' in outcome)) return { type: 'undated', outcome };
  const { at: due, late } = outcome;
  if (!isTold || done !== undefined) return { type: 'unknown', due };
  return { type: late ? 'overdue' : 'open', due };
}
