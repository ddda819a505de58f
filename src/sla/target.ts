import type { BusinessDayRule } from './counting.ts';
import type { Duration } from './duration.ts';

/**
 * What is promised for one metric, before its conditions.
 *
 * - `within`: done in the duration. `strict` (`<`): an answer at the due instant is late (rule 11).
 *   `share`: the percentage of cases for which it is promised; without it, every case.
 * - `range`: between two durations; both ends are computed.
 * - `every`: an update at each multiple of the duration until the case is solved.
 * - `words`: a promise without a number. No date is ever computed from it.
 * - `none`: nothing is promised.
 * - `route`: the request leaves the plan by a named route (pre-sales, quotation) instead.
 */
export type Promised =
  | {
      readonly type: 'within';
      readonly duration: Duration;
      readonly strict: boolean;
      readonly share?: number;
    }
  | { readonly type: 'range'; readonly from: Duration; readonly to: Duration; readonly strict: boolean }
  | { readonly type: 'every'; readonly duration: Duration }
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'none' }
  | { readonly type: 'route'; readonly route: string };

/** When a target holds (rule 9). Every key present must hold; no key at all always holds. */
export interface Condition {
  /** Key of the channel through which the report came. */
  readonly channel?: string;
  /** Key of an option of the plan that the client has contracted. */
  readonly option?: string;
  /** Whether the report came while the plan's calendar was open. */
  readonly hours?: 'inside' | 'outside';
  /** Key of the mode of attention that the case asks for. */
  readonly attention?: string;
}

/** A promise with its condition and what it overrides of the plan's counting. */
export interface Target {
  readonly when: Condition;
  readonly promised: Promised;
  /** Key of the calendar it counts on, if not the plan's. */
  readonly calendar?: string;
  /** Cut-off of its own, in minutes of wall time since 00:00 (rule 5). */
  readonly cutoff?: number;
  /** What its business days mean, if not what the policy says (rule 4). */
  readonly businessDays?: BusinessDayRule;
  /** What it may cost beside the plan, in words. */
  readonly surcharge?: string;
  /** What else a client should know of it. */
  readonly note?: string;
  /** Id of the clause that promises it. */
  readonly clause?: string;
}

/** What is known of a report when a target is chosen. */
export interface Circumstances {
  readonly channel?: string;
  readonly options: readonly string[];
  readonly hours: 'inside' | 'outside';
  /** Key of the mode of attention, where the policy has any. */
  readonly attention?: string;
}

/**
 * The first of the targets whose condition holds (rule 9), or `undefined` if none does.
 *
 * @example
 * chooseTarget([{ when: { hours: 'outside' }, promised: a }, { when: {}, promised: b }],
 *   { options: [], hours: 'inside' }) // the one that promises b
 */
export function chooseTarget(targets: readonly Target[], known: Circumstances): Target | undefined {
  return targets.find(
    ({ when }) =>
      (when.channel === undefined || when.channel === known.channel) &&
      (when.option === undefined || known.options.includes(when.option)) &&
      (when.hours === undefined || when.hours === known.hours) &&
      (when.attention === undefined || when.attention === known.attention),
  );
}
