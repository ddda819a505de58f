import { askOf, routeAnswer } from './case-question.tsx';
import { readComparison } from './comparison-reading.ts';
import { fetched } from './loaded.ts';
import type { Asked, Question } from './question.ts';

/** Asks when a case is due in every plan. */
export function ask(asked: Asked): Question {
  const { state, version, versions, now, parts } = asked;
  return askOf(asked, (readers) => {
    const reading = readComparison(state, version, versions, now, readers);
    const { comparison: known, problems } = reading;
    const part = known && fetched(parts['comparison-view']);
    return {
      asking: { subject: 'comparison', reading },
      problems,
      isAnswered: known !== undefined,
      needs: known ? ['comparison-view'] : [],
      answer: part && ((shown) => <part.ComparisonView {...shown} known={known} />),
      ...routeAnswer(reading, asked),
    };
  });
}
