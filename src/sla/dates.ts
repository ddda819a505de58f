import { addDays, type CivilDate } from './civil-date.ts';
import type { Interval } from './instant.ts';
import { wallTime, wallToInstant, type ZoneOffsets } from './zone.ts';

/** The part of an interval that lies on one civil date. */
export interface DatePart extends Interval {
  readonly date: CivilDate;
}

/**
 * Divides an interval at the midnights of a zone; a date that the zone skips has no part.
 *
 * @example datesWithin(bogota, { from: friday1630, to: saturday0800 })
 * // [{ date: 2026-11-20, from: 16:30, to: 24:00 }, { date: 2026-11-21, from: 00:00, to: 08:00 }]
 */
export function datesWithin(zone: ZoneOffsets, { from, to }: Interval): readonly DatePart[] {
  const parts: DatePart[] = [];
  let { date } = wallTime(zone, from);
  for (let begin = from; begin < to; date = addDays(date, 1)) {
    const midnight = wallToInstant(zone, addDays(date, 1), 0);
    const end = midnight < to ? midnight : to;
    if (begin < end) parts.push({ date, from: begin, to: end });
    begin = end;
  }
  return parts;
}
