import type { DatePart } from './dates.ts';
import type { TimeKind } from './deadline.ts';
import type { Interval } from './instant.ts';
import { type Reason, sameReason } from './reason.ts';
import { stretches, type Tally } from './stretches.ts';

/**
 * One line of the explanation of a deadline. Amounts are milliseconds of open or of real time, or
 * whole days or months, as `unit` says. Instants are UTC.
 */
export type LedgerLine = Interval & {
  readonly unit: TimeKind | 'days' | 'months';
  /** What is left to count after this line; before it, where the count runs backwards. */
  readonly remaining: number;
  /** Whether it makes up for what pauses took from an amount of days (rule 8). */
  readonly makesUp?: true;
} & (
    | { readonly kind: 'counted'; readonly counted: number }
    | { readonly kind: 'skipped'; readonly reason: Reason }
  );

/** The lines of an amount of time in milliseconds that runs over an interval. */
export function timeLines(tally: Tally, interval: Interval, total: number): readonly LedgerLine[] {
  const unit = tally.of;
  let remaining = total;
  return stretches(tally, interval).map(({ from, to, reason }) => {
    if (reason !== undefined) return { from, to, unit, kind: 'skipped', reason, remaining };
    const counted = to - from;
    remaining -= counted;
    return { from, to, unit, kind: 'counted', counted, remaining };
  });
}

/** The lines of the same amount counted backwards: what is left is what lies before each of them. */
export function backwards(lines: readonly LedgerLine[], total: number): readonly LedgerLine[] {
  return lines.map((line) => ({
    ...line,
    remaining: total - line.remaining - (line.kind === 'counted' ? line.counted : 0),
  }));
}

/** The lines of whole dates: each counts as one, or not for a reason; what doesn't is joined. */
export function dateLines(
  parts: readonly DatePart[],
  total: number,
  reasonOf: (part: DatePart) => Reason | undefined,
): readonly LedgerLine[] {
  const lines: LedgerLine[] = [];
  let remaining = total;
  for (const part of parts) {
    const { from, to } = part;
    const reason = reasonOf(part);
    const last = lines.at(-1);
    if (reason === undefined) {
      remaining -= 1;
      lines.push({ from, to, unit: 'days', kind: 'counted', counted: 1, remaining });
    } else if (last?.kind === 'skipped' && sameReason(last.reason, reason)) {
      lines[lines.length - 1] = { ...last, to };
    } else {
      lines.push({ from, to, unit: 'days', kind: 'skipped', reason, remaining });
    }
  }
  return lines;
}
