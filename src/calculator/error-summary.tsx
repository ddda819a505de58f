import type { FunctionComponent } from 'preact';
import type { OwnProblemWords, ProblemWords } from '../i18n/es/calculator-problems.ts';
import { FORM, RESULT } from './calculator.tsx';
import { focusOn } from './focus.ts';
import { idOf, type Place, type Problem } from './problem.ts';
import { problemWords } from './problem-words.ts';

/** What loads with the first mistake. */
export interface ProblemsPart {
  readonly ErrorSummary: FunctionComponent<ErrorSummaryProps>;
  readonly errorsAt: typeof errorsAt;
  readonly words: OwnProblemWords;
}

/** What is wrong at a place, a sentence each. */
export function errorsAt(place: Place, problems: readonly Problem[], words: ProblemWords): readonly string[] {
  return problems
    .filter((problem) => idOf(problem) === idOf(place))
    .map((problem) => problemWords(problem, words));
}

interface ErrorSummaryProps {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly words: ProblemWords;
}

/** Every mistake in one place; it takes the focus when the form is sent, and leads to each field. */
export function ErrorSummary({ id, problems, words }: ErrorSummaryProps) {
  return (
    <div class="error-summary" tabIndex={-1} role="group" aria-labelledby={`${id}-heading`} id={id}>
      <h2 id={`${id}-heading`}>{words.summary(problems.length)}</h2>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <a
              href={`#${placeOf(problem)}`}
              onClick={(event) => {
                event.preventDefault();
                const place = placeOf(problem);
                // What an address asks of another question than the form does has no place in it.
                focusOn(document.getElementById(place) ? place : FORM);
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
function summaryWords(problem: Problem, words: ProblemWords): string {
  const sentence = problemWords(problem, words);
  return NAMELESS.includes(problem.type) ? `${words.field[problem.field]}. ${sentence}` : sentence;
}

/** The id of what puts a problem right: where an address says of no metric that it was done, the answer asks that of each. */
const placeOf = (problem: Problem): string =>
  problem.field === 'done' && problem.index === undefined ? RESULT : idOf(problem);
