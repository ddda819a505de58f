import { addDays, addMonths } from './civil-date.ts';
import type { Counting } from './counting.ts';
import type { Instant } from './instant.ts';
import { END_OF_DAY, wallTime, wallToInstant, type ZoneOffsets } from './zone.ts';

const MOVE = { 'calendar-days': addDays, months: addMonths } as const;

/** The units that run on civil dates, whatever is open on them. */
export type CivilUnit = keyof typeof MOVE;

/**
 * The same wall time of the date that lies so many days or months after an instant (before it, if
 * `amount` is negative), or 24:00 of that date (rules 6 and 7). Months clamp.
 *
 * @example civilDeadline(bogota, 'end-of-day', saturday31January, 'months', 1) // Saturday 28 February, 24:00
 */
export function civilDeadline(
  zone: ZoneOffsets,
  ends: Counting['calendarDays'],
  from: Instant,
  unit: CivilUnit,
  amount: number,
): Instant {
  const { date, minutes } = wallTime(zone, from);
  return wallToInstant(zone, MOVE[unit](date, amount), ends === 'end-of-day' ? END_OF_DAY : minutes);
}
