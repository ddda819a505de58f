import { type Deadline, deadline, type DeadlineRequest } from './deadline.ts';
import type { Duration } from './duration.ts';

/**
 * Both ends of a promise between two durations, each the deadline of its own.
 *
 * @throws RangeError as `deadline` does.
 * @example rangeDeadlines({ hours, counting, start }, { unit: 'hours', amount: 2 }, { unit: 'hours', amount: 4 })
 */
export function rangeDeadlines(
  request: Omit<DeadlineRequest, 'duration'>,
  from: Duration,
  to: Duration,
): { readonly from: Deadline; readonly to: Deadline } {
  return {
    from: deadline({ ...request, duration: from }),
    to: deadline({ ...request, duration: to }),
  };
}
