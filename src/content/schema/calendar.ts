import * as z from 'zod';
import type { Exception, Window } from '../../sla/calendar.ts';
import type { NamedCalendar } from '../model.ts';
import { isMapping } from '../vocabulary.ts';
import { windows } from './clock.ts';
import { blame, delegate, reference, section, words } from './field.ts';
import { dateWithin, holidays } from './holidays.ts';
import { zone } from './place.ts';
import type { Setting } from './setting.ts';
import { week } from './week.ts';

/** The windows of one date: they stay within it, in any order, without overlapping. */
const hoursOfDate = z.unknown().transform((raw, context): readonly Window[] => {
  if (raw === 'none') return [];
  const found = delegate(context, windows, raw);
  if (found === undefined || context.issues.length > 0) return z.NEVER;
  const sorted = found.toSorted(([a], [b]) => a - b);
  if (sorted.some(([start, end]) => end <= start)) {
    const remedy = 'end it at 24:00, and write the rest as an exception of the next date.';
    blame(context, { what: 'the hours run past midnight.', allowed: 'hours within the date.', remedy });
  }
  if (sorted.some(([start], index) => start < (sorted[index - 1]?.[1] ?? 0))) {
    const remedy = 'join the windows, or move one of them.';
    blame(context, { what: 'two windows overlap.', allowed: 'windows that do not overlap.', remedy });
  }
  return found;
});

const exception = section({
  /** The hours of that date, whatever else would hold, or `none`. Example: `09:00-13:00`. */
  hours: hoursOfDate,
  /** Why, as the page shows it. Example: `Nochebuena`. */
  reason: words,
});

const dated = z.unknown().transform((raw, context) => {
  if (isMapping(raw)) return delegate(context, exception, raw) ?? z.NEVER;
  const allowed = '{ hours: 09:00-13:00, reason: Nochebuena }; hours may be none.';
  blame(context, {
    what: 'the exception has no reason.',
    allowed,
    remedy: 'write its hours and its reason.',
  });
  return z.NEVER;
});

function exceptions(setting: Setting): z.ZodType<readonly Exception[]> {
  return z
    .record(dateWithin(setting), dated)
    .transform((dates) =>
      Object.entries(dates).map(([date, { hours, reason }]) => ({ date, windows: hours, reason })),
    );
}

/** A calendar: weekly hours, holidays and exceptions in one time zone. */
export function calendarSchema(setting: Setting) {
  const { almanac, horizon, vocabulary } = setting;
  return section({
    /** Its name, as the page shows it. Example: `Horario de oficina`. */
    name: words,
    /** IANA zone of its hours. Default: the policy's zone. Example: `America/Bogota`. */
    zone: zone.default(setting.zone),
    /** Its weekly hours, by day or range of days. Example: `{ mon-fri: 09:00-17:00, sat: [09:00-12:00, 13:00-15:00] }`. */
    week,
    /** `none`, or whose public holidays close it. Example: `{ country: CO }`. */
    holidays: holidays(setting),
    /** Dates with hours of their own; they outrank holidays. Default: none. Example: `{ 2026-12-24: { hours: 09:00-13:00, reason: Nochebuena } }`. */
    exceptions: exceptions(setting).default([]),
    /** Id of the clause that states its hours. */
    clause: reference('clause', vocabulary).exactOptional(),
  }).transform(({ zone: name, week: days, holidays: found, exceptions: dates, ...promised }) => {
    const { holidays: closedOn, ...source } = found;
    const calendar: Omit<NamedCalendar, 'key'> = {
      ...promised,
      data: {
        zone: almanac.zone(name, horizon.fromYear, horizon.toYear),
        week: days,
        holidays: closedOn,
        exceptions: dates,
      },
      ...source,
    };
    return calendar;
  });
}
