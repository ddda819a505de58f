import type { BusinessDayRule } from '../sla/counting.ts';
import type { Duration } from '../sla/duration.ts';
import type { Promised } from '../sla/target.ts';
import { same } from './same.ts';
import { amounts, better, neutral, together, type Verdict, worse } from './verdict.ts';

/** What two durations are counted by. */
export interface CountedBy {
  readonly businessDays: BusinessDayRule;
  /** Open minutes of the shortest open day that either of the two may be counted in. */
  readonly shortestDay: number;
}

/** A length that can be compared with another of its measure, whenever the case is reported. */
interface Length {
  readonly measure: 'open-minutes' | 'business-days' | 'calendar-days' | 'months';
  readonly amount: number;
}

function lengthOf(duration: Duration, { businessDays }: CountedBy): Length {
  switch (duration.unit) {
    case 'immediate':
      return { measure: 'open-minutes', amount: 0 };
    case 'minutes':
      return { measure: 'open-minutes', amount: duration.amount };
    case 'hours':
      return { measure: 'open-minutes', amount: duration.amount * 60 };
    case 'same-business-day':
      return { measure: 'business-days', amount: 0 };
    case 'business-days':
      return businessDays.rule === 'hours'
        ? { measure: 'open-minutes', amount: duration.amount * businessDays.hoursPerDay * 60 }
        : { measure: 'business-days', amount: duration.amount };
    case 'calendar-days':
      return { measure: 'calendar-days', amount: duration.amount };
    case 'months':
      return { measure: 'months', amount: duration.amount };
  }
}

/** Whether so much open time always ends by the close of the last of so many business days. */
function endsWithin(minutes: Length, days: Length, { businessDays, shortestDay }: CountedBy): boolean {
  return (
    minutes.measure === 'open-minutes' &&
    days.measure === 'business-days' &&
    (businessDays.rule === 'end-of-day' || days.amount === 0) &&
    minutes.amount <= days.amount * shortestDay
  );
}

/**
 * The verdict on a duration: shorter is better. Of two measures only this is certain: an amount of
 * open time that fits into N of the shortest days ends by the close of the N-th business day.
 *
 * @example compareDurations({ unit: 'hours', amount: 4 }, { unit: 'hours', amount: 2 }, by) // better: shorter
 */
export function compareDurations(before: Duration, after: Duration, by: CountedBy): Verdict | undefined {
  const [was, is] = [lengthOf(before, by), lengthOf(after, by)];
  if (was.measure === is.measure)
    return amounts(was.amount, is.amount, 'less-is-better', 'shorter', 'longer');
  if (endsWithin(is, was, by)) return better('shorter');
  return endsWithin(was, is, by) ? worse('longer') : neutral('other-measure');
}

type Within = Extract<Promised, { type: 'within' }>;
type Range = Extract<Promised, { type: 'range' }>;

function compareWithin(before: Within, after: Within, by: CountedBy): Verdict | undefined {
  const length = compareDurations(before.duration, after.duration, by);
  return together([
    // A strict end is better only where the end is the same.
    length ?? compareStrict(before.strict, after.strict),
    amounts(before.share ?? 100, after.share ?? 100, 'more-is-better', 'more-cases', 'fewer-cases'),
  ]);
}

function compareRanges(before: Range, after: Range, by: CountedBy): Verdict | undefined {
  return together([
    compareDurations(before.from, after.from, by),
    compareDurations(before.to, after.to, by) ?? compareStrict(before.strict, after.strict),
  ]);
}

function compareStrict(before: boolean, after: boolean): Verdict | undefined {
  if (before === after) return undefined;
  return after ? better('stricter') : worse('laxer');
}

/** How much is promised at all: nothing, another route, or something of the plan. */
function rank({ type }: Promised): 0 | 1 | 2 {
  if (type === 'none') return 0;
  return type === 'route' ? 1 : 2;
}

/** The verdict on what is promised; nothing if it is the same. */
export function comparePromised(before: Promised, after: Promised, by: CountedBy): Verdict | undefined {
  const [was, is] = [rank(before), rank(after)];
  if (is === 2 && was < 2) return better(was === 0 ? 'promised' : 'now-in-plan');
  if (was === 2 && is < 2) return worse(is === 0 ? 'no-longer-promised' : 'no-longer-in-plan');
  if (before.type === 'within' && after.type === 'within') return compareWithin(before, after, by);
  if (before.type === 'range' && after.type === 'range') return compareRanges(before, after, by);
  if (before.type === 'every' && after.type === 'every') {
    return compareDurations(before.duration, after.duration, by);
  }
  return same(before, after) ? undefined : neutral('other-promise');
}
