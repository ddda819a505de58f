import { before, type BeforeRequest, type LastMoment } from './before.ts';
import { isBusinessDate } from './business-day.ts';
import { openAmount } from './counting.ts';
import { datesWithin } from './dates.ts';
import { type Instant, instant, type Interval } from './instant.ts';
import { backwards, dateLines, type LedgerLine, timeLines } from './ledger-line.ts';
import { settle } from './pauses.ts';
import { reasonsOf } from './reason.ts';
import type { Tally } from './stretches.ts';
import { wallTime, wallToInstant } from './zone.ts';

/** The last moment before an event and how it came about. */
export interface LedgerBefore {
  readonly lastMoment: LastMoment;
  /**
   * In the order of time, though counted backwards from the event, without a gap: from the last
   * moment, or from the beginning of its date where whole dates count.
   */
  readonly lines: readonly LedgerLine[];
}

/**
 * Explains the last moment before an event line by line, from the same compiled hours that gave it
 * (rule 7). Beyond the horizon there are no lines.
 *
 * @throws RangeError as `before` does.
 * @example
 * // 2 hours before Monday 10:00, open Monday to Friday 09:00-17:00
 * explainBefore(request).lines // counted 1 h of Friday; skipped: closed, weekend, closed; counted 1 h of Monday
 */
export function explainBefore(request: BeforeRequest): LedgerBefore {
  const lastMoment = before(request);
  if (lastMoment.status === 'beyond-horizon') return { lastMoment, lines: [] };

  const { hours, counting, event, duration, pauses = [] } = request;
  const from = lastMoment.status === 'due' ? lastMoment.at : lastMoment.since;
  const interval = { from, to: event };
  const halts = settle(pauses, hours.span.from);
  const tally: Tally = { hours, of: 'open', received: from, halts, reasons: reasonsOf(hours) };
  if (lastMoment.status === 'paused') {
    return { lastMoment, lines: timeLines(tally, interval, lastMoment.left) };
  }
  const total = openAmount(duration, counting);
  if (total !== undefined) {
    return { lastMoment, lines: backwards(timeLines(tally, interval, total), total) };
  }
  return { lastMoment, lines: backwards(dayLines(tally, request, interval), duration.amount) };
}

function dayLines(
  { hours, reasons }: Tally,
  { duration: { unit, amount }, counting }: BeforeRequest,
  { from, to }: Interval,
): readonly LedgerLine[] {
  const eventDate = wallTime(hours.zone, to).date;
  // The close that is the last moment may be the 24:00 of its date.
  const { date } = wallTime(hours.zone, instant(from - 1));
  const dates = { from: wallToInstant(hours.zone, date, 0), to };
  if (unit === 'calendar-days' || unit === 'months') {
    const count = { unit: unit === 'months' ? 'months' : 'days', counted: amount } as const;
    return counting.calendarDays === 'same-time'
      ? [{ from, to, ...count, kind: 'counted', remaining: 0 }]
      : civilLines(dates, wallToInstant(hours.zone, eventDate, 0), count);
  }
  const parts = datesWithin(hours.zone, dates);
  return dateLines(parts, amount, (part) => {
    if (part.date === eventDate) return { type: 'event-day' };
    return isBusinessDate(hours, part.date) ? undefined : reasons.ofDate(part.date);
  });
}

/** Every date before that of the event counts, whose own part is left out. */
function civilLines(
  { from, to }: Interval,
  eventDay: Instant,
  { unit, counted }: { readonly unit: 'days' | 'months'; readonly counted: number },
): readonly LedgerLine[] {
  const count: LedgerLine = { from, to: eventDay, unit, kind: 'counted', counted, remaining: 0 };
  if (eventDay === to) return [count];
  return [count, { from: eventDay, to, unit, kind: 'skipped', reason: { type: 'event-day' }, remaining: 0 }];
}
