import type { FunctionComponent } from 'preact';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { RESULT } from './calculator.tsx';
import { errorOf, foldOf, idOf, type Place, type Problem } from './problem.ts';
import { problemWords } from './problem-words.ts';

/** What loads with the first mistake. */
export interface ProblemsPart {
  readonly ErrorSummary: FunctionComponent<ErrorSummaryProps>;
  readonly errorsAt: typeof errorsAt;
}

/** What is wrong at a place, a sentence each. */
export function errorsAt(
  place: Place,
  problems: readonly Problem[],
  words: CalculatorWords,
): readonly string[] {
  return problems
    .filter((problem) => idOf(problem) === idOf(place))
    .map((problem) => problemWords(problem, words));
}

interface ErrorSummaryProps {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly words: CalculatorWords;
  readonly ask: (...ids: readonly string[]) => void;
}

/** Every mistake in one place; it takes the focus when the form is sent, and leads to each field. */
export function ErrorSummary({ id, problems, words, ask }: ErrorSummaryProps) {
  return (
    <div class="error-summary" tabIndex={-1} role="group" aria-labelledby={`${id}-heading`} id={id}>
      <h2 id={`${id}-heading`}>{words.problem.summary(problems.length)}</h2>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <a
              href={`#${placesOf(problem)[0] ?? ''}`}
              onClick={(event) => {
                event.preventDefault();
                ask(...placesOf(problem));
              }}
            >
              {summaryWords(problem, words)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is said beside a field without naming it. */
const NAMELESS: readonly Problem['type'][] = [
  'unreadable',
  'twice',
  'gap',
  'before-report',
  'not-yet',
  'too-long',
];

/** What is wrong, in a sentence that stands away from its field. */
function summaryWords(problem: Problem, words: CalculatorWords): string {
  const sentence = problemWords(problem, words);
  return NAMELESS.includes(problem.type) ? `${words.problem.field[problem.field]}. ${sentence}` : sentence;
}

/**
 * The ids of what puts a problem right: its field, what that is folded away in or, where there is none, what says so. Where
 * an address says of no metric that it was done, the answer asks that of each.
 */
function placesOf(problem: Problem): readonly string[] {
  const id = idOf(problem);
  return problem.field === 'done' && problem.index === undefined ? [RESULT] : [id, foldOf(id), errorOf(id)];
}
