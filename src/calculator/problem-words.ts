import { formatCivilDate } from '../sla/civil-date.ts';
import type { WallTime } from '../sla/zone.ts';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Problem } from './problem.ts';

/** The sentence that explains a problem. */
export function problemWords(
  problem: Problem,
  { problem: words, moment, beforeFirstVersion }: CalculatorWords,
): string {
  const wall = ({ date, minutes }: WallTime) => moment(formatCivilDate(date), minutes);
  switch (problem.type) {
    case 'missing':
      return problem.end === 'to' ? words.missingEnd : words.missing[problem.field];
    case 'rejected':
      return words.rejected(words.field[problem.field], problem.shown);
    case 'unreadable':
      return words.unreadable;
    case 'unknown':
      return words.unknown(words.field[problem.field], problem.shown, problem.date);
    case 'unknown-version':
      return words.unknownVersion(problem.shown);
    case 'not-in-plan':
      return problem.instead === undefined
        ? words.notInPlan(problem.name, problem.plan)
        : words.notInPlanUse(problem.name, problem.plan, problem.instead);
    case 'not-in-category':
      return words.notInCategory(problem.shown, problem.category);
    case 'not-for':
      return words.notFor(problem.name, problem.request);
    case 'twice':
      return words.twiceProblem;
    case 'gap':
      return words.gap(wall(problem.before), wall(problem.after));
    case 'ends-before-start':
      return words.endsBeforeStart;
    case 'before-report':
      return words.beforeReport;
    case 'not-yet':
      return words.notYet;
    case 'too-long':
      return words.tooLong;
    case 'before-first-version':
      return beforeFirstVersion(problem.date);
  }
}
