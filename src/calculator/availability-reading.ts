import { type Periods, periodsOf } from '../sla/availability.ts';
import { type CivilDate, parseCivilDate } from '../sla/civil-date.ts';
import { MINUTE } from '../sla/instant.ts';
import type { Plan, Version } from './data.ts';
import type { Problem } from './problem.ts';
import { choose, readerOf } from './reader.ts';
import type { State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** A plan that promises how much of the time the service is up. */
export interface AvailablePlan extends Plan {
  readonly availability: number;
}

/** What an availability is asked about, once it makes sense. */
export interface KnownMonth {
  readonly version: Version;
  readonly plan: AvailablePlan;
  /** The first date of the month. */
  readonly month: CivilDate;
  readonly periods: Periods;
  /** For how many milliseconds of the month the service was down, if that was said. */
  readonly downtime?: number;
}

/** A state as one version understands it, asked about an availability. */
export interface AvailabilityReading {
  /** In the order of the form. What isn't mistaken but missing is among them. */
  readonly problems: readonly Problem[];
  /** Absent while the plan or the month is missing or mistaken. */
  readonly known: KnownMonth | undefined;
}

/** The plans of a version that promise an availability. */
export function availablePlans({ plans }: Version): readonly AvailablePlan[] {
  return plans.flatMap((plan) =>
    plan.availability === undefined ? [] : [{ ...plan, availability: plan.availability }],
  );
}

/** Reads a state that asks about the availability of a month against a version. */
export function readAvailability(
  state: State,
  version: Version,
  versions: readonly VersionEntry[],
): AvailabilityReading {
  const { note, problems } = readerOf(state, versions);
  const plan = note(choose(availablePlans(version), 'plan', state.plan, version));
  const month = parseCivilDate(`${state.month ?? ''}-01`);
  if (month === undefined) note({ problem: { field: 'month', type: 'missing' } });
  const periods = month === undefined ? undefined : periodsOf(version.zone, month);
  const downtime = state.down === undefined ? undefined : state.down * MINUTE;
  const fits = downtime === undefined || periods === undefined || downtime <= periods.month;
  if (!fits) note({ problem: { field: 'down', type: 'too-long' } });
  if (plan === undefined || month === undefined || periods === undefined)
    return { problems, known: undefined };
  return {
    problems,
    known: { version, plan, month, periods, ...(fits && downtime !== undefined && { downtime }) },
  };
}
