import { openAmount } from './counting.ts';
import { clockOf, type Deadline, deadline, type DeadlineRequest } from './deadline.ts';
import { dayLines } from './ledger-days.ts';
import { type LedgerLine, timeLines } from './ledger-line.ts';
import { settle } from './pauses.ts';
import { reasonsOf } from './reason.ts';

/** A deadline and how it came about. */
export interface Ledger {
  readonly deadline: Deadline;
  /**
   * From the start to the deadline, or to the pause that holds it back, without a gap. Amounts of
   * days are followed by the time that makes up for pauses, if they moved the deadline. Only a last
   * business day that ends at 00:00 is empty.
   */
  readonly lines: readonly LedgerLine[];
}

/**
 * Explains a deadline line by line, from the same compiled hours and intermediate results that gave
 * it (rules 3 to 6 and 8). Beyond the horizon there are no lines.
 *
 * @throws RangeError as `deadline` does.
 * @example
 * // 2 hours, reported on Friday at 16:30, open Monday to Friday 09:00-17:00
 * explain(request).lines
 * // counted 30 min of Friday; skipped: closed, weekend, closed; counted 1 h 30 min of Monday
 */
export function explain(request: DeadlineRequest): Ledger {
  const answer = deadline(request);
  if (answer.status === 'beyond-horizon') return { deadline: answer, lines: [] };

  const { hours, start, pauses = [] } = request;
  const { received, unpaused, of } = answer;
  const halts = settle(pauses, received);
  const tally = { hours, of, received, halts, reasons: reasonsOf(hours) };
  const clock = clockOf(of, hours);
  const total = clock.read(unpaused) - clock.read(received);
  if (answer.status === 'paused') {
    return { deadline: answer, lines: timeLines(tally, { from: start, to: answer.since }, total) };
  }
  if (openAmount(request.duration, request.counting) !== undefined) {
    return { deadline: answer, lines: timeLines(tally, { from: start, to: answer.at }, total) };
  }
  // Pauses don't change which dates count, but what they took is made up for afterwards.
  const lost = halts
    .filter((halt) => halt.from < unpaused)
    .reduce((ms, { from, to }) => ms + clock.read(Math.min(to, unpaused)) - clock.read(from), 0);
  return {
    deadline: answer,
    lines: [
      ...dayLines(tally, request, unpaused),
      ...timeLines(tally, { from: unpaused, to: answer.at }, lost).map((line): LedgerLine => ({
        ...line,
        makesUp: true,
      })),
    ],
  };
}
