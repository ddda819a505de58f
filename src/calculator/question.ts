import type { ComponentChild } from 'preact';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Instant } from '../sla/instant.ts';
import type { PartProps } from './calculator.tsx';
import type { Version } from './data.ts';
import type { LoadedParts, PartName } from './parts.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import type { State } from './state.ts';
import type { TermReading } from './term-reading.ts';
import type { VersionEntry } from './versions.ts';

/** What the form shows of a question. */
export type Asking =
  | { readonly subject: 'case' | 'comparison'; readonly reading: Reading }
  | { readonly subject: 'term'; readonly reading: TermReading }
  | { readonly subject: 'availability' };

/** What the reader asks, as a version understands it: what is wrong with it, and its answer. */
export interface Question {
  /** Absent until the part that understands the question has come. */
  readonly asking?: Asking;
  /** In the order of the form. What isn't mistaken but missing is among them. */
  readonly problems: readonly Problem[];
  /** The parts that the answer needs. */
  readonly needs: readonly PartName[];
  /** What the answer is headed by, where its subject alone doesn't say it. */
  readonly title?: string | undefined;
  /** Whether enough makes sense for an answer, as far as that is known yet. */
  readonly isAnswered: boolean;
  /** Absent while there is none, or a part is still to come. */
  readonly answer?: ((shown: PartProps) => ComponentChild) | undefined;
}

/** What loads once something else is asked than a case. */
export interface QuestionPart {
  readonly ask: (asked: Asked) => Question;
}

/** What a question is understood from. */
export interface Asked {
  readonly state: State;
  readonly version: Version;
  /** Ascending by date. */
  readonly versions: readonly VersionEntry[];
  readonly now: Instant;
  readonly parts: LoadedParts;
  readonly words: CalculatorWords;
}
