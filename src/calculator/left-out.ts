import { find, type Version } from './data.ts';
import type { Problem } from './problem.ts';
import type { Field, State, Subject } from './state.ts';

/** The fields without which a question isn't the same, and what nobody can take for the reader. */
const NEEDED: Readonly<Record<Subject, readonly Field[]>> = {
  case: ['zone'],
  comparison: ['zone'],
  term: ['zone', 'term'],
  availability: ['month'],
};

/**
 * The state as it is answered and as the form shows it: without what was said wrongly and could be left out.
 *
 * @example withoutLeftOut({ ...state, channel: 'paloma' }, [{ field: 'channel', type: 'unknown', shown: 'paloma', date }], version, 'case').channel // undefined
 * @param problems what is wrong with the state
 * @param subject what is asked
 */
export function withoutLeftOut(
  state: State,
  problems: readonly Problem[],
  version: Version,
  subject: Subject,
): State {
  const needed = NEEDED[subject];
  const left = problems.filter(({ field }) => !needed.includes(field));
  return left.reduce<State>((kept, problem) => without(kept, problem, version), {
    ...state,
    rejected: state.rejected.filter(({ field }) => needed.includes(field)),
  });
}

/** What isn't named by a problem stays: a date that makes no sense is put right in its field. */
function without(state: State, problem: Problem, { options, metrics }: Version): State {
  const { type, field } = problem;
  const named = 'name' in problem ? problem.name : 'shown' in problem ? problem.shown : undefined;
  if (type === 'rejected' || named === undefined) return state;
  if (field === 'done') return { ...state, done: state.done.filter(({ metric }) => find(metrics, metric)) };
  if (field !== 'option') return { ...state, [field]: undefined };
  const isNamed = (key: string) => key === named || find(options, key)?.name === named;
  return { ...state, options: state.options.filter((key) => !isNamed(key)) };
}
