import { readAvailability } from './availability-reading.ts';
import { AvailabilityView } from './availability-view.tsx';
import type { Asked, Question } from './question.ts';

/** Asks how long the service may be down, and what a downtime of a month means. */
export function ask({ state, version, versions }: Asked): Question {
  const { problems, known } = readAvailability(state, version, versions);
  return {
    asking: { subject: 'availability' },
    problems,
    isAnswered: known !== undefined,
    needs: [],
    answer: known && ((shown) => <AvailabilityView {...shown} known={known} />),
  };
}
