import { parseCivilDate } from '../sla/civil-date.ts';
import type { Instant } from '../sla/instant.ts';
import type { Pause } from '../sla/pauses.ts';
import { wallTime, wallToInstant } from '../sla/zone.ts';
import type { Term, Version } from './data.ts';
import { formatEvent } from './moment.ts';
import type { Problem } from './problem.ts';
import type { CircumstancesPart } from './circumstances.ts';
import { choose, type Read, readerOf, readMoment } from './reader.ts';
import type { State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** Everything that the end of a term depends on, once it makes sense. */
export interface KnownTerm {
  readonly version: Version;
  readonly term: Term;
  /** When its event was; 00:00 of its date if it has no time. */
  readonly event: Instant;
  /** None unless the term knows pauses. */
  readonly pauses: readonly Pause[];
}

/** A state as one version understands it, asked about a term. */
export interface TermReading {
  readonly term: Term | undefined;
  /** In the order of the form. What isn't mistaken but missing is among them. */
  readonly problems: readonly Problem[];
  /** Absent while the term or its event is missing or mistaken. */
  readonly known: KnownTerm | undefined;
}

/**
 * Reads a state that asks about a term against a version.
 *
 * @param readPauses reads its pauses, if it has any
 */
export function readTerm(
  state: State,
  version: Version,
  versions: readonly VersionEntry[],
  readPauses?: CircumstancesPart['readPauses'],
): TermReading {
  const reader = readerOf(state, versions);
  const { note, problems } = reader;
  const term = note(choose(version.terms, 'term', state.term, version));
  const event = reader.noteEvent(
    term?.event.time === false
      ? readDate(state, version)
      : readMoment(state, version, state.at, { field: 'at' }),
  );
  const pauses = (term?.pauses === true ? readPauses?.(state, version, reader) : undefined) ?? [];
  const known = term === undefined || event === undefined ? undefined : { version, term, event, pauses };
  return { term, problems, known };
}

/** The beginning of a date of the provider's, whatever time was typed beside it. */
function readDate({ at }: State, { zone }: Version): Read<Instant> {
  if (at.type === 'instant') return { value: wallToInstant(zone, wallTime(zone, at.at).date, 0) };
  const isWhole = formatEvent({ ...at, time: '' }) !== undefined;
  const date = isWhole ? parseCivilDate(at.date) : undefined;
  if (date !== undefined) return { value: wallToInstant(zone, date, 0) };
  return { problem: { field: 'at', type: at.date >= '1000' ? 'unreadable' : 'missing' } };
}
