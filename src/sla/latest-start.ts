import { DAY, type Instant, instant, type Interval, MINUTE } from './instant.ts';

/** When something that starts at an instant is due, or `undefined` if that can't be said. */
export type DueOf = (start: Instant) => Instant | undefined;

/** How far back every minute is looked at where deadlines may be out of order. */
const CLOSE_LOOK = 35 * DAY;

/**
 * The latest whole minute at which something may start to be due at a wanted instant or before.
 *
 * @param within from the first instant at which it may start to the wanted one
 * @param isOrdered whether a later start never gets an earlier deadline. It may where a rule keeps
 *   the wall time, a month is clamped (rules 4 to 6), or the target depends on the hour (rule 9):
 *   then every minute of the last five weeks is looked at.
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
  const [first, last] = [Math.ceil(from / MINUTE), Math.floor(to / MINUTE)];
  if (!isOrdered) {
    for (let minute = last; minute >= Math.max(first, last - CLOSE_LOOK / MINUTE); minute -= 1) {
      if (isInTime(minute)) return instant(minute * MINUTE);
    }
  }
  if (!isInTime(first)) return undefined;
  let [before, after] = [first, last + 1];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isInTime(middle)) before = middle;
    else after = middle;
  }
  return instant(before * MINUTE);
}
