import { weekday } from './civil-date.ts';
import { HOUR, type Instant, instant, type Interval, MINUTE } from './instant.ts';
import { wallTime, type ZoneOffsets } from './zone.ts';

/** How long reports wait for their due times, in real time: nights and closed days included. */
export interface Waits {
  /** The shortest time within which half of the reports are due, in milliseconds. */
  readonly median: number;
  readonly best: Wait;
  readonly worst: Wait;
  /** The median wait of the reports in each hour of the week's wall time: 168, from Monday 0:00 on. */
  readonly week: readonly number[];
}

/** The wait of one report. */
export interface Wait {
  /** Real milliseconds from the report to its due time. */
  readonly wait: number;
  /** The earliest report that waits so long. */
  readonly start: Instant;
}

/** The reports of which the waits are told come this often. */
export const REPORTED_EVERY = 15 * MINUTE;

const HOURS_OF_DAY = 24;
const HOURS_OF_WEEK = 7 * HOURS_OF_DAY;

/**
 * The waits of reports that come every quarter of an hour, in UTC, over a stretch of time. Reports
 * without a due time aren't counted; `undefined` if none has one.
 *
 * @param period the first report is at its start, the last before its end
 * @param zone in whose wall time the hours of the week are told
 * @param dueAt when a report is due, never before it
 * @example
 * // «2 hours» around the clock: every report waits 2 hours
 * waitsOf(year, utc, (start) => instant(start + 2 * HOUR))?.worst.wait // 7_200_000
 */
export function waitsOf(
  period: Interval,
  zone: ZoneOffsets,
  dueAt: (start: Instant) => Instant | undefined,
): Waits | undefined {
  const all: number[] = [];
  const hours: number[][] = Array.from({ length: HOURS_OF_WEEK }, () => []);
  let best: Wait | undefined;
  let worst: Wait | undefined;
  for (let at = period.from; at < period.to; at = instant(at + REPORTED_EVERY)) {
    const due = dueAt(at);
    if (due === undefined) continue;
    const wait = due - at;
    all.push(wait);
    const { date, minutes } = wallTime(zone, at);
    hours[weekday(date) * HOURS_OF_DAY + Math.floor((minutes * MINUTE) / HOUR)]?.push(wait);
    if (best === undefined || wait < best.wait) best = { wait, start: at };
    if (worst === undefined || wait > worst.wait) worst = { wait, start: at };
  }
  if (best === undefined || worst === undefined) return undefined;
  return { median: medianOf(all), best, worst, week: hours.map(medianOf) };
}

/** The least of the values that at least half of them don't exceed; 0 if there are none. */
function medianOf(values: readonly number[]): number {
  return Float64Array.from(values).sort()[Math.ceil(values.length / 2) - 1] ?? 0;
}
