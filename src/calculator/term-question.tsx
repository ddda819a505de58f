import type { OwnTermWords } from '../i18n/es/calculator-terms.ts';
import type { Asked, Question } from './question.ts';
import { TermFields } from './term-fields.tsx';
import { readTerm } from './term-reading.ts';
import { TermView } from './term-view.tsx';

/** What loads once a term is asked about. */
export interface TermPart {
  readonly ask: typeof askTerm;
  readonly words: OwnTermWords;
}

/** Asks when a term of the contract ends. */
export function askTerm({ state, version, versions, ...asked }: Asked, own: OwnTermWords): Question {
  const words = { ...asked.words, ...own };
  const reading = readTerm(state, version, versions);
  const { problems, known } = reading;
  return {
    fields: (form) => <TermFields {...form} reading={reading} words={words} />,
    problems,
    needs: [],
    answer: known && ((shown) => <TermView {...shown} known={known} words={words} />),
    waiting: words.waiting,
  };
}
