import type { Calendar } from './calendar.ts';
import { addDays, type CivilDate, formatCivilDate } from './civil-date.ts';
import { datePlans } from './date-plan.ts';
import type { Instant, Interval } from './instant.ts';
import { wallToInstant, type ZoneOffsets } from './zone.ts';

/**
 * The open time of one or more calendars over a span of civil dates, compiled so that every
 * question about it is a binary search. All times are UTC milliseconds. Nothing is known of the
 * time outside `span`.
 */
export interface OpenHours {
  /** What it was compiled from, for whoever explains it. */
  readonly calendars: readonly Calendar[];
  readonly zone: ZoneOffsets;
  /** From 00:00 of the first date to 24:00 of the last. */
  readonly span: Interval;
  /** Where each open interval starts; ascending. Intervals may touch but don't overlap. */
  readonly starts: Float64Array;
  /** Where each open interval ends; that instant isn't open. */
  readonly ends: Float64Array;
  /** The open time before each interval, and at the end the open time of the whole span. */
  readonly before: Float64Array;
  /** The business dates: civil dates with any open time (rule 4); ascending. */
  readonly dates: Float64Array;
  /** The index of the first interval of each business date, and at the end the number of intervals. */
  readonly firsts: Float64Array;
}

/**
 * How many of the ascending `values` are less than `limit`.
 *
 * @example countBelow(Float64Array.of(1, 3, 3, 5), 3) // 1
 */
export function countBelow(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function zoneOf(calendars: readonly Calendar[]): ZoneOffsets {
  const [zone, ...others] = calendars.map((calendar) => calendar.zone);
  if (zone === undefined || others.some(({ name }) => name !== zone.name)) {
    throw new RangeError('Open hours need calendars, all of one zone');
  }
  return zone;
}

/**
 * Compiles the union of calendars of one zone over the civil dates `from` to `to`, both included
 * (rule 2). Time outside those dates is beyond the horizon of every question asked of the result.
 *
 * @throws RangeError if there is no calendar, their zones differ, the span is empty, or a holiday
 *   or an exception has a date that doesn't exist.
 * @example compileOpenHours([standard, extended], date('2025-01-01'), date('2036-12-31'))
 */
export function compileOpenHours(calendars: readonly Calendar[], from: CivilDate, to: CivilDate): OpenHours {
  const zone = zoneOf(calendars);
  if (to < from) throw new RangeError(`No dates from ${formatCivilDate(from)} to ${formatCivilDate(to)}`);
  const plans = calendars.map(datePlans);
  const midnight = (date: CivilDate): Instant => wallToInstant(zone, date, 0);

  const starts: number[] = [];
  const ends: number[] = [];
  const before: number[] = [];
  const dates: number[] = [];
  const firsts: number[] = [];
  let total = 0;
  let closed = -Infinity;
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const first = starts.length;
    const cap = midnight(addDays(date, 1));
    const pieces = plans
      .flatMap((plan) => plan(date).windows)
      .map(([start, end]): readonly [number, number] => [
        wallToInstant(zone, date, start),
        Math.min(wallToInstant(zone, date, end), cap),
      ])
      .sort(([a], [b]) => a - b);
    for (const [opens, closes] of pieces) {
      const start = Math.max(opens, closed); // what overlaps counts once
      if (closes <= start) continue;
      starts.push(start);
      ends.push(closes);
      before.push(total);
      total += closes - start;
      closed = closes;
    }
    if (starts.length > first) {
      dates.push(date);
      firsts.push(first);
    }
  }

  return {
    calendars,
    zone,
    span: { from: midnight(from), to: midnight(addDays(to, 1)) },
    starts: Float64Array.from(starts),
    ends: Float64Array.from(ends),
    before: Float64Array.from([...before, total]),
    dates: Float64Array.from(dates),
    firsts: Float64Array.from([...firsts, starts.length]),
  };
}
