import { businessDayAfter, businessDayBefore } from './business-day.ts';
import { nextOpening } from './clock.ts';
import type { Instant } from './instant.ts';
import type { OpenHours } from './open-hours.ts';
import { wallTime, wallToInstant } from './zone.ts';

/**
 * When a report counts as received (rule 5). Without a cut-off, at the report itself. With one
 * (minutes of wall time), at the first open time, at or after the report, on or after the first
 * business day whose cut-off hasn't passed; a report at the cut-off's instant is late.
 * `undefined` beyond the horizon.
 *
 * @example receipt(hours, monday15h, 14 * 60) // Tuesday 09:00
 */
export function receipt(hours: OpenHours, report: Instant, cutoff?: number): Instant | undefined {
  if (cutoff === undefined) return report;
  const { date } = wallTime(hours.zone, report);
  const inTime = report < wallToInstant(hours.zone, date, cutoff);
  const day = inTime ? businessDayBefore(hours, date, 0) : businessDayAfter(hours, date, 1);
  return day && nextOpening(hours, day.opens < report ? report : day.opens);
}
