import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Instant } from '../sla/instant.ts';
import type { AvailabilityReading } from './availability-reading.ts';
import type { Version } from './data.ts';
import { fetched, type Loaded } from './loaded.ts';
import type { LoadedParts, PartLoaders, PartName } from './parts.ts';
import { isMistake, type Problem } from './problem.ts';
import { type Reading, readState } from './reading.ts';
import { type State, type Subject, subjectOf } from './state.ts';
import type { TermReading } from './term-reading.ts';
import { chooseVersion, type VersionChoice, type VersionEntry } from './versions.ts';

/** What the page gives the calculator; none of it changes. */
export interface Setting {
  readonly words: CalculatorWords;
  readonly loaders: PartLoaders;
  /** Ascending by date. */
  readonly versions: readonly VersionEntry[];
  /** The version that the page brought. */
  readonly initial: Version;
  /** The reader's own zone, by its IANA name. */
  readonly readerZone: string;
}

/** All that changes while the calculator is used. */
export interface Model {
  readonly state: State;
  /** Whether the form was sent: until then, what is missing is no mistake. */
  readonly sent: boolean;
  readonly now: Instant;
  /** The versions that were needed so far, by their dates. */
  readonly loaded: ReadonlyMap<string, Loaded<Version>>;
  readonly parts: LoadedParts;
  /** The link that was copied last. */
  readonly copied?: string;
}

/** What the model means, ready to be shown. */
export interface Understood {
  readonly choice: VersionChoice;
  /** The version that is needed, and how far its data are. */
  readonly needed: VersionEntry | undefined;
  readonly loaded: Loaded<Version> | undefined;
  /** The version that the form shows: the needed one, or the page's until that has come. */
  readonly version: Version;
  readonly question: Question;
  /** The problems to show. */
  readonly problems: readonly Problem[];
  /** The parts that are needed to show all this. */
  readonly needs: readonly PartName[];
}

/** What is asked, as the version understands it; terms and availability are read by their parts. */
export type Question =
  | { readonly subject: 'case'; readonly reading: Reading }
  | { readonly subject: 'term'; readonly reading: TermReading | undefined }
  | { readonly subject: 'availability'; readonly reading: AvailabilityReading | undefined };

/**
 * What a version can be asked about, in the order in which it is offered.
 *
 * @example subjectsOf(asesoria) // ['term']: it has no matrix
 */
export function subjectsOf({ severities, categories, terms, availability }: Version): readonly Subject[] {
  return [
    ...(severities.length + categories.length > 0 ? (['case'] as const) : []),
    ...(terms.length > 0 ? (['term'] as const) : []),
    ...(availability === undefined ? [] : (['availability'] as const)),
  ];
}

/** Understands a model: which version it needs, what it says in that version, and what is wrong. */
export function understand(model: Model, { versions, initial }: Setting): Understood {
  const { state, sent, loaded: all } = model;
  const choice = chooseVersion(dated(state), versions, initial.zone);
  const needed = 'entry' in choice ? choice.entry : undefined;
  const loaded = all.get(needed?.date ?? initial.date);
  const version = fetched(loaded) ?? initial;
  const question = read(model, version, versions);
  // Against another version than the one that is needed, nothing can be said to be wrong.
  const problems =
    loaded?.type === 'ready'
      ? problemsOf(question, state, version).filter((each) => sent || isMistake(each))
      : [];
  return { choice, needed, loaded, version, question, problems, needs: needsOf(question, state, problems) };
}

/** The state with the date that the version in force depends on: of an availability, when its month begins. */
function dated(state: State): State {
  const { month } = state;
  return subjectOf(state) === 'availability' && month !== undefined
    ? { ...state, at: { type: 'wall', date: `${month}-01`, time: '' } }
    : state;
}

function read({ state, parts }: Model, version: Version, versions: readonly VersionEntry[]): Question {
  const subjects = subjectsOf(version);
  const asked = subjectOf(state);
  const subject = subjects.includes(asked) ? asked : (subjects[0] ?? asked);
  switch (subject) {
    case 'case':
      return { subject, reading: readState(state, version, versions) };
    case 'term':
      return { subject, reading: fetched(parts.terms)?.readTerm(state, version, versions) };
    case 'availability':
      return { subject, reading: fetched(parts.availability)?.readAvailability(state, version, versions) };
  }
}

/** The problems of a reading, and that the version can't be asked what the address asks. */
function problemsOf({ subject, reading }: Question, state: State, { date }: Version): readonly Problem[] {
  const problems = reading?.problems ?? [];
  const { term, month } = state;
  if (term !== undefined && subject !== 'term') {
    return [...problems, { field: 'term', type: 'unknown', shown: term, date }];
  }
  if (month !== undefined && subject !== 'availability') {
    return [...problems, { field: 'month', type: 'unknown', shown: month, date }];
  }
  return problems;
}

function needsOf(
  { subject, reading }: Question,
  { pauses }: State,
  problems: readonly Problem[],
): readonly PartName[] {
  return [
    ...(problems.length > 0 ? (['problems'] as const) : []),
    ...(subject === 'term' ? (['terms'] as const) : []),
    ...(subject === 'availability' ? (['availability'] as const) : []),
    ...(subject === 'case' && reading.route !== undefined ? (['route'] as const) : []),
    ...(subject === 'case' && reading.case !== undefined ? (['results'] as const) : []),
    ...(subject !== 'availability' && pauses.length > 0 ? (['pauses'] as const) : []),
  ];
}
