import { fetched } from './loaded.ts';
import type { Asked, Question } from './question.ts';
import { readTerm } from './term-reading.ts';

/** What loads once a term is asked about. */
export interface TermPart {
  readonly ask: typeof ask;
}

/** Asks when a term of the contract ends. */
export function ask({ state, version, versions, parts, words }: Asked): Question {
  const reading = readTerm(state, version, versions);
  const { problems, known } = reading;
  const part = fetched(parts['term-view']);
  return {
    asking: { subject: 'term', reading },
    problems,
    needs: known === undefined ? [] : ['term-view'],
    answer:
      known &&
      part &&
      ((shown) => <part.TermView {...shown} known={known} words={{ ...words, ...part.words }} />),
  };
}
