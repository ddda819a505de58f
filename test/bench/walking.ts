import { DateTime } from 'luxon';
import type { Calendar } from '../../src/sla/calendar.ts';
import { HOUR, type Instant } from '../../src/sla/instant.ts';

/**
 * The peer: what libraries of business hours do. From the start it walks one day after the other
 * and takes from the amount of hours what each window of the day has of it. It knows holidays, but
 * neither exceptions nor windows across midnight.
 */
export function walk(calendar: Calendar, start: Instant, hours: number): number {
  const closed = new Set(calendar.holidays.map(({ date }) => date));
  let left = hours * HOUR;
  let day = DateTime.fromMillis(start, { zone: calendar.zone.name }).startOf('day');
  for (;;) {
    const windows = closed.has(day.toISODate() ?? '') ? [] : (calendar.week[day.weekday - 1] ?? []);
    for (const [from, to] of windows) {
      const opens = Math.max(start, day.plus({ minutes: from }).toMillis());
      const open = Math.max(0, day.plus({ minutes: to }).toMillis() - opens);
      if (left <= open) return opens + left;
      left -= open;
    }
    day = day.plus({ days: 1 });
  }
}
