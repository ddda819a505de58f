import type { Instant } from '../sla/instant.ts';
import type { Pause } from '../sla/pauses.ts';
import {
  type Attention,
  type Category,
  type Channel,
  find,
  type Option,
  type Plan,
  type Route,
  type Severity,
  type Version,
} from './data.ts';
import { isMistake, type Problem } from './problem.ts';
import {
  choose,
  noteTooEarly,
  type Read,
  type Reader,
  readDone,
  readerOf,
  readInstant,
  readPauses,
} from './reader.ts';
import type { State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** Everything that a result depends on, once it makes sense. */
export interface Case {
  readonly version: Version;
  readonly plan: Plan;
  readonly severity: Severity;
  readonly channel?: Channel;
  /** Where the policy has modes of attention. */
  readonly attention?: Attention;
  /** The contracted options that change the plan's hours. */
  readonly options: readonly Option[];
  readonly at: Instant;
  readonly pauses: readonly Pause[];
  /** When what some metrics promise was done, by their keys. */
  readonly done: ReadonlyMap<string, Instant>;
}

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

/** A state as one version understands it. */
export interface Reading extends Request {
  readonly plan?: Plan | undefined;
  readonly channel?: Channel | undefined;
  /** In the order of the form. What isn't mistaken but missing is among them. */
  readonly problems: readonly Problem[];
  /** Absent while the plan, the severity or the report is missing or mistaken, and where a route answers. */
  readonly case?: Case | undefined;
}

/** Reads a severity: all that is asked for where the version has no kinds of request. */
const readSeverity: ReadRequest = ({ severity }, version, { note }) => ({
  severity: note(choose(version.severities, 'severity', severity, version)),
});

/**
 * Reads a state against a version: what it comes to, and every problem it has.
 *
 * @param readRequest reads the request, where there is more to it than a severity
 */
export function readState(
  state: State,
  version: Version,
  versions: readonly VersionEntry[],
  readRequest = readSeverity,
): Reading {
  const reader = readerOf(state, versions);
  const { note, problems } = reader;
  const plan = note(choose(version.plans, 'plan', state.plan, version));
  const request = readRequest(state, version, reader);
  const { severity, attention, route } = request;
  // Whoever has contracted what, a route is all there is to say: nothing is missing.
  if (route !== undefined) return { ...request, plan, problems: problems.filter(isMistake) };

  const at = readInstant(state, version, reader);
  const channel = state.channel === undefined ? undefined : note(chooseChannel(version, plan, state.channel));
  const options = state.options.flatMap((key) => note(chooseOption(version, plan, key)) ?? []);
  const pauses = readPauses(state, version, reader);
  const done = readDone(state, version, at, reader);
  noteTooEarly(at, state, versions, reader);
  const optional = { ...(channel && { channel }), ...(attention && { attention }) };
  const complete = plan && severity && at !== undefined;
  return {
    ...request,
    plan,
    channel,
    problems,
    case: complete ? { version, plan, severity, ...optional, options, at, pauses, done } : undefined,
  };
}

function chooseChannel(version: Version, plan: Plan | undefined, key: string): Read<Channel> {
  const read = choose(version.channels, 'channel', key, version);
  if ('problem' in read || plan === undefined || plan.channels.includes(key)) return read;
  const { name, fallback } = read.value;
  const instead = find(version.channels, fallback)?.name;
  return {
    problem: {
      field: 'channel',
      type: 'not-in-plan',
      name,
      plan: plan.name,
      ...(instead !== undefined && { instead }),
    },
  };
}

function chooseOption(version: Version, plan: Plan | undefined, key: string): Read<Option> {
  const read = choose(version.options, 'option', key, version);
  if ('problem' in read || plan?.options[key] !== 'not-offered') return read;
  return { problem: { field: 'option', type: 'not-in-plan', name: read.value.name, plan: plan.name } };
}
