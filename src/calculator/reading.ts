import type { Instant } from '../sla/instant.ts';
import type { Pause } from '../sla/pauses.ts';
import { type Channel, find, type Option, type Plan, type Severity, type Version } from './data.ts';
import { type Moment, resolveMoment } from './moment.ts';
import type { Keyed, Place, Problem } from './problem.ts';
import { wallZone } from './reader-zone.ts';
import type { State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** Everything that a result depends on, once it makes sense. */
export interface Case {
  readonly version: Version;
  readonly plan: Plan;
  readonly severity: Severity;
  readonly channel?: Channel;
  /** The contracted options that change the plan's hours. */
  readonly options: readonly Option[];
  readonly at: Instant;
  readonly pauses: readonly Pause[];
}

/** A state as one version understands it. */
export interface Reading {
  readonly plan: Plan | undefined;
  readonly severity: Severity | undefined;
  readonly channel: Channel | undefined;
  /** In the order of the form. What isn't mistaken but missing is among them. */
  readonly problems: readonly Problem[];
  /** Absent while the plan, the severity or the report is missing or mistaken. */
  readonly case: Case | undefined;
}

/** A value that was read, or why it can't be. */
type Read<T> = { readonly value: T } | { readonly problem: Problem };

/** Reads a state against a version: what it comes to, and every problem it has. */
export function readState(state: State, version: Version, versions: readonly VersionEntry[]): Reading {
  const problems: Problem[] = state.rejected.map((rejected) => ({ ...rejected, type: 'rejected' }));
  const isRejected = (field: Place['field']) => state.rejected.some((rejected) => rejected.field === field);
  const note = <T>(read: Read<T>): T | undefined => {
    if ('value' in read) return read.value;
    // What the address said is explained already.
    const { problem } = read;
    if (problem.type !== 'missing' || !isRejected(problem.field)) problems.push(problem);
    return undefined;
  };

  if (state.version !== undefined && !versions.some(({ date }) => date === state.version)) {
    problems.push({ field: 'version', type: 'unknown-version', shown: state.version });
  }
  const plan = note(choose(version.plans, 'plan', state.plan, version));
  const severity = note(choose(version.severities, 'severity', state.severity, version));
  const at = zoneIsKnown(state) ? note(readMoment(state, version, state.at, { field: 'at' })) : undefined;
  const [first] = versions;
  const channel = state.channel === undefined ? undefined : note(chooseChannel(version, plan, state.channel));
  const options = state.options.flatMap((key) => note(chooseOption(version, plan, key)) ?? []);
  const pauses = zoneIsKnown(state)
    ? state.pauses.flatMap((_, index) => note(readPause(state, version, index)) ?? [])
    : [];

  if (at !== undefined && first !== undefined && at < first.from && state.version === undefined) {
    problems.push({ field: 'at', type: 'before-first-version', date: first.date });
  }
  const complete =
    plan === undefined || severity === undefined || at === undefined
      ? undefined
      : { version, plan, severity, ...(channel && { channel }), options, at, pauses };
  return { plan, severity, channel, problems, case: complete };
}

/** Whether wall times mean anything: not if the address named a zone that can't be read. */
function zoneIsKnown({ rejected }: State): boolean {
  return !rejected.some(({ field }) => field === 'zone');
}

function choose<T extends { readonly key: string }>(
  entries: readonly T[],
  field: Keyed,
  key: string | undefined,
  { date }: Version,
): Read<T> {
  if (key === undefined) return { problem: { field, type: 'missing' } };
  const value = find(entries, key);
  return value === undefined ? { problem: { field, type: 'unknown', shown: key, date } } : { value };
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

function readMoment(state: State, { zone }: Version, moment: Moment, place: Place): Read<Instant> {
  const resolved = resolveMoment(moment, wallZone(state.zone, zone));
  return resolved.type === 'one' ? { value: resolved.at } : { problem: { ...place, ...resolved } };
}

function readPause(state: State, version: Version, index: number): Read<Pause | undefined> {
  const pause = state.pauses[index];
  if (pause === undefined) return { value: undefined };
  const place = { field: 'pause', index } as const;
  const from = readMoment(state, version, pause.from, { ...place, end: 'from' });
  if ('problem' in from) return from;
  if (pause.to === undefined) return { value: { from: from.value } };
  const to = readMoment(state, version, pause.to, { ...place, end: 'to' });
  if ('problem' in to) return to;
  return from.value < to.value
    ? { value: { from: from.value, to: to.value } }
    : { problem: { ...place, end: 'to', type: 'ends-before-start' } };
}
