import type { Week, Window } from '../sla/calendar.ts';
import { better, neutral, type Verdict, worse } from './verdict.ts';

/** The open time of one date, in minutes since its 00:00: ascending, within the date, apart. */
export type Day = readonly Window[];

/** The hours of one date before and after a change. */
export type DayChange = readonly [before: Day, after: Day];

/** What is counted in some hours, beside minutes and hours. */
export interface CountedIn {
  /** Whether something counts dates and so ends when they close (rule 4). */
  readonly dates: boolean;
  /** Whether a term does: for whom a sooner end is better isn't known. */
  readonly terms: boolean;
}

const END = 1440;

/** The open time of each weekday, with the pieces that the day before leaves to it (rule 2). */
export function daysOf(week: Week): readonly Day[] {
  return week.map((windows, day) => dayOf(windows, week[(day + 6) % 7] ?? []));
}

/**
 * The open time of a date with these windows.
 *
 * @example dayOf([[540, 720], [720, 1020]]) // [[540, 1020]]
 */
export function dayOf(windows: readonly Window[], eve: readonly Window[] = []): Day {
  const own = windows.map(([start, end]): Window => [start, end <= start ? END : end]);
  const left = eve.filter(([start, end]) => end <= start && end > 0).map(([, end]): Window => [0, end]);
  return [...own, ...left]
    .sort(([a], [b]) => a - b)
    .reduce<readonly Window[]>((merged, [start, end]) => {
      const last = merged.at(-1);
      return last === undefined || last[1] < start
        ? [...merged, [start, end]]
        : [...merged.slice(0, -1), [last[0], Math.max(last[1], end)]];
    }, []);
}

/** Whether every minute of `other` is open in `day` too. */
function covers(day: Day, other: Day): boolean {
  return other.every(([start, end]) => day.some(([from, to]) => from <= start && end <= to));
}

const closing = (day: Day): number | undefined => day.at(-1)?.[1];

/** Whether a date that was open before closes later. */
function closesLater([before, after]: DayChange): boolean {
  const [was, is] = [closing(before), closing(after)];
  return was !== undefined && is !== undefined && is > was;
}

/**
 * The verdict on a change of hours; nothing if the same minutes are open.
 *
 * More open time never makes a deadline in hours later, so it is better, and less is worse. But what
 * counts dates ends when they close: a later close makes those deadlines later, and then it can't be
 * told. Nor can it where neither covers the other.
 *
 * @example compareDays([[dayOf([[540, 1020]]), dayOf([[480, 1020]])]], { dates: true, terms: false })
 * // { direction: 'better', why: 'more-hours' }
 */
export function compareDays(days: readonly DayChange[], counted: CountedIn): Verdict | undefined {
  const more = days.every(([before, after]) => covers(after, before));
  const fewer = days.every(([before, after]) => covers(before, after));
  if (more && fewer) return undefined;
  if (fewer) return worse('fewer-hours');
  if (!more) return neutral('other-hours');
  if (counted.terms) return neutral('depends-on-side');
  return counted.dates && days.some(closesLater) ? neutral('more-hours-later-close') : better('more-hours');
}

/** The verdict on another week. */
export function compareWeeks(before: Week, after: Week, counted: CountedIn): Verdict | undefined {
  const [was, is] = [daysOf(before), daysOf(after)];
  return compareDays(
    was.map((day, index) => [day, is[index] ?? []]),
    counted,
  );
}

/**
 * The open minutes of the shortest day that is open at all.
 *
 * @example shortestDay(nineToFive) // 480
 */
export function shortestDay(week: Week): number {
  const lengths = daysOf(week)
    .map((day) => day.reduce((sum, [start, end]) => sum + end - start, 0))
    .filter((length) => length > 0);
  return lengths.length === 0 ? 0 : Math.min(...lengths);
}
