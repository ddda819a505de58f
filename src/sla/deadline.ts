import { businessDayAfter, businessDayBefore } from './business-day.ts';
import { type CivilUnit, civilDeadline } from './civil-deadline.ts';
import { type Clock, nextOpening, openClock, readOpen, realClock, whenOpen } from './clock.ts';
import { type Counting, openAmount } from './counting.ts';
import { amountOf, type Duration } from './duration.ts';
import { type Instant, instant } from './instant.ts';
import type { OpenHours } from './open-hours.ts';
import { carryPast, type Pause, settle } from './pauses.ts';
import { receipt } from './receipt.ts';
import { wallTime, wallToInstant } from './zone.ts';

/** Everything that a deadline depends on. */
export interface DeadlineRequest {
  readonly hours: OpenHours;
  readonly counting: Counting;
  /** The report, or whatever starts the count. */
  readonly start: Instant;
  readonly duration: Duration;
  /** In any order; they may overlap, and lie before the report. */
  readonly pauses?: readonly Pause[];
}

/** What is known whenever an answer is: when the count began, and where it would end without pauses. */
interface Counted {
  /** The instant at which the report counts as received (rule 5). */
  readonly received: Instant;
  /** The deadline if there were no pauses. */
  readonly unpaused: Instant;
  /** Which time a pause takes from it (rule 8). */
  readonly of: TimeKind;
}

/** What a deadline comes to. All instants are UTC, all amounts milliseconds. */
export type Deadline =
  | ({ readonly status: 'due'; readonly at: Instant } & Counted)
  /** A pause is still open: `left` of open or of real time remains to be counted after it (rule 8). */
  | ({
      readonly status: 'paused';
      readonly since: Instant;
      readonly left: number;
    } & Counted)
  /** The compiled hours don't reach far enough to tell (rule 10). */
  | { readonly status: 'beyond-horizon' };

/** Open time, or elapsed real time: calendar days and months run on the latter. */
export type TimeKind = 'open' | 'real';

/** What the rules count with: everything but the pauses. */
interface Count {
  readonly hours: OpenHours;
  readonly counting: Counting;
  readonly received: Instant;
  readonly duration: Duration;
}

/** The deadline without pauses, or `undefined` beyond the horizon. */
type Rule = (count: Count, amount: number) => Instant | undefined;

const openTime: Rule = ({ hours, counting, received, duration }) =>
  whenOpen(hours, readOpen(hours, received) + (openAmount(duration, counting) ?? 0));

/** The same wall time N business days later, moved to open time of that date or to its close. */
const sameTime: Rule = ({ hours, received }, days) => {
  const moved = nextOpening(hours, received);
  if (moved === undefined) return undefined;
  const { date, minutes } = wallTime(hours.zone, moved);
  const day = businessDayAfter(hours, date, days);
  if (day === undefined) return undefined;
  const opening = nextOpening(hours, wallToInstant(hours.zone, day.date, minutes));
  return opening !== undefined && opening < day.closes ? opening : day.closes;
};

const businessDays: Rule = (count, days) => {
  const { businessDays: day } = count.counting;
  switch (day.rule) {
    case 'end-of-day':
      return businessDayAfter(count.hours, wallTime(count.hours.zone, count.received).date, days)?.closes;
    case 'same-time':
      return sameTime(count, days);
    case 'hours':
      return openTime(count, days);
  }
};

/** The close of the day of the first open time at or after the receipt (rule 5). */
const sameBusinessDay: Rule = ({ hours, received }) => {
  const opening = nextOpening(hours, received);
  if (opening === undefined) return undefined;
  return businessDayBefore(hours, wallTime(hours.zone, opening).date, 0)?.closes;
};

const civil =
  (unit: CivilUnit): Rule =>
  ({ hours, counting, received }, amount) =>
    civilDeadline(hours.zone, counting.calendarDays, received, unit, amount);

/** How each unit counts, and which time a pause takes from it. */
const RULES: Record<Duration['unit'], { readonly rule: Rule; readonly of: TimeKind }> = {
  minutes: { rule: openTime, of: 'open' },
  hours: { rule: openTime, of: 'open' },
  immediate: { rule: ({ hours, received }) => nextOpening(hours, received), of: 'open' },
  'same-business-day': { rule: sameBusinessDay, of: 'open' },
  'business-days': { rule: businessDays, of: 'open' },
  'calendar-days': { rule: civil('calendar-days'), of: 'real' },
  months: { rule: civil('months'), of: 'real' },
};

/** The clock that a kind of time is read from. */
export function clockOf(of: TimeKind, hours: OpenHours): Clock {
  return of === 'open' ? openClock(hours) : realClock;
}

const BEYOND_HORIZON: Deadline = { status: 'beyond-horizon' };

/**
 * When something promised within a duration of a report is due (rules 3 to 6 and 8), or why that
 * can't be said: a pause is still open, or the compiled hours end too soon.
 *
 * @throws RangeError if the amount isn't more than 0, or is a fraction of days or months.
 * @example
 * // Monday to Friday 09:00-17:00 in Bogotá, reported on Friday 20 November 2026 at 16:30
 * deadline({ hours, counting, start, duration: { unit: 'hours', amount: 2 } })
 * // { status: 'due', at: Monday 23 November 10:30, … }
 */
export function deadline({ hours, counting, start, duration, pauses = [] }: DeadlineRequest): Deadline {
  const amount = amountOf(duration);
  if (start < hours.span.from) return BEYOND_HORIZON;

  const { rule, of } = RULES[duration.unit];
  const received = of === 'open' ? receipt(hours, start, counting.cutoff) : start;
  if (received === undefined) return BEYOND_HORIZON;
  const unpaused = rule({ hours, counting, received, duration }, amount);
  if (unpaused === undefined || unpaused > hours.span.to) return BEYOND_HORIZON;
  if (pauses.length === 0) return { status: 'due', at: unpaused, received, unpaused, of };

  // What is immediate is due where the first open millisecond begins, so that millisecond counts.
  const open = duration.unit === 'immediate' ? 1 : 0;
  const clock = clockOf(of, hours);
  const reading = clock.read(unpaused) + open;
  const target = carryPast(settle(pauses, received), clock, reading);
  if (typeof target !== 'number') {
    return { status: 'paused', since: target.since, left: target.left - open, received, unpaused, of };
  }
  // Pauses that took nothing before the deadline leave it as it stands (rule 8).
  if (target === reading) return { status: 'due', at: unpaused, received, unpaused, of };
  const end = clock.when(target);
  if (end === undefined || end > hours.span.to) return BEYOND_HORIZON;
  return { status: 'due', at: instant(end - open), received, unpaused, of };
}
