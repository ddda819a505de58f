import { CaseFields } from './case-fields.tsx';
import { fetched } from './loaded.ts';
import type { Asked, Question } from './question.ts';
import { type Reading, readState } from './reading.ts';

/** Asks about a case: when it is due, or by which route it goes. */
export function askCase({ state, version, versions, parts, words }: Asked): Question {
  const reading = readState(state, version, versions);
  return {
    fields: (form) => <CaseFields {...form} reading={reading} />,
    problems: reading.problems,
    waiting: words.waiting,
    ...answerOf(reading, { parts, words }),
  };
}

function answerOf(
  { category, route, case: known }: Reading,
  { parts, words }: Pick<Asked, 'parts' | 'words'>,
): Pick<Question, 'needs' | 'answer'> {
  if (route !== undefined) {
    const part = fetched(parts.route);
    return {
      needs: ['route'],
      answer:
        part &&
        ((shown) => (
          <part.RouteView {...shown} category={category} route={route} words={{ ...words, ...part.words }} />
        )),
    };
  }
  if (known === undefined) return { needs: [] };
  const part = fetched(parts.results);
  return {
    needs: ['results'],
    answer:
      part && ((shown) => <part.Results {...shown} known={known} words={{ ...words, ...part.words }} />),
  };
}
