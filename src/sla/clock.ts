import { type Instant, instant } from './instant.ts';
import { countBelow, type OpenHours } from './open-hours.ts';

/** What an amount of time is counted on: a count of milliseconds that may stand still, never go back. */
export interface Clock {
  /** What the clock shows at an instant (UTC milliseconds, or ±Infinity). */
  read(at: number): number;
  /** The earliest instant at which it shows `reading`, or `undefined` beyond what is known. */
  when(reading: number): Instant | undefined;
}

/** Elapsed real time: the clock of calendar days and months (rule 8). */
export const realClock: Clock = { read: (at) => at, when: instant };

/**
 * The clock that runs only in open time (rule 3).
 *
 * @example openClock(hours).read(to) - openClock(hours).read(from) // the open milliseconds between
 */
export function openClock(hours: OpenHours): Clock {
  return { read: (at) => readOpen(hours, at), when: (reading) => whenOpen(hours, reading) };
}

/**
 * What the open clock shows at an instant: the open milliseconds since the beginning of the span.
 * Outside the span it stands still.
 */
export function readOpen({ starts, ends, before }: OpenHours, at: number): number {
  const index = countBelow(starts, at) - 1;
  const start = starts[index];
  return start === undefined ? 0 : (before[index] ?? 0) + Math.min(at, ends[index] ?? at) - start;
}

/**
 * The earliest instant at which the open clock shows `reading` (more than 0 ms): what is reached at
 * closing time is reached then, not at the next opening (rule 3). `undefined` if the span has less.
 */
export function whenOpen({ starts, before }: OpenHours, reading: number): Instant | undefined {
  const index = countBelow(before, reading) - 1;
  const start = starts[index];
  return start === undefined ? undefined : instant(start + reading - (before[index] ?? 0));
}

/**
 * The latest instant at which the open clock still shows `reading` (0 ms or more): at a closing that
 * is the next opening (rule 7), or `undefined` if none is known.
 */
export function lastOpen(hours: OpenHours, reading: number): Instant | undefined {
  // Open at an instant means that the millisecond after it is open.
  const end = whenOpen(hours, reading + 1);
  return end === undefined ? undefined : instant(end - 1);
}

/**
 * The instant itself if open, else the next opening (rule 3); `undefined` if none is known.
 *
 * @example nextOpening(hours, fridayEvening) // Monday 09:00
 */
export function nextOpening(hours: OpenHours, at: Instant): Instant | undefined {
  return lastOpen(hours, readOpen(hours, at));
}
