import type { Version } from './data.ts';
import { fetched } from './loaded.ts';
import type { PartName } from './parts.ts';
import type { Asked, Question } from './question.ts';
import { type CaseReaders, type Reading, readState } from './reading.ts';
import type { State } from './state.ts';

/** Asks about a case: when it is due, until when it can be reported, or by which route it goes. */
export function askCase(asked: Asked): Question {
  const { state, version, versions, now, parts, words } = asked;
  const done = fetched(parts.done);
  return askOf(asked, (readers) => {
    const reading = readState(state, version, versions, now, { ...readers, ...done });
    const { case: known, problems } = reading;
    const asking = { subject: 'case', reading } as const;
    if (isPlanned(reading)) {
      const { title } = words.planned;
      return (
        fetched(parts.backwards)?.askBackwards(reading, asked) ?? { ...coming('backwards'), title, asking }
      );
    }
    // What was done is judged, and put right, beside the answer.
    const isDone = known !== undefined && state.done.length > 0;
    const part = known && fetched(parts.results);
    return {
      asking,
      problems,
      isAnswered: known !== undefined,
      needs: [
        ...(known ? (['results'] as const) : []),
        ...(isDone || parts.check ? (['done'] as const) : []),
      ],
      answer: part && (done || !isDone) ? (shown) => <part.Results {...shown} known={known} /> : undefined,
      ...routeAnswer(reading, asked),
    };
  });
}

/** That a part must come first. */
const coming = (name: PartName): Question => ({ problems: [], isAnswered: true, needs: [name] });

/** Whether it is asked until when a case can be reported. */
function isPlanned({ case: known, route, plan, severity, by }: Reading): boolean {
  const isKnown = plan !== undefined && severity !== undefined && by !== undefined;
  return isKnown && known === undefined && route === undefined;
}

/** Asks what depends on a case: more than its severity and its report is read by parts that load first. */
export function askOf({ state, version, parts }: Asked, ask: (readers: CaseReaders) => Question): Question {
  const [request, circumstances] = [fetched(parts.request), fetched(parts.circumstances)];
  if (request === undefined && asksMore(state, version)) return coming('request');
  const question = ask({ ...request, ...circumstances });
  if (!hasCircumstances(state)) return question;
  const needs: readonly PartName[] = [...question.needs, 'circumstances'];
  // The form stays meanwhile: what it shows of them is in the state.
  return circumstances ? { ...question, needs } : { ...question, needs, answer: undefined };
}

function hasCircumstances({ channel, options, pauses }: State): boolean {
  return channel !== undefined || options.length + pauses.length > 0;
}

/** Whether there is more to a request than its severity. */
export function asksMore({ category, attention }: State, { categories, attention: modes }: Version): boolean {
  return category !== undefined || attention !== undefined || categories.length + modes.length > 0;
}

/** By which route a request goes that leaves every plan; nothing of one that has plans. */
export function routeAnswer(
  { category, route }: Reading,
  { parts }: Asked,
): Pick<Question, 'isAnswered' | 'needs' | 'answer'> | undefined {
  if (route === undefined) return undefined;
  const part = fetched(parts.route);
  return {
    isAnswered: true,
    needs: ['route'],
    answer: part && ((shown) => <part.RouteView {...shown} category={category} route={route} />),
  };
}
