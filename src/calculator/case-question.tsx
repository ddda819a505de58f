import type { Version } from './data.ts';
import { fetched } from './loaded.ts';
import type { Asked, Question } from './question.ts';
import { type Reading, readState } from './reading.ts';
import type { State } from './state.ts';

/** Asks about a case: when it is due, or by which route it goes. */
export function askCase({ state, version, versions, parts, words }: Asked): Question {
  const part = fetched(parts.request);
  if (part === undefined && asksMore(state, version)) {
    return { problems: [], needs: ['request'] };
  }
  const reading = readState(state, version, versions, part?.readRequest);
  return {
    asking: { subject: 'case', reading },
    problems: reading.problems,
    ...answerOf(reading, { parts, words }),
  };
}

/** Whether there is more to a request than its severity. */
function asksMore({ category, attention }: State, { categories, attention: modes }: Version): boolean {
  return category !== undefined || attention !== undefined || categories.length + modes.length > 0;
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
    needs: ['results', ...(known.done.size > 0 ? (['check'] as const) : [])],
    answer:
      part && ((shown) => <part.Results {...shown} known={known} words={{ ...words, ...part.words }} />),
  };
}
