import { DAY, type Instant, instant, type Interval, MINUTE } from './instant.ts';

/** When something that starts at an instant is due, or `undefined` if that can't be said. */
export type DueOf = (start: Instant) => Instant | undefined;

/**
 * How far behind the boundary that halving finds a later start may still be in time: where a rule
 * keeps the wall time or a month is clamped, days; where the target depends on the hour (rule 9), as
 * long as the calendar stays closed.
 */
const OUT_OF_ORDER = 16 * DAY;

/** Hours of policies begin and end at such minutes, so nothing shorter is in time on its own. */
const STEP = 5 * MINUTE;

/**
 * The latest whole minute at which something may start to be due at a wanted instant or before.
 *
 * @param within from the first instant at which it may start to the wanted one
 * @param isOrdered whether a later start never gets an earlier deadline, which spares a closer look.
 *   It may where a rule keeps the wall time, a month is clamped (rules 4 to 6), or the target depends
 *   on the hour (rule 9).
 * @returns `undefined` if there is none
 * @example
 * // 2 hours, Monday to Friday 09:00-17:00
 * latestStart(dueOf, { from, to: friday1700 }, true) // Friday 15:00
 */
export function latestStart(dueOf: DueOf, { from, to }: Interval, isOrdered: boolean): Instant | undefined {
  const isInTime = (minute: number): boolean => {
    const due = dueOf(instant(minute * MINUTE));
    return due !== undefined && due <= to;
  };
  /** The last minute in time, between one that is and one that isn't. */
  const halve = (first: number, end: number): number => {
    let [before, after] = [first, end];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (isInTime(middle)) before = middle;
      else after = middle;
    }
    return before;
  };
  const [first, last] = [Math.ceil(from / MINUTE), Math.floor(to / MINUTE)];
  const found = isInTime(first) ? halve(first, last + 1) : undefined;
  if (!isOrdered) {
    const step = STEP / MINUTE;
    const around = (found ?? first) + OUT_OF_ORDER / MINUTE;
    for (let minute = Math.min(last, around); minute > (found ?? first); minute -= step) {
      if (isInTime(minute)) return instant(halve(minute, Math.min(last + 1, minute + step)) * MINUTE);
    }
  }
  return found === undefined ? undefined : instant(found * MINUTE);
}
