import { lastOpen, openClock, readOpen } from './clock.ts';
import type { Instant } from './instant.ts';
import type { OpenHours } from './open-hours.ts';
import { carryPast, type Pause, settle } from './pauses.ts';

/**
 * Whether an instant is open; a closing instant isn't (rule 2), nor is a pause. `undefined` beyond
 * the horizon.
 *
 * @example isOpen(hours, friday1630) // true
 */
export function isOpen(hours: OpenHours, at: Instant, pauses: readonly Pause[] = []): boolean | undefined {
  if (at < hours.span.from || at >= hours.span.to) return undefined;
  return nextOpen(hours, at, pauses) === at;
}

/**
 * The first open instant at or after `at`, pauses being closed time (rules 3 and 8). `undefined`
 * if there is none within the horizon, or an open pause leaves none.
 *
 * @example nextOpen(hours, saturday) // Monday 09:00
 */
export function nextOpen(hours: OpenHours, at: Instant, pauses: readonly Pause[] = []): Instant | undefined {
  if (at < hours.span.from) return undefined;
  // The first open instant is where the next open millisecond begins.
  const target = carryPast(settle(pauses, at), openClock(hours), readOpen(hours, at) + 1);
  return typeof target === 'number' ? lastOpen(hours, target - 1) : undefined;
}

/**
 * The open milliseconds from one instant to another, without what pauses take (rules 3 and 8);
 * 0 if `to` isn't after `from`. `undefined` beyond the horizon.
 *
 * @example openTimeBetween(hours, friday1630, monday0930) // 3_600_000
 */
export function openTimeBetween(
  hours: OpenHours,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[] = [],
): number | undefined {
  if (from < hours.span.from || to > hours.span.to) return undefined;
  const open = (start: number, end: number): number =>
    Math.max(0, readOpen(hours, Math.min(end, to)) - readOpen(hours, start));
  return settle(pauses, from).reduce((left, pause) => left - open(pause.from, pause.to), open(from, to));
}
