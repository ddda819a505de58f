import { before } from '../../src/sla/before.ts';
import type { Calendar } from '../../src/sla/calendar.ts';
import { addDays, type CivilDate, civilDate } from '../../src/sla/civil-date.ts';
import type { Counting } from '../../src/sla/counting.ts';
import { deadline } from '../../src/sla/deadline.ts';
import type { Amount, Duration } from '../../src/sla/duration.ts';
import type { Instant } from '../../src/sla/instant.ts';
import { compileOpenHours, type OpenHours } from '../../src/sla/open-hours.ts';
import { isOpen, nextOpen, openTimeBetween } from '../../src/sla/open-time.ts';
import { wallTime, type ZoneOffsets } from '../../src/sla/zone.ts';
import type { Case } from './format.ts';
import { FIRST_DATE, LAST_DATE, zoneOfCases } from './zone.ts';

/** What the engine says of a case: an instant, milliseconds of open time, or whether it is open. */
export type Actual = Instant | number | boolean | undefined;

/** How many days around a case are compiled: more if the answer doesn't lie within them. */
const REACHES = [90, 1_000, 25_000];

/** Answers a case with the functions of `src/sla/`; `undefined` if the known years don't hold the answer. */
export function solve(it: Case): Actual {
  for (const days of REACHES) {
    const actual = OPERATIONS[it.op](it, hoursAround(it, days));
    if (actual !== undefined) return actual;
  }
  return undefined;
}

const OPERATIONS: Record<Case['op'], (it: Case, hours: OpenHours) => Actual> = {
  add(it, hours) {
    const { start, pauses } = it;
    const answer = deadline({ hours, counting: countingOf(it), start, duration: durationOf(it), pauses });
    return answer.status === 'due' ? answer.at : undefined;
  },
  subtract(it, hours) {
    const { start: event, pauses } = it;
    const answer = before({ hours, counting: countingOf(it), event, duration: amountOf(it), pauses });
    return answer.status === 'due' ? answer.at : undefined;
  },
  between: ({ start, end = start, pauses }, hours) => openTimeBetween(hours, start, end, pauses),
  is_open: ({ start, pauses }, hours) => isOpen(hours, start, pauses),
  next_open: ({ start, pauses }, hours) => nextOpen(hours, start, pauses),
};

const UNITS = {
  minutes: 'minutes',
  hours: 'hours',
  business_days: 'business-days',
  calendar_days: 'calendar-days',
  months: 'months',
} as const;

function durationOf({ unit = 'minutes', amount = 0 }: Case): Duration {
  if (unit === 'same_business_day') return { unit: 'same-business-day' };
  return amount === 0 ? { unit: 'immediate' } : { unit: UNITS[unit], amount };
}

/** Before an event there is always an amount: the format sees to it. */
function amountOf(it: Case): Amount {
  const duration = durationOf(it);
  if ('amount' in duration) return duration;
  throw new RangeError(`${it.id}: ${duration.unit} has no amount`);
}

function countingOf({ day_rule = 'end-of-day', hours_per_day = 0, cutoff }: Case): Counting {
  return {
    businessDays: day_rule === 'hours' ? { rule: day_rule, hoursPerDay: hours_per_day } : { rule: day_rule },
    calendarDays: day_rule === 'hours' ? 'end-of-day' : day_rule,
    ...(cutoff === undefined ? {} : { cutoff }),
  };
}

function calendarOf(it: Case, zone: ZoneOffsets): Calendar {
  const { mon, tue, wed, thu, fri, sat, sun } = it.weekly_hours;
  return {
    zone,
    week: [mon, tue, wed, thu, fri, sat, sun],
    holidays: it.holidays.map((date) => ({ date, name: 'holiday' })),
    exceptions: Object.entries(it.exceptions).map(([date, windows]) => ({
      date,
      windows,
      reason: 'exception',
    })),
  };
}

/** The calendar compiled over so many days on either side of the case, as far as zones are known. */
function hoursAround(it: Case, days: number): OpenHours {
  const zone = zoneOfCases(it.timezone);
  const dateOf = (at: Instant): CivilDate => wallTime(zone, at).date;
  const from = Math.max(addDays(dateOf(it.start), -days), FIRST_DATE);
  const to = Math.min(addDays(dateOf(it.end ?? it.start), days), LAST_DATE);
  return compileOpenHours([calendarOf(it, zone)], civilDate(from), civilDate(to));
}
