import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Language } from '../i18n/language.ts';
import type { Instant } from '../sla/instant.ts';
import { askCase, asksMore } from './case-question.tsx';
import type { Version } from './data.ts';
import { fetched, type Loaded } from './loaded.ts';
import { formatEvent, formatMoment } from './moment.ts';
import type { LoadedParts, Loaders, PartName } from './parts.ts';
import { isMistake, type Problem } from './problem.ts';
import type { Asked, Question, QuestionPart } from './question.ts';
import { type State, type Subject, subjectOf } from './state.ts';
import { chooseVersion, type VersionChoice, type VersionEntry } from './versions.ts';

/** What the page gives the calculator; none of it changes. */
export interface Setting {
  readonly language: Language;
  readonly words: CalculatorWords;
  readonly loaders: Loaders;
  /** Ascending by date. */
  readonly versions: readonly VersionEntry[];
  /** The version that the page brought. */
  readonly initial: Version;
  /** The address of the calculator's own page, absolute: links lead there, whatever page it stands in. */
  readonly page: string;
  /** The reader's own zone, by its IANA name; `PROVIDER` if the browser doesn't know it. */
  readonly readerZone: string;
}

/** All that changes while the calculator is used. */
export interface Model {
  readonly state: State;
  /** Whether the form was sent: until then, what is missing is no mistake. */
  readonly sent: boolean;
  /** Whether the form is shown: an answer that a link leads to stands alone. */
  readonly editing: boolean;
  readonly now: Instant;
  /** The versions that were needed so far, by their dates. */
  readonly loaded: Readonly<Record<string, Loaded<Version>>>;
  readonly parts: LoadedParts;
  /** The link or text that was copied last, or that the browser refused to copy, as it may in a frame. */
  readonly copied?: string;
  readonly refused?: string;
}

/** What the model means, ready to be shown. */
export interface Understood {
  readonly choice: VersionChoice;
  /** The version that is needed, and how far its data are. */
  readonly needed: VersionEntry | undefined;
  readonly data: Loaded<Version> | undefined;
  /** The version that the form shows: the needed one, or the page's until that has come. */
  readonly version: Version;
  readonly subject: Subject;
  /** Absent until the part that understands it has come. */
  readonly question: Question | undefined;
  /** Whether nothing can be answered before more is said, as far as that is known yet. */
  readonly asksForMore: boolean;
  /** The problems to show. */
  readonly problems: readonly Problem[];
  /** The parts that are needed to show all this. */
  readonly needs: readonly PartName[];
}

/**
 * What a version can be asked about, in the order in which it is offered.
 *
 * @example subjectsOf(asesoria) // ['term']: it has no matrix
 */
export function subjectsOf({
  severities,
  categories,
  plans,
  terms,
  availability,
}: Version): readonly Subject[] {
  const hasMatrix = severities.length + categories.length > 0;
  return [
    ...(hasMatrix ? (['case'] as const) : []),
    ...(hasMatrix && plans.length > 1 ? (['comparison'] as const) : []),
    ...(terms.length > 0 ? (['term'] as const) : []),
    ...(availability === undefined ? [] : (['availability'] as const)),
  ];
}

/** Understands a model: which version it needs, what it asks of that version, and what is wrong. */
export function understand(model: Model, setting: Setting): Understood {
  const { state, sent, editing } = model;
  const { versions, initial } = setting;
  const choice = chooseVersion(dated(state), versions, initial.zone);
  const needed = 'entry' in choice ? choice.entry : undefined;
  const data = model.loaded[needed?.date ?? initial.date];
  const version = fetched(data) ?? initial;
  const subject = subjectIn(version, state);
  const question = ask(subject, { ...model, ...setting, version });
  // Against another version than the one that is needed, nothing can be said to be wrong.
  const noted =
    question === undefined || data?.type !== 'ready'
      ? []
      : [...question.problems, ...misaddressed(subject, state, version)];
  const problems = noted.filter((problem) => sent || isMistake(problem));
  const needs: readonly PartName[] = [
    ...(subject === 'case' ? [] : [subject]),
    ...(question?.needs ?? []),
    ...(problems.length > 0 ? (['problems'] as const) : []),
    ...(editing ? formNeeds(subject, model, version) : []),
  ];
  const asksForMore = data?.type === 'failed' || (noted.length > 0 && !question?.isAnswered);
  return { choice, needed, data, version, subject, question, asksForMore, problems, needs };
}

/** The parts of the form that a subject and its state call for. */
function formNeeds(subject: Subject, { state, parts }: Model, version: Version): readonly PartName[] {
  const isCase = subject === 'case' || subject === 'comparison';
  return [
    'form',
    isCase ? 'case-fields' : `${subject}-fields`,
    ...(isCase && asksMore(state, version) ? (['request-fields'] as const) : []),
    ...(state.pauses.length > 0 ? (['pauses'] as const) : []),
    // Who was told until when to report is asked for by when, too.
    ...(parts.backwards ? (['backwards-field'] as const) : []),
  ];
}

/**
 * The state with the date that the version in force depends on: of an availability, when its month begins; of a case
 * that isn't reported yet, by when something of it is wanted.
 */
function dated(state: State): State {
  const { month, at, by } = state;
  const subject = subjectOf(state);
  if (subject === 'availability' && month !== undefined) {
    return { ...state, at: { type: 'wall', date: `${month}-01`, time: '' } };
  }
  const isPlanned = subject === 'case' && formatEvent(at) === undefined && formatMoment(by) !== undefined;
  return isPlanned ? { ...state, at: by } : state;
}

/** What the state asks about, or the first that the version can be asked about instead. */
function subjectIn(version: Version, state: State): Subject {
  const subjects = subjectsOf(version);
  const asked = subjectOf(state);
  return subjects.includes(asked) ? asked : (subjects[0] ?? asked);
}

function ask(subject: Subject, asked: Asked): Question | undefined {
  return subject === 'case' ? askCase(asked) : fetched<QuestionPart>(asked.parts[subject])?.ask(asked);
}

/** The field that makes a state ask about something else than a case. */
const ASKED_BY = { comparison: 'compare', term: 'term', availability: 'month' } as const;

/** That the version can't be asked what the address asks. */
function misaddressed(subject: Subject, state: State, { date }: Version): readonly Problem[] {
  const asked = subjectOf(state);
  if (asked === subject || asked === 'case') return [];
  const field = ASKED_BY[asked];
  const shown = state[field];
  return shown === undefined ? [] : [{ field, type: 'unknown', shown, date }];
}
