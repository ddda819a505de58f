import type { Version } from './data.ts';
import { fetched } from './loaded.ts';
import type { Asked, Question } from './question.ts';
import { type Reading, type ReadRequest, readState } from './reading.ts';
import type { State } from './state.ts';

/** Asks about a case: when it is due, or by which route it goes. */
export function askCase(asked: Asked): Question {
  const { state, version, versions, parts, words } = asked;
  return askRequest(asked, (readRequest) => {
    const reading = readState(state, version, versions, readRequest);
    const { case: known, problems } = reading;
    const part = known && fetched(parts.results);
    return {
      asking: { subject: 'case', reading },
      problems,
      needs: known ? ['results', ...(known.done.size > 0 ? (['check'] as const) : [])] : [],
      answer:
        part && ((shown) => <part.Results {...shown} known={known} words={{ ...words, ...part.words }} />),
      ...routeAnswer(reading, asked),
    };
  });
}

/** Asks what depends on a request; what reads more than a severity loads first. */
export function askRequest(
  { state, version, parts }: Asked,
  ask: (readRequest: ReadRequest | undefined) => Question,
): Question {
  const part = fetched(parts.request);
  return part === undefined && asksMore(state, version)
    ? { problems: [], needs: ['request'] }
    : ask(part?.readRequest);
}

/** Whether there is more to a request than its severity. */
function asksMore({ category, attention }: State, { categories, attention: modes }: Version): boolean {
  return category !== undefined || attention !== undefined || categories.length + modes.length > 0;
}

/** By which route a request goes that leaves every plan; nothing of one that has plans. */
export function routeAnswer(
  { category, route }: Reading,
  { parts, words }: Asked,
): Pick<Question, 'needs' | 'answer'> | undefined {
  if (route === undefined) return undefined;
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
