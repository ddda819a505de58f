import { before, type BeforeRequest, type LastMoment } from './before.ts';
import { isBusinessDate } from './business-day.ts';
import { openAmount } from './counting.ts';
import { datesWithin } from './dates.ts';
import type { Amount } from './duration.ts';
import { instant, type Interval } from './instant.ts';
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
   * moment, or from the beginning of its date where business days count.
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
  return { lastMoment, lines: backwards(dayLines(tally, duration, interval), duration.amount) };
}

function dayLines(
  { hours, reasons }: Tally,
  { unit, amount }: Amount,
  { from, to }: Interval,
): readonly LedgerLine[] {
  if (unit === 'calendar-days' || unit === 'months') {
    const counts = unit === 'months' ? 'months' : 'days';
    return [{ from, to, unit: counts, kind: 'counted', counted: amount, remaining: 0 }];
  }
  const eventDate = wallTime(hours.zone, to).date;
  // The close that is the last moment may be the 24:00 of its date.
  const { date } = wallTime(hours.zone, instant(from - 1));
  const parts = datesWithin(hours.zone, { from: wallToInstant(hours.zone, date, 0), to });
  return dateLines(parts, amount, (part) => {
    if (part.date === eventDate) return { type: 'event-day' };
    return isBusinessDate(hours, part.date) ? undefined : reasons.ofDate(part.date);
  });
}
