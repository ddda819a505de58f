import type { Clock } from './clock.ts';
import type { Instant } from './instant.ts';

/** An interval in which nothing counts, UTC; without an end it is still open (rule 8). */
export interface Pause {
  readonly from: Instant;
  readonly to?: Instant;
}

/** A pause as a clock meets it; `to` is `Infinity` while it is open. */
export interface Halt {
  readonly from: Instant;
  readonly to: number;
}

/** What an open pause holds back: since when, and how many milliseconds are left to count. */
export interface Held {
  readonly since: Instant;
  readonly left: number;
}

/**
 * Pauses as halts: ascending, overlaps joined, empty ones gone, and nothing before `start`, where
 * a pause has no effect (rule 8).
 *
 * @example settle([{ from: nine, to: eleven }, { from: ten, to: noon }], eight) // [{ from: nine, to: noon }]
 */
export function settle(pauses: readonly Pause[], start: Instant): readonly Halt[] {
  const clipped = pauses
    .map(({ from, to = Infinity }): Halt => ({ from: from < start ? start : from, to }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const halts: Halt[] = [];
  for (const { from, to } of clipped) {
    const last = halts.at(-1);
    if (last === undefined || last.to < from) halts.push({ from, to });
    else halts[halts.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return halts;
}

/**
 * The reading that a clock must reach, if it was to reach `reading` and everything that it counts
 * during a halt doesn't count (rule 8); or what an open pause holds back. A halt that begins when
 * the reading is already reached changes nothing.
 *
 * @example carryPast([{ from: ten, to: noon }], realClock, eleven) // 13:00
 */
export function carryPast(halts: readonly Halt[], clock: Clock, reading: number): number | Held {
  let target = reading;
  for (const { from, to } of halts) {
    const reached = clock.read(from);
    if (reached >= target) break;
    if (to === Infinity) return { since: from, left: target - reached };
    target += clock.read(to) - reached;
  }
  return target;
}
