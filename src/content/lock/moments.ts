import type { Calendar } from '../../sla/calendar.ts';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  formatCivilDate,
  parseCivilDate,
  weekday,
} from '../../sla/civil-date.ts';
import { instant, MINUTE } from '../../sla/instant.ts';
import { wallTime } from '../../sla/zone.ts';

/** A wall time: a date, and minutes since its 00:00. */
export type Moment = readonly [date: CivilDate, minutes: number];

/** What a year of a calendar looks like, for whoever picks telling moments of it. */
interface Year {
  readonly calendar: Calendar;
  /** Minutes of wall time since 00:00. */
  readonly cutoff: number;
  readonly first: CivilDate;
  /** A holiday of the year, another one each year. */
  readonly holiday: CivilDate;
  /** A date on which the clock changes, or the last of February. */
  readonly clockChange: CivilDate;
}

const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] = [0, 1, 2, 3, 4, 5, 6];
const NOON = 12 * 60;
const END_OF_DAY = 24 * 60;

/** The first such weekday from the first of a month on. */
function first({ first: january }: Year, month: number, day: number): CivilDate {
  const from = addMonths(january, month - 1);
  return addDays(from, (day - weekday(from) + 7) % 7);
}

/** The wall time at which a weekday opens and closes by the week alone; noon where it doesn't. */
function edges({ calendar: { week } }: Year, date: CivilDate): readonly [opens: number, closes: number] {
  const windows = week[weekday(date)] ?? [];
  const [opens, closes] = [windows[0]?.[0] ?? NOON, windows.at(-1) ?? [NOON, NOON]];
  return [opens, closes[1] > closes[0] ? closes[1] : END_OF_DAY];
}

const opening = (year: Year, date: CivilDate): Moment => [date, edges(year, date)[0]];
const closing = (year: Year, date: CivilDate, minutesBefore: number): Moment => [
  date,
  Math.min(edges(year, date)[1], END_OF_DAY - 1) - minutesBefore,
];

/** The moments at which rules differ, each in words. */
const MOMENTS: Readonly<Record<string, (year: Year) => Moment>> = {
  'office-hours': (year) => [first(year, 6, WEDNESDAY), 10 * 60 + 17],
  'friday-evening': (year) => closing(year, first(year, 3, FRIDAY), 30),
  saturday: (year) => [first(year, 9, SATURDAY), 11 * 60],
  'sunday-night': (year) => [first(year, 10, SUNDAY), 23 * 60 + 45],
  holiday: (year) => [year.holiday, 10 * 60],
  'holiday-eve': (year) => closing(year, addDays(year.holiday, -1), 30),
  'before-cut-off': (year) => [first(year, 2, TUESDAY), year.cutoff - 1],
  'at-cut-off': (year) => [first(year, 7, TUESDAY), year.cutoff],
  opening: (year) => opening(year, first(year, 11, MONDAY)),
  closing: (year) => closing(year, first(year, 5, THURSDAY), 0),
  night: (year) => [first(year, 8, WEDNESDAY), 3 * 60 + 15],
  'clock-change': (year) => [year.clockChange, 2 * 60 + 30],
  'eve-of-clock-change': (year) => closing(year, addDays(year.clockChange, -1), 30),
  'end-of-january': (year) => [addDays(year.first, 30), 16 * 60],
  'end-of-year': (year) => [addDays(year.first, 364), 18 * 60],
};

/** What the moments of a year are called. */
export const MOMENT_NAMES = Object.keys(MOMENTS);

/** Where a policy has no cut-off: early in the afternoon, when most offices are open. */
const DEFAULT_CUTOFF = 14 * 60;

/**
 * A telling moment of a year, by its name.
 *
 * @example momentOf('saturday', calendar, 2027, undefined) // [2027-09-04, 660]
 */
export function momentOf(name: string, calendar: Calendar, year: number, cutoff = DEFAULT_CUTOFF): Moment {
  const january = parseCivilDate(`${year}-01-01`);
  const moment = MOMENTS[name];
  if (january === undefined || moment === undefined) throw new RangeError(`No moment ${name} of ${year}`);
  const closed = datesIn(
    calendar.holidays.map(({ date }) => date),
    year,
  );
  const changes = datesIn(
    calendar.zone.changes.map(([at]) => formatCivilDate(wallTime(calendar.zone, instant(at * MINUTE)).date)),
    year,
  );
  return moment({
    calendar,
    cutoff,
    first: january,
    holiday: closed[year % closed.length] ?? january,
    clockChange: changes[year % changes.length] ?? civilDate(addMonths(january, 2) - 1),
  });
}

/** Those of the dates that lie in a year. */
function datesIn(dates: readonly string[], year: number): readonly CivilDate[] {
  return dates.filter((date) => date.startsWith(`${year}-`)).flatMap((date) => parseCivilDate(date) ?? []);
}
