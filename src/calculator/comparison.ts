import type { Instant } from '../sla/instant.ts';
import { EMPTY } from './address.ts';
import type { Metric, Plan, Severity, Version } from './data.ts';
import { isMistake, type Problem } from './problem.ts';
import { choose, readerOf } from './reader.ts';
import { type Case, type CaseReaders, type Reading, readState } from './reading.ts';
import { type MetricResult, type Outcome, resultOf } from './result.ts';
import type { State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** A case in every plan of its version. */
export interface Comparison {
  readonly version: Version;
  readonly severity: Severity;
  readonly at: Instant;
  /** The plan that the others are compared with: the chosen one, or the policy's first. */
  readonly reference: PlanCase;
  /** The metric by whose due times the plans are in order; absent if they are in the policy's. */
  readonly order?: Metric | undefined;
  readonly plans: readonly PlanCase[];
}

/** The case in one plan. */
export interface PlanCase {
  readonly plan: Plan;
  readonly known: Case;
  /** What was asked for and the plan doesn't include: it counts without. */
  readonly lacks: readonly string[];
  /** In the order of the policy. */
  readonly results: readonly MetricResult[];
}

/** A state that compares the plans, as one version understands it. */
export interface ComparisonReading extends Reading {
  readonly comparison?: Comparison | undefined;
}

/**
 * Reads a state as a case of each plan: what it comes to, and every problem it has. What only some
 * plans lack is no problem.
 */
export function readComparison(
  state: State,
  version: Version,
  versions: readonly VersionEntry[],
  now: Instant,
  readers?: CaseReaders,
): ComparisonReading {
  const { plan: chosen, order: by } = state;
  // What the address got wrong is noted with the case.
  const reader = readerOf(EMPTY, versions);
  const chosenPlan =
    chosen === undefined ? undefined : reader.note(choose(version.plans, 'plan', chosen, version));
  const order = by === undefined ? undefined : reader.note(choose(version.metrics, 'order', by, version));

  const readings = version.plans.map((plan) => ({
    plan,
    reading: readState({ ...state, plan: plan.key, done: [] }, version, versions, now, readers),
  }));
  const cases = readings.flatMap(({ plan, reading: { case: known, problems } }) =>
    known === undefined ? [] : [planCase(plan, known, problems)],
  );
  const [first] = readings;
  const reference = cases.find(({ plan }) => plan === chosenPlan) ?? cases[0];
  return {
    ...first?.reading,
    plan: undefined,
    case: undefined,
    problems: [
      ...reader.problems,
      ...(first?.reading.problems ?? []).filter(({ type }) => type !== 'not-in-plan'),
    ],
    comparison: reference && {
      version,
      severity: reference.known.severity,
      at: reference.known.at,
      reference,
      order,
      plans: order === undefined ? cases : inOrder(cases, order),
    },
  };
}

function planCase(plan: Plan, known: Case, problems: readonly Problem[]): PlanCase {
  return {
    plan,
    known,
    lacks: problems
      .filter(isMistake)
      .flatMap((problem) => (problem.type === 'not-in-plan' ? [problem.name] : [])),
    // Seen from the report, so that a link shows the same for ever: of updates, the first.
    results: known.version.metrics.map((metric) => resultOf(known, metric, known.at)),
  };
}

/** When a metric is due in a plan, if it is due at an instant. */
export function dueIn({ results }: PlanCase, { key }: Metric): Instant | undefined {
  const outcome = results.find(({ metric }) => metric.key === key)?.outcome;
  return outcome && dueOf(outcome);
}

const dueOf = (outcome: Outcome): Instant | undefined => ('at' in outcome ? outcome.at : undefined);

/** The plans by the due times of a metric, the earliest first; without one they come last, as the policy has them. */
function inOrder(cases: readonly PlanCase[], metric: Metric): readonly PlanCase[] {
  const due = (each: PlanCase) => dueIn(each, metric) ?? Infinity;
  return [...cases].sort((a, b) => due(a) - due(b) || 0);
}

/** The plans in which a metric is due before all others; none where it is due in none. */
export function earliestBy({ plans }: Comparison, metric: Metric): readonly PlanCase[] {
  const earliest = Math.min(...plans.map((each) => dueIn(each, metric) ?? Infinity));
  return plans.filter((each) => dueIn(each, metric) === earliest);
}

/**
 * How much earlier a metric is due in a plan than in the one it is compared with, in milliseconds of
 * real time; negative if it is later, `undefined` if one of them has no due time.
 *
 * @example leadOf(comparison, premiumPlus, response) // 61,200,000: 17 h earlier
 */
export function leadOf({ reference }: Comparison, each: PlanCase, metric: Metric): number | undefined {
  const [due, other] = [dueIn(each, metric), dueIn(reference, metric)];
  return due === undefined || other === undefined ? undefined : other - due;
}
