import type { Instant } from '../sla/instant.ts';
import type { Pause } from '../sla/pauses.ts';
import { circumstanceWords, pauseWords, warningOf } from './circumstance-words.ts';
import { type Channel, find, type Option, type Plan, type Version } from './data.ts';
import { formatMoment } from './moment.ts';
import { choose, type Read, type Reader, readMoment, zoneIsKnown } from './reader.ts';
import type { ReadCircumstances } from './reading.ts';
import type { State } from './state.ts';

export { circumstanceWords, pauseWords, warningOf };

/** What loads once more is told of a case than its report, or of a term than its event. */
export interface CircumstancesPart {
  readonly readCircumstances: ReadCircumstances;
  readonly readPauses: typeof readPauses;
  readonly circumstanceWords: typeof circumstanceWords;
  readonly pauseWords: typeof pauseWords;
  readonly warningOf: typeof warningOf;
}

/** Reads how a case came, what its client has contracted, and what happened since its report. */
export const readCircumstances: ReadCircumstances = (state, version, { plan, at, now }, reader) => {
  const { note } = reader;
  const channel = state.channel === undefined ? undefined : note(chooseChannel(version, plan, state.channel));
  return {
    ...(channel && { channel }),
    options: state.options.flatMap((key) => note(chooseOption(version, plan, key)) ?? []),
    pauses: readPauses(state, version, reader),
    done: readDone(state, version, { at, now }, reader),
  };
};

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

/** The pauses that make sense. */
export function readPauses(state: State, version: Version, { note }: Reader): readonly Pause[] {
  return zoneIsKnown(state)
    ? state.pauses.flatMap((_, index) => note(readPause(state, version, index)) ?? [])
    : [];
}

/**
 * When what a version's metrics promise was done, by their keys. What is still being typed is no
 * mistake: the due time stands without it.
 */
function readDone(
  state: State,
  version: Version,
  { at, now }: { readonly at: Instant | undefined; readonly now: Instant },
  { note }: Reader,
): ReadonlyMap<string, Instant> {
  const done = new Map<string, Instant>();
  const said = new Set<string>();
  for (const { metric, at: moment } of zoneIsKnown(state) ? state.done : []) {
    if (note(choose(version.metrics, 'done', metric, version)) === undefined) continue;
    const place = { field: 'done', index: version.metrics.findIndex(({ key }) => key === metric) } as const;
    if (said.has(metric)) {
      note({ problem: { ...place, type: 'rejected', shown: `${metric}/${formatMoment(moment) ?? ''}` } });
      continue;
    }
    said.add(metric);
    const read = readMoment(state, version, moment, place);
    if ('problem' in read && read.problem.type === 'missing') continue;
    const when = note(read);
    if (when === undefined || at === undefined) continue;
    if (when < at) note({ problem: { ...place, type: 'before-report' } });
    else if (when > now) note({ problem: { ...place, type: 'not-yet' } });
    else done.set(metric, when);
  }
  return done;
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
