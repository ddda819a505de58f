import type { Instant } from '../sla/instant.ts';
import { find, type Version } from './data.ts';
import { type Moment, resolveMoment } from './moment.ts';
import type { Keyed, Place, Problem } from './problem.ts';
import { wallZone } from './reader-zone.ts';
import { isRejected, type State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** A value that was read, or why it can't be. */
export type Read<T> = { readonly value: T } | { readonly problem: Problem };

/** Collects what is wrong with a state while it is read. */
export interface Reader {
  /** In the order of the form. What isn't mistaken but missing is among them. */
  readonly problems: readonly Problem[];
  /** The value, or nothing once its problem is noted. */
  readonly note: <T>(read: Read<T>) => T | undefined;
  /** The same of when the case was reported or the event was: unless a version is pinned, one was in force then. */
  readonly noteEvent: (read: Read<Instant | undefined>) => Instant | undefined;
}

/** Begins to read a state: what its address got wrong is noted. */
export function readerOf({ rejected, version }: State, versions: readonly VersionEntry[]): Reader {
  const problems: Problem[] = rejected.map((each) => ({ ...each, type: 'rejected' }));
  if (version !== undefined && !versions.some(({ date }) => date === version)) {
    problems.push({ field: 'version', type: 'unknown-version', shown: version });
  }
  const note = <T>(read: Read<T>): T | undefined => {
    if ('value' in read) return read.value;
    // What the address said is explained already.
    const { problem } = read;
    if (problem.type !== 'missing' || !isRejected({ rejected }, problem.field)) problems.push(problem);
    return undefined;
  };
  return {
    problems,
    note,
    noteEvent(read) {
      const [at, first] = [note(read), versions[0]];
      if (at !== undefined && first !== undefined && at < first.from && version === undefined) {
        problems.push({ field: 'at', type: 'before-first-version', date: first.date });
        return undefined;
      }
      return at;
    },
  };
}

/** The entry of the version that a key of the state names. */
export function choose<T extends { readonly key: string }>(
  entries: readonly T[],
  field: Keyed,
  key: string | undefined,
  { date }: Version,
): Read<T> {
  if (key === undefined) return { problem: { field, type: 'missing' } };
  const value = find(entries, key);
  return value === undefined ? { problem: { field, type: 'unknown', shown: key, date } } : { value };
}

/** The instant that a moment of a state comes to; none without a zone, where wall times mean nothing. */
export function readMoment(
  state: State,
  { zone }: Version,
  moment: Moment,
  place: Place,
): Read<Instant | undefined> {
  if (isRejected(state, 'zone')) return { value: undefined };
  const resolved = resolveMoment(moment, wallZone(state.zone, zone));
  return resolved.type === 'one' ? { value: resolved.at } : { problem: { ...place, ...resolved } };
}
