import type { Clock } from './clock.ts';
import { clockOf, deadline, type DeadlineRequest, type TimeKind } from './deadline.ts';
import type { Instant } from './instant.ts';
import { isLate } from './lateness.ts';
import { type Pause, settle } from './pauses.ts';

/** Whether something promised was done in time, and by how much. */
export interface Judgement {
  readonly late: boolean;
  /** Milliseconds of open or of real time between it and its due time, without what pauses take. */
  readonly by: number;
  readonly of: TimeKind;
  /** The due time; absent where it was done while a pause held the count back. */
  readonly due?: Instant;
}

/**
 * Judges what was done against its deadline (rules 8 and 11). A pause that began only afterwards has
 * no effect on it.
 *
 * @param done when it was done, at or after the start of the request
 * @param strict whether the due instant itself is late
 * @returns `undefined` beyond the horizon (rule 10)
 * @example
 * // due on Monday at 10:30, answered on Monday at 09:10
 * judge(request, monday0910, true) // { late: false, by: 4_800_000, of: 'open', due: Monday 10:30 }
 */
export function judge(request: DeadlineRequest, done: Instant, strict: boolean): Judgement | undefined {
  const pauses = (request.pauses ?? []).filter(({ from }) => from < done);
  const result = deadline({ ...request, pauses });
  switch (result.status) {
    case 'paused':
      return { late: false, by: result.left, of: result.of };
    case 'beyond-horizon':
      return undefined;
    case 'due': {
      const { at, of } = result;
      const late = isLate(done, at, strict);
      const clock = clockOf(of, request.hours);
      const by = late ? unpaused(clock, at, done, pauses) : unpaused(clock, done, at, pauses);
      return { late, by, of, due: at };
    }
  }
}

/** What a clock counts from one instant to another, without what pauses take. */
function unpaused(clock: Clock, from: Instant, to: Instant, pauses: readonly Pause[]): number {
  const count = (start: number, end: number): number =>
    clock.read(Math.min(end, to)) - clock.read(Math.min(start, to));
  return settle(pauses, from).reduce((left, halt) => left - count(halt.from, halt.to), count(from, to));
}
