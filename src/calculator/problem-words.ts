import { formatCivilDate } from '../sla/civil-date.ts';
import type { WallTime } from '../sla/zone.ts';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Problem } from './problem.ts';

/** The sentence that explains a problem. */
export function problemWords(problem: Problem, words: CalculatorWords): string {
  const wall = ({ date, minutes }: WallTime) => words.moment(formatCivilDate(date), minutes);
  switch (problem.type) {
    case 'missing':
      return words.missing[problem.field];
    case 'rejected':
      return words.rejected(words.field[problem.field], problem.shown);
    case 'unreadable':
      return words.unreadable;
    case 'unknown':
      return words.unknown(words.field[problem.field], problem.shown, problem.date);
    case 'unknown-version':
      return words.unknownVersion(problem.shown);
    case 'not-in-plan':
      return words.notInPlan(problem.name, problem.plan, problem.instead);
    case 'twice':
      return words.twiceProblem;
    case 'gap':
      return words.gap(wall(problem.before), wall(problem.after));
    case 'ends-before-start':
      return words.endsBeforeStart;
    case 'before-first-version':
      return words.beforeFirstVersion(problem.date);
  }
}
