import type { FunctionComponent } from 'preact';
import type { OwnTermWords } from '../i18n/es/calculator-terms.ts';
import type { TermFieldsProps } from './term-fields.tsx';
import type { readTerm } from './term-reading.ts';
import type { TermViewProps } from './term-view.tsx';

/** What loads once a term is asked about: how it is read, asked and answered. */
export interface TermsPart {
  readonly readTerm: typeof readTerm;
  readonly TermFields: FunctionComponent<TermFieldsProps>;
  readonly TermView: FunctionComponent<TermViewProps>;
  readonly words: OwnTermWords;
}
