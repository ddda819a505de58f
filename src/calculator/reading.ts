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
import { choose, noteTooEarly, type Read, type Reader, readerOf, readInstant, readPauses } from './reader.ts';
import type { Problem } from './problem.ts';
import { readRequest, type Request, routeOf } from './request.ts';
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
}

/** A state as one version understands it. */
export interface Reading extends Request {
  /** Where the request leaves every plan: then there is no due time. */
  readonly route: Route | undefined;
  readonly plan: Plan | undefined;
  readonly channel: Channel | undefined;
  readonly attention: Attention | undefined;
  /** In the order of the form. What isn't mistaken but missing is among them. */
  readonly problems: readonly Problem[];
  /** Absent while the plan, the severity or the report is missing or mistaken, and where a route answers. */
  readonly case: Case | undefined;
}

/** Reads a state against a version: what it comes to, and every problem it has. */
export function readState(state: State, version: Version, versions: readonly VersionEntry[]): Reading {
  const reader = readerOf(state, versions);
  const { note, problems } = reader;
  const route = routeOf(state, version);
  if (route !== undefined) {
    // Whoever has contracted what and when, a route is all there is to say.
    return {
      ...NOTHING,
      plan: find(version.plans, state.plan),
      category: find(version.categories, state.category),
      route,
      problems,
    };
  }
  const plan = note(choose(version.plans, 'plan', state.plan, version));
  const request = readRequest(state, version, reader);
  const { severity } = request;
  const attention = readAttention(state, version, request, reader);
  const at = readInstant(state, version, reader);
  const channel = state.channel === undefined ? undefined : note(chooseChannel(version, plan, state.channel));
  const options = state.options.flatMap((key) => note(chooseOption(version, plan, key)) ?? []);
  const pauses = readPauses(state, version, reader);
  noteTooEarly(at, state, versions, reader);
  const optional = { ...(channel && { channel }), ...(attention && { attention }) };
  const complete = plan && severity && at !== undefined;
  return {
    ...NOTHING,
    ...request,
    plan,
    channel,
    attention,
    problems,
    case: complete ? { version, plan, severity, ...optional, options, at, pauses } : undefined,
  };
}

const NOTHING = {
  category: undefined,
  severity: undefined,
  route: undefined,
  plan: undefined,
  channel: undefined,
  attention: undefined,
  case: undefined,
} as const;

/** The mode that is asked for if it may be, else the default. */
function readAttention(
  { attention: key }: State,
  version: Version,
  { category, severity }: Request,
  { note }: Reader,
): Attention | undefined {
  const chosen = key === undefined ? undefined : note(choose(version.attention, 'attention', key, version));
  if (chosen !== undefined && (severity === undefined || isFor(chosen, severity, category))) return chosen;
  if (chosen !== undefined && severity !== undefined) {
    note({ problem: { field: 'attention', type: 'not-for', name: chosen.name, request: severity.name } });
  }
  return version.attention.find((mode) => mode.default);
}

/**
 * Whether a mode of attention can be asked for a request.
 *
 * @example isFor(emergency, critical, incident) // true
 */
export function isFor({ only }: Attention, severity: Severity, category: Category | undefined): boolean {
  return only === undefined || [severity.key, category?.key].some((key) => key && only.includes(key));
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
