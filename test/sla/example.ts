import { zoneOffsets } from '../../src/almanac/zones.ts';
import type { LastMoment } from '../../src/sla/before.ts';
import type { Calendar, Exception, Holiday, Week, Window } from '../../src/sla/calendar.ts';
import { type CivilDate, parseCivilDate } from '../../src/sla/civil-date.ts';
import type { Counting } from '../../src/sla/counting.ts';
import { type Deadline, deadline } from '../../src/sla/deadline.ts';
import { type Duration, parseDuration } from '../../src/sla/duration.ts';
import { type Instant, instant } from '../../src/sla/instant.ts';
import { compileOpenHours, type OpenHours } from '../../src/sla/open-hours.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import type { ZoneOffsets } from '../../src/sla/zone.ts';

/** An instant as people write it, with the offset of its place: `2026-11-20T16:30-05:00`. */
export const at = (text: string): Instant => instant(Date.parse(text));

export function date(text: string): CivilDate {
  const civil = parseCivilDate(text);
  if (civil === undefined) throw new RangeError(text);
  return civil;
}

export function duration(text: string): Duration {
  const parsed = parseDuration(text);
  if (parsed === undefined) throw new RangeError(text);
  return parsed;
}

export function amount(text: string): Extract<Duration, { amount: number }> {
  const parsed = duration(text);
  if (!('amount' in parsed)) throw new RangeError(text);
  return parsed;
}

const zones = new Map<string, ZoneOffsets>();

export function zone(name: string): ZoneOffsets {
  const known = zones.get(name) ?? zoneOffsets(name, 2011, 2036);
  zones.set(name, known);
  return known;
}

const minutes = (wall = ''): number => Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3));

/** `09:00-12:00 13:00-17:00` as windows; nothing is closed. */
export const windows = (text: string): readonly Window[] =>
  text === ''
    ? []
    : text.split(' ').map((each): Window => [minutes(each.slice(0, 5)), minutes(each.slice(6))]);

/** The windows of each day from Monday on; days that aren't named are closed. */
export function week(
  ...[mon = '', tue = '', wed = '', thu = '', fri = '', sat = '', sun = '']: string[]
): Week {
  return [windows(mon), windows(tue), windows(wed), windows(thu), windows(fri), windows(sat), windows(sun)];
}

export const weekdays = (text: string): Week => week(text, text, text, text, text);
export const everyDay = (text: string): Week => week(text, text, text, text, text, text, text);

/** Holidays by date; exceptions by date as `09:00-13:00 because of this`, or `closed because of that`. */
export interface CalendarSketch {
  readonly zone?: string;
  readonly week: Week;
  readonly holidays?: Readonly<Record<string, string>>;
  readonly exceptions?: Readonly<Record<string, readonly [windows: string, reason: string]>>;
}

export function calendar({
  zone: name = 'America/Bogota',
  week,
  holidays = {},
  exceptions = {},
}: CalendarSketch): Calendar {
  return {
    zone: zone(name),
    week,
    holidays: Object.entries(holidays).map(([on, name]): Holiday => ({ date: on, name })),
    exceptions: Object.entries(exceptions).map(([on, [text, reason]]): Exception => ({
      date: on,
      windows: windows(text),
      reason,
    })),
  };
}

/** Compiled over the years 2025 to 2028 unless other dates are named. */
export function open(sketch: CalendarSketch, from = '2025-01-01', to = '2028-12-31'): OpenHours {
  return compileOpenHours([calendar(sketch)], date(from), date(to));
}

/** Weekdays 09:00-17:00 in Bogotá: the hours of most examples. */
export const BOGOTA = open({ week: weekdays('09:00-17:00') });

export const END_OF_DAY: Counting = { businessDays: { rule: 'end-of-day' }, calendarDays: 'end-of-day' };
export const SAME_TIME: Counting = { businessDays: { rule: 'same-time' }, calendarDays: 'same-time' };

/** Pauses as `from/to`, or `from/` while open. */
export const pause = (from: string, to?: string): Pause =>
  to === undefined ? { from: at(from) } : { from: at(from), to: at(to) };

/** The due instant as ISO 8601 in UTC, or what came instead. */
export function shown(answer: Deadline | LastMoment): string {
  return answer.status === 'due' ? new Date(answer.at).toISOString() : answer.status;
}

/** The same form for an expected instant. */
export const utc = (text: string): string => new Date(at(text)).toISOString();

/** The due instant of a report, as `shown` writes it. */
export function due(
  hours: OpenHours,
  start: string,
  within: string,
  counting: Counting = END_OF_DAY,
  pauses: readonly Pause[] = [],
): string {
  return shown(deadline({ hours, counting, start: at(start), duration: duration(within), pauses }));
}
