import { type Deadline, deadline, type DeadlineRequest } from './deadline.ts';
import type { Amount } from './duration.ts';
import type { Instant } from './instant.ts';

/** A report that is to be updated at each multiple of an amount. */
export interface Cadence extends Omit<DeadlineRequest, 'duration'> {
  readonly every: Amount;
}

/** One update of a cadence: the first has number 1. */
export interface Update {
  readonly number: number;
  readonly deadline: Deadline;
}

/**
 * The update of that number: the deadline of so many times the amount, counted from the report.
 *
 * @example updateAt({ hours, counting, start, every: { unit: 'hours', amount: 4 } }, 2) // the deadline of 8 hours
 */
export function updateAt({ every, ...request }: Cadence, number: number): Update {
  return {
    number,
    deadline: deadline({ ...request, duration: { ...every, amount: every.amount * number } }),
  };
}

/**
 * The first update due after an instant (UTC). Its deadline may be paused or beyond the horizon.
 *
 * @example nextUpdate(everyFourHours, now) // { number: 3, deadline: { status: 'due', … } }
 */
export function nextUpdate(cadence: Cadence, after: Instant): Update {
  const isPast = ({ deadline: due }: Update): boolean => due.status === 'due' && due.at <= after;
  // Updates are due in the order of their numbers: double, then halve.
  let known = 0;
  let next = updateAt(cadence, 1);
  while (isPast(next)) {
    known = next.number;
    next = updateAt(cadence, 2 * known);
  }
  while (next.number - known > 1) {
    const middle = updateAt(cadence, (known + next.number) >>> 1);
    if (isPast(middle)) known = middle.number;
    else next = middle;
  }
  return next;
}
