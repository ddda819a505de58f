import { fetched } from './loaded.ts';
import type { Asked, Question } from './question.ts';
import { readTerm } from './term-reading.ts';

/** Asks when a term of the contract ends. */
export function ask({ state, version, versions, parts }: Asked): Question {
  const circumstances = fetched(parts.circumstances);
  const reading = readTerm(state, version, versions, circumstances?.readPauses);
  const { problems, known } = reading;
  const part = fetched(parts['term-view']);
  const isComing = state.pauses.length > 0 && circumstances === undefined;
  return {
    asking: { subject: 'term', reading },
    problems,
    isAnswered: known !== undefined,
    needs: [
      ...(known === undefined ? [] : (['term-view'] as const)),
      ...(isComing ? (['circumstances'] as const) : []),
    ],
    answer: known && part && !isComing ? (shown) => <part.TermView {...shown} known={known} /> : undefined,
  };
}
