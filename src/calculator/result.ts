import { nextUpdate } from '../sla/cadence.ts';
import { type Deadline, deadline, type DeadlineRequest, type TimeKind } from '../sla/deadline.ts';
import type { Duration } from '../sla/duration.ts';
import type { Instant } from '../sla/instant.ts';
import { isLate } from '../sla/lateness.ts';
import { isOpen } from '../sla/open-time.ts';
import type { Promised, Target } from '../sla/target.ts';
import { chooseTarget } from '../sla/target.ts';
import type { Metric } from './data.ts';
import { type Counted, countedBy, planHours } from './hours.ts';
import type { Case } from './reading.ts';

/** What one metric of a case comes to. */
export interface MetricResult {
  readonly metric: Metric;
  /** All its targets, in the order in which their conditions are tried (rule 9). */
  readonly targets: readonly Target[];
  /** The one that applies, with the hours it is counted in. */
  readonly applied?: Applied;
  readonly outcome: Outcome;
}

export interface Applied {
  readonly target: Target;
  readonly counted: Counted;
}

/** The outcome of a promise. */
export type Outcome =
  | ({
      readonly type: 'due';
      readonly strict: boolean;
      /** Whether it is the end of a whole day: its 24:00, not 0:00 of the next. */
      readonly endsDay?: boolean;
    } & Due)
  /** Due between two instants: late only after the second. */
  | ({ readonly type: 'range'; readonly earliest: Instant; readonly strict: boolean } & Due)
  /** The next of the updates that are due at each multiple of an amount. */
  | ({ readonly type: 'update'; readonly number: number } & Due)
  /** A pause is still open: so many milliseconds of open or of real time are left to count. */
  | {
      readonly type: 'paused';
      readonly since: Instant;
      readonly left: number;
      readonly of: TimeKind;
      readonly duration: Duration;
    }
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'none' }
  | { readonly type: 'route'; readonly route: string }
  | { readonly type: 'beyond-horizon' };

interface Due {
  readonly at: Instant;
  /** What was counted up to `at`, for the ledger. */
  readonly duration: Duration;
  readonly late: boolean;
}

/**
 * What every metric of a case comes to, in the order of the policy.
 *
 * @param now for whether a due time has passed, unless its metric is done, and which update is next
 */
export function resultsOf(known: Case, now: Instant): readonly MetricResult[] {
  return known.version.metrics.map((metric) => resultOf(known, metric, known.done.get(metric.key) ?? now));
}

/** What one metric of a case comes to, seen at an instant. */
export function resultOf(known: Case, metric: Metric, now: Instant): MetricResult {
  const targets = targetsOf(known, metric);
  const target = applicable(known, targets);
  if (target === 'beyond-horizon') return { metric, targets, outcome: { type: 'beyond-horizon' } };
  if (target === undefined) return { metric, targets, outcome: { type: 'none' } };
  const counted = countedBy(known, target);
  const outcome = outcomeOf(known, counted, target.promised, now);
  return { metric, targets, applied: { target, counted }, outcome };
}

/** All the targets of a metric, in the order in which their conditions are tried (rule 9). */
export function targetsOf(
  { plan, severity }: Pick<Case, 'plan' | 'severity'>,
  { key }: Metric,
): readonly Target[] {
  return plan.targets[severity.key]?.metrics[key] ?? [];
}

/** The target whose condition holds (rule 9); whether the plan is open isn't known beyond the horizon. */
function applicable(known: Case, targets: readonly Target[]): Target | 'beyond-horizon' | undefined {
  const open = isOpen(planHours(known).hours, known.at);
  if (open === undefined) return targets.length === 0 ? undefined : 'beyond-horizon';
  return chooseTarget(targets, {
    ...(known.channel && { channel: known.channel.key }),
    ...(known.attention && { attention: known.attention.key }),
    options: known.options.map(({ key }) => key),
    hours: open ? 'inside' : 'outside',
  });
}

type Request = Omit<DeadlineRequest, 'duration'>;

/** What the engine is asked about a case, but for the duration. */
export function requestOf({ at, pauses }: Case, { hours, counting }: Counted): Request {
  return { hours, counting, start: at, pauses };
}

/** What the engine was asked for a result that was reckoned. */
export function reckonedOf(known: Case, { applied, outcome }: MetricResult): DeadlineRequest | undefined {
  return applied && 'duration' in outcome
    ? { ...requestOf(known, applied.counted), duration: outcome.duration }
    : undefined;
}

function outcomeOf(known: Case, counted: Counted, promised: Promised, now: Instant): Outcome {
  const request = requestOf(known, counted);
  switch (promised.type) {
    case 'within': {
      const { duration, strict } = promised;
      return settle(request, duration, ({ at }) => ({
        type: 'due',
        at,
        duration,
        strict,
        late: isLate(now, at, strict),
      }));
    }
    case 'range': {
      const { to: duration, strict } = promised;
      return settle(request, promised.from, ({ at: earliest }) =>
        settle(request, duration, ({ at }) => ({
          type: 'range',
          earliest,
          at,
          duration,
          strict,
          late: isLate(now, at, strict),
        })),
      );
    }
    case 'every':
      return every(request, promised.duration, now);
    case 'words':
    case 'none':
    case 'route':
      return promised;
  }
}

/** The next update; what carries no amount can't be repeated, so it is due once. */
function every(request: Request, duration: Duration, now: Instant): Outcome {
  if (!('amount' in duration)) {
    return settle(request, duration, ({ at }) => ({
      type: 'update',
      number: 1,
      at,
      duration,
      late: isLate(now, at, false),
    }));
  }
  const { number } = nextUpdate({ ...request, every: duration }, now);
  const total = { ...duration, amount: duration.amount * number };
  return settle(request, total, ({ at }) => ({ type: 'update', number, at, duration: total, late: false }));
}

/** The outcome of a deadline that is due; a paused or unknown one speaks for itself. */
function settle(
  request: Request,
  duration: Duration,
  due: (result: Extract<Deadline, { status: 'due' }>) => Outcome,
): Outcome {
  const result = deadline({ ...request, duration });
  switch (result.status) {
    case 'due':
      return due(result);
    case 'paused':
      return { type: 'paused', since: result.since, left: result.left, of: result.of, duration };
    case 'beyond-horizon':
      return { type: 'beyond-horizon' };
  }
}
