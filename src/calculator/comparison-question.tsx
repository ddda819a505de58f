import { askOf, routeAnswer } from './case-question.tsx';
import { readComparison } from './comparison.ts';
import { ComparisonView } from './comparison-view.tsx';
import type { Asked, Question } from './question.ts';

/** Asks when a case is due in every plan. */
export function ask(asked: Asked): Question {
  const { state, version, versions, now } = asked;
  return askOf(asked, (readers) => {
    const reading = readComparison(state, version, versions, now, readers);
    const { comparison, problems } = reading;
    return {
      asking: { subject: 'comparison', reading },
      problems,
      needs: [],
      answer: comparison && ((shown) => <ComparisonView {...shown} comparison={comparison} />),
      ...routeAnswer(reading, asked),
    };
  });
}
