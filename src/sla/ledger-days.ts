import { businessDayAfter, isBusinessDate } from './business-day.ts';
import type { CivilDate } from './civil-date.ts';
import { nextOpening } from './clock.ts';
import { type DatePart, datesWithin } from './dates.ts';
import type { DeadlineRequest } from './deadline.ts';
import type { Instant } from './instant.ts';
import { dateLines, type LedgerLine } from './ledger-line.ts';
import type { Reason } from './reason.ts';
import type { Tally } from './stretches.ts';
import { wallTime } from './zone.ts';

/**
 * The lines of an amount of days or months, from the start to the deadline without pauses: which
 * dates count, and why the others don't (rules 4 to 6).
 */
export function dayLines(
  tally: Tally,
  { start, duration, counting }: DeadlineRequest,
  unpaused: Instant,
): readonly LedgerLine[] {
  const { hours, received } = tally;
  const parts = datesWithin(hours.zone, { from: start, to: unpaused });
  switch (duration.unit) {
    case 'business-days': {
      const report = counting.businessDays.rule === 'same-time' ? opening(tally) : received;
      const { date } = wallTime(hours.zone, report);
      const last = businessDayAfter(hours, date, duration.amount)?.date;
      // A deadline at 00:00 of the last day leaves no time on it, but it is counted.
      const counted =
        last === undefined || parts.at(-1)?.date === last
          ? parts
          : [...parts, { date: last, from: unpaused, to: unpaused }];
      return dateLines(counted, duration.amount, reasonFrom(tally, date, { type: 'report-day' }));
    }
    case 'same-business-day':
      return dateLines(parts, 1, reasonFrom(tally, wallTime(hours.zone, opening(tally)).date));
    case 'calendar-days':
    case 'months':
      return civilLines(parts, duration.unit, duration.amount, counting.calendarDays === 'end-of-day');
    case 'minutes':
    case 'hours':
    case 'immediate':
      return [];
  }
}

function opening({ hours, received }: Tally): Instant {
  return nextOpening(hours, received) ?? received;
}

/** Why a date doesn't count as a business day, if the day of the report is the date `report`. */
function reasonFrom(
  { hours, reasons }: Tally,
  report: CivilDate,
  ofReport?: Reason,
): (part: DatePart) => Reason | undefined {
  return ({ date, from, to }) => {
    if (date === report && ofReport !== undefined) return ofReport;
    if (!isBusinessDate(hours, date)) return reasons.ofDate(date);
    if (date >= report) return undefined;
    const open = (nextOpening(hours, from) ?? to) < to;
    return { type: open ? 'before-receipt' : 'closed' };
  };
}

/** Every date counts, except that of the report where days end at midnight. */
function civilLines(
  parts: readonly DatePart[],
  dates: 'calendar-days' | 'months',
  amount: number,
  untilMidnight: boolean,
): readonly LedgerLine[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const unit = dates === 'months' ? 'months' : 'days';
  const count: LedgerLine = {
    from: untilMidnight ? first.to : first.from,
    to: last.to,
    unit,
    kind: 'counted',
    counted: amount,
    remaining: 0,
  };
  if (!untilMidnight) return [count];
  const { from, to } = first;
  return [{ from, to, unit, kind: 'skipped', reason: { type: 'report-day' }, remaining: amount }, count];
}
