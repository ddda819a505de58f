import type { Instant } from '../sla/instant.ts';
import type { KnownComparison, KnownInPlan } from './comparison-reading.ts';
import type { Metric, Version } from './data.ts';
import { type MetricResult, type Outcome, resultOf } from './result.ts';

/** What a case comes to in every plan of its version. */
export interface Comparison {
  readonly version: Version;
  readonly at: Instant;
  /** The plan that the others are compared with; one of them. */
  readonly reference: PlanCase;
  /** The metric by whose due times the plans are in order; absent if they are in the policy's. */
  readonly order?: Metric | undefined;
  readonly plans: readonly PlanCase[];
}

/** What the case comes to in one plan. */
export interface PlanCase extends KnownInPlan {
  /** In the order of the policy. */
  readonly results: readonly MetricResult[];
}

/** What a case comes to in every plan, in the order that was asked for. */
export function compare({ plans, reference, order }: KnownComparison): Comparison {
  const compared = planCase(reference);
  const cases = plans.map((each) => (each === reference ? compared : planCase(each)));
  const { version, at } = reference.known;
  return {
    version,
    at,
    reference: compared,
    order,
    plans: order === undefined ? cases : inOrder(cases, order),
  };
}

/** Seen from the report, so that a link shows the same for ever: of updates, the first. */
function planCase(each: KnownInPlan): PlanCase {
  const { known } = each;
  return { ...each, results: known.version.metrics.map((metric) => resultOf(known, metric, known.at)) };
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
