import { nextOpening } from './clock.ts';
import { datesWithin } from './dates.ts';
import type { TimeKind } from './deadline.ts';
import { type Instant, instant, type Interval } from './instant.ts';
import { countBelow, type OpenHours } from './open-hours.ts';
import type { Halt } from './pauses.ts';
import { type Reason, type Reasons, sameReason } from './reason.ts';

/** A stretch of time that counts as a whole, or doesn't for one reason. */
export interface Stretch extends Interval {
  /** Why it doesn't count, if it doesn't. */
  readonly reason?: Reason;
}

/** What decides whether time counts. */
export interface Tally {
  readonly hours: OpenHours;
  readonly of: TimeKind;
  /** Open time before it doesn't count (rule 5). */
  readonly received: Instant;
  readonly halts: readonly Halt[];
  readonly reasons: Reasons;
}

/** Where something may begin or end to count: openings, closings, midnights, receipt and pauses. */
function edges({ hours, received, halts }: Tally, { from, to }: Interval): readonly number[] {
  const { starts, ends, zone } = hours;
  const first = countBelow(ends, from);
  const last = countBelow(starts, to);
  const all = [
    from,
    to,
    received,
    ...halts.flatMap((halt) => [halt.from, halt.to]),
    ...starts.subarray(first, last),
    ...ends.subarray(first, last),
    ...datesWithin(zone, { from, to }).map((part) => part.from),
  ];
  return all.filter((edge) => edge >= from && edge <= to).sort((a, b) => a - b);
}

/** Why the time from one edge to the next doesn't count, or `undefined` if it does. */
function reasonOf(
  { hours, of, received, halts, reasons }: Tally,
  from: Instant,
  to: Instant,
): Reason | undefined {
  const paused = halts.some((halt) => halt.from <= from && from < halt.to);
  if (paused) return { type: 'pause' };
  if (of === 'real') return undefined;
  if (nextOpening(hours, from) !== from) return reasons.ofStretch(from, to);
  return from < received ? { type: 'before-receipt' } : undefined;
}

/**
 * Divides an interval into the stretches that count and those that don't: they touch, cover it all
 * and are as long as their reasons allow.
 */
export function stretches(tally: Tally, interval: Interval): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = interval.from;
  for (const edge of edges(tally, interval)) {
    const to = instant(edge);
    if (to <= from) continue;
    const reason = reasonOf(tally, from, to);
    const last = found.at(-1);
    if (last !== undefined && sameReason(last.reason, reason)) found[found.length - 1] = { ...last, to };
    else found.push({ from, to, ...(reason && { reason }) });
    from = to;
  }
  return found;
}
