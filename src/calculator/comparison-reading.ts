import type { Instant } from '../sla/instant.ts';
import { EMPTY } from './address.ts';
import type { Metric, Plan, Version } from './data.ts';
import { isMistake, type Problem } from './problem.ts';
import { choose, readerOf } from './reader.ts';
import { type Case, type CaseReaders, type Reading, readState } from './reading.ts';
import type { State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** A case in every plan of its version, once it makes sense in one at least. */
export interface KnownComparison {
  /** In the order of the policy. */
  readonly plans: readonly KnownInPlan[];
  /** The one of them that the others are compared with: the chosen one, or the policy's first. */
  readonly reference: KnownInPlan;
  /** The metric by whose due times the plans are in order; absent if they are in the policy's. */
  readonly order?: Metric | undefined;
}

/** The case in one plan. */
export interface KnownInPlan {
  readonly plan: Plan;
  readonly known: Case;
  /** What was asked for and the plan doesn't include: it counts without. */
  readonly lacks: readonly string[];
}

/** A state that compares the plans, as one version understands it. */
export interface ComparisonReading extends Reading {
  readonly comparison?: KnownComparison | undefined;
}

/**
 * Reads a state as a case of each plan, and notes every problem it has. What only some plans lack is no problem.
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
  const plans = readings.flatMap(({ plan, reading: { case: known, problems } }) =>
    known === undefined ? [] : [{ plan, known, lacks: lackedIn(problems) }],
  );
  const reference = plans.find(({ plan }) => plan === chosenPlan) ?? plans[0];
  const [first] = readings;
  return {
    ...first?.reading,
    plan: undefined,
    case: undefined,
    problems: [
      ...reader.problems,
      ...(first?.reading.problems ?? []).filter(({ type }) => type !== 'not-in-plan'),
    ],
    comparison: reference && { plans, reference, order },
  };
}

/** What was asked for and a plan doesn't include, by name. */
const lackedIn = (problems: readonly Problem[]): readonly string[] =>
  problems.filter(isMistake).flatMap((problem) => (problem.type === 'not-in-plan' ? [problem.name] : []));
