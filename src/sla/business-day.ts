import { type CivilDate, civilDate } from './civil-date.ts';
import { type Instant, instant } from './instant.ts';
import { countBelow, type OpenHours } from './open-hours.ts';

/** A civil date with open time (rule 4): its first opening and its last close, UTC. */
export interface BusinessDay {
  readonly date: CivilDate;
  readonly opens: Instant;
  readonly closes: Instant;
}

/** The business day at an index of the compiled span, or `undefined` outside it. */
function businessDayAt({ dates, firsts, starts, ends }: OpenHours, index: number): BusinessDay | undefined {
  const [date, first, next] = [dates[index], firsts[index], firsts[index + 1]];
  if (date === undefined || first === undefined || next === undefined) return undefined;
  const [opens, closes] = [starts[first], ends[next - 1]];
  if (opens === undefined || closes === undefined) return undefined;
  return { date: civilDate(date), opens: instant(opens), closes: instant(closes) };
}

/**
 * The n-th business day after a date, which isn't counted itself; the 0th is the last business day
 * up to the date. `undefined` outside the compiled span.
 *
 * @example businessDayAfter(hours, friday, 1) // Monday's
 */
export function businessDayAfter(hours: OpenHours, date: CivilDate, n: number): BusinessDay | undefined {
  return businessDayAt(hours, countBelow(hours.dates, date + 1) + n - 1);
}

/**
 * The n-th business day before a date, which isn't counted itself (rule 7); the 0th is the first
 * business day from the date on. `undefined` outside the compiled span.
 *
 * @example businessDayBefore(hours, monday, 1) // Friday's
 */
export function businessDayBefore(hours: OpenHours, date: CivilDate, n: number): BusinessDay | undefined {
  return businessDayAt(hours, countBelow(hours.dates, date) - n);
}

/** Whether a date has any open time (rule 4). */
export function isBusinessDate(hours: OpenHours, date: CivilDate): boolean {
  return hours.dates[countBelow(hours.dates, date)] === date;
}
