import type { ComponentChild } from 'preact';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { AnswerProps } from './answer-frame.tsx';
import type { Version } from './data.ts';
import type { FormProps } from './form.tsx';
import type { LoadedParts, PartName } from './parts.ts';
import type { Problem } from './problem.ts';
import type { State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** What the reader asks, as a version understands it: how it is asked, what is wrong with it, and its answer. */
export interface Question {
  readonly fields: (form: FormProps) => ComponentChild;
  /** In the order of the form. What isn't mistaken but missing is among them. */
  readonly problems: readonly Problem[];
  /** The parts that the answer needs. */
  readonly needs: readonly PartName[];
  /** Absent while something is missing or mistaken, or a part is still to come. */
  readonly answer?: ((shown: AnswerProps) => ComponentChild) | undefined;
  /** What stands in its place while something is missing. */
  readonly waiting: string;
}

/** What a question is understood from. */
export interface Asked {
  readonly state: State;
  readonly version: Version;
  /** Ascending by date. */
  readonly versions: readonly VersionEntry[];
  readonly parts: LoadedParts;
  readonly words: CalculatorWords;
}
