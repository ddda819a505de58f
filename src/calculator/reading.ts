import type { Instant } from '../sla/instant.ts';
import type { Pause } from '../sla/pauses.ts';
import {
  type Attention,
  type Category,
  type Channel,
  type Option,
  type Plan,
  type Route,
  type Severity,
  type Version,
} from './data.ts';
import { formatMoment } from './moment.ts';
import { isMistake, type Problem } from './problem.ts';
import { choose, type Reader, readerOf, readMoment } from './reader.ts';
import type { State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** What may be told of a case beside its report and what was done. */
export interface Circumstances {
  readonly channel?: Channel;
  /** The contracted options that change the plan's hours. */
  readonly options: readonly Option[];
  readonly pauses: readonly Pause[];
}

/** When what some metrics promise was done, by their keys. */
export type DoneTimes = ReadonlyMap<string, Instant>;

/** Everything that a result depends on, once it makes sense. */
export interface Case extends Circumstances {
  readonly version: Version;
  readonly plan: Plan;
  readonly severity: Severity;
  /** Where the policy has modes of attention. */
  readonly attention?: Attention;
  readonly at: Instant;
  readonly done: DoneTimes;
}

/** What is asked for by name: the severity, and the mode of attention unless it is the ordinary one. */
export const requestNames = ({
  severity,
  attention,
}: Pick<Case, 'severity' | 'attention'>): readonly string[] => [
  severity.name,
  ...(attention === undefined || attention.default ? [] : [attention.name]),
];

/** What is asked for: a row of the matrix, or what leaves every plan. */
export interface Request {
  /** The kind of request, where the version has kinds. */
  readonly category?: Category | undefined;
  readonly severity?: Severity | undefined;
  /** Where the request leaves every plan: then there is no due time. */
  readonly route?: Route | undefined;
  /** Where the policy has modes of attention. */
  readonly attention?: Attention | undefined;
}

/** Reads what a state asks for in a version. */
export type ReadRequest = (state: State, version: Version, reader: Reader) => Request;

/** Reads what else a state tells of a case, as far as its plan is known. */
export type ReadCircumstances = (
  state: State,
  version: Version,
  known: { readonly plan: Plan | undefined },
  reader: Reader,
) => Circumstances;

/** Reads when what is promised was done, until now and as far as the report is known. */
export type ReadDone = (
  state: State,
  version: Version,
  known: { readonly at: Instant | undefined; readonly now: Instant },
  reader: Reader,
) => DoneTimes;

/** What reads what only some states have; each loads with the first state that has it. */
export interface CaseReaders {
  /** Where there is more to a request than its severity. */
  readonly readRequest?: ReadRequest | undefined;
  /** Where more is told of a case than its report. */
  readonly readCircumstances?: ReadCircumstances | undefined;
  /** Where something was done. */
  readonly readDone?: ReadDone | undefined;
}

/** A state as one version understands it. */
export interface Reading extends Request {
  readonly plan?: Plan | undefined;
  readonly channel?: Channel | undefined;
  /** The contracted options that its plan has. */
  readonly options?: readonly Option[];
  /** By when something is wanted that isn't reported yet. */
  readonly by?: Instant | undefined;
  /** In the order of the form. What isn't mistaken but missing is among them. */
  readonly problems: readonly Problem[];
  /** Absent while the plan, the severity or the report is missing or mistaken, and where a route answers. */
  readonly case?: Case | undefined;
}

/** Reads a severity: all that is asked for where the version has no kinds of request. */
const readSeverity: ReadRequest = ({ severity }, version, { note }) => ({
  severity: note(choose(version.severities, 'severity', severity, version)),
});

const readNothing: ReadCircumstances = () => ({ options: [], pauses: [] });

const readNothingDone: ReadDone = () => new Map();

/**
 * Reads a state against a version: what it comes to, and every problem it has.
 *
 * @param now what is said to be done later isn't
 */
export function readState(
  state: State,
  version: Version,
  versions: readonly VersionEntry[],
  now: Instant,
  {
    readRequest = readSeverity,
    readCircumstances = readNothing,
    readDone = readNothingDone,
  }: CaseReaders = {},
): Reading {
  const reader = readerOf(state, versions);
  const { note, problems } = reader;
  const plan = note(choose(version.plans, 'plan', state.plan, version));
  const request = readRequest(state, version, reader);
  const { severity, attention, route } = request;
  // Whoever has contracted what, a route is all there is to say: nothing is missing.
  if (route !== undefined) return { ...request, plan, problems: problems.filter(isMistake) };

  const at = reader.noteEvent(readMoment(state, version, state.at, { field: 'at' }));
  // What is still being typed is no mistake.
  const by =
    formatMoment(state.by) === undefined
      ? undefined
      : note(readMoment(state, version, state.by, { field: 'by' }));
  const circumstances = readCircumstances(state, version, { plan }, reader);
  const done = readDone(state, version, { at, now }, reader);
  const complete = plan && severity && at !== undefined;
  return {
    ...request,
    plan,
    channel: circumstances.channel,
    options: circumstances.options,
    by,
    problems,
    case: complete
      ? { version, plan, severity, ...(attention && { attention }), at, ...circumstances, done }
      : undefined,
  };
}
