import type { FunctionComponent } from 'preact';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { OwnResultWords } from '../i18n/es/calculator-results.ts';
import type { Instant } from '../sla/instant.ts';
import type { Version } from './data.ts';
import type { Loaded } from './loaded.ts';
import { isMistake, type Problem } from './problem.ts';
import { type Reading, readState } from './reading.ts';
import type { LedgerProps } from './ledger-view.tsx';
import type { ResultsProps } from './results.tsx';
import type { State } from './state.ts';
import { chooseVersion, type VersionChoice, type VersionEntry } from './versions.ts';

/** The part of the calculator that loads once there is something to show, with its words. */
export interface ResultsPart {
  readonly Results: FunctionComponent<ResultsProps>;
  readonly words: OwnResultWords;
}

/** What the page gives the calculator; none of it changes. */
export interface Setting {
  readonly words: CalculatorWords;
  readonly loadResults: () => Promise<ResultsPart>;
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
  /** What shows results, and what explains them. */
  readonly results?: Loaded<ResultsPart> | undefined;
  readonly ledger?: Loaded<FunctionComponent<LedgerProps>>;
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
  readonly reading: Reading;
  /** The problems to show. */
  readonly problems: readonly Problem[];
}

/** Understands a model: which version it needs, what it says in that version, and what is wrong. */
export function understand({ state, sent, loaded: all }: Model, { versions, initial }: Setting): Understood {
  const choice = chooseVersion(state, versions, initial.zone);
  const needed = 'entry' in choice ? choice.entry : undefined;
  const loaded = all.get(needed?.date ?? initial.date);
  const version = loaded?.type === 'ready' ? loaded.value : initial;
  const reading = readState(state, version, versions);
  // Against another version than the one that is needed, nothing can be said to be wrong.
  const problems =
    loaded?.type === 'ready' ? reading.problems.filter((problem) => sent || isMistake(problem)) : [];
  return { choice, needed, loaded, version, reading, problems };
}
