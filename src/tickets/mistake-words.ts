import type { Problem } from '../calculator/problem.ts';
import type { ColumnNames } from '../i18n/es/tickets-columns.ts';
import type { TicketWords } from '../i18n/es/tickets.ts';
import { formatCivilDate } from '../sla/civil-date.ts';
import type { WallTime } from '../sla/zone.ts';
import type { Cell, Mistake, Reason } from './mistake.ts';
import { MOST_BYTES, MOST_ROWS, type Refusal } from './refusal.ts';
import type { DateOrder } from './timestamp.ts';

/** What is said in one language, of a file of one policy. */
export interface Speaking {
  readonly words: TicketWords;
  readonly columns: ColumnNames;
  readonly order: DateOrder;
  /** The dates of the policy's versions. */
  readonly versions: readonly string[];
  /** The name of the column that a cell stands in, as the file writes it. */
  readonly headerOf: (cell: Cell) => string | undefined;
}

/** So many characters of a cell show what stands there. */
const MOST_SHOWN = 60;

/** The beginning of a cell's text, on one line. */
export function shortened(text: string): string {
  const letters = Array.from(text.slice(0, 4 * MOST_SHOWN).replaceAll(/\s+/g, ' '));
  const shown = letters.slice(0, MOST_SHOWN).join('');
  return shown.length < text.length ? `${shown}…` : shown;
}

/** Why a file isn't read, and what to do. */
export function refusalWords(refusal: Refusal, { words: { refused }, columns }: Speaking): string {
  switch (refusal.type) {
    case 'twice':
      return refused.twice(shortened(refusal.first), shortened(refusal.second));
    case 'lacks':
      return refused.lacks[refusal.field](columns.fields[refusal.field]);
    case 'too-big':
      return refused['too-big'](MOST_BYTES / 1_000_000);
    case 'too-many-rows':
      return refused['too-many-rows'](MOST_ROWS);
    case 'empty':
    case 'no-rows':
    case 'no-header':
    case 'binary':
    case 'workbook':
      return refused[refusal.type];
  }
}

/** A mistake in a sentence: the column, what stands there, why that can't be and what can. */
export function mistakeWords({ cell, value, reason }: Mistake, speaking: Speaking): string {
  const { words, columns, headerOf } = speaking;
  const own = cell.type === 'field' ? columns.fields[cell.field][0] : undefined;
  return words.mistake(headerOf(cell) ?? own ?? words.row, shortened(value), reasonWords(reason, speaking));
}

function reasonWords(reason: Reason, speaking: Speaking): string {
  const { words, order } = speaking;
  switch (reason.type) {
    case 'timestamp':
      switch (reason.wrong) {
        case 'unreadable':
          return words.unreadable[order];
        case 'without-time':
          return words.withoutTime;
        case 'other-order':
          return words.otherOrder[order];
      }
    case 'pause':
      return words.pauseForm;
    case 'too-many-cells':
      return words.tooManyCells(reason.cells, reason.columns);
    case 'unclosed':
      return words.unclosed;
    case 'problem':
      return problemWords(reason.problem, reason.allowed, speaking);
  }
}

function problemWords(
  problem: Problem,
  allowed: readonly string[],
  { words, order, versions }: Speaking,
): string {
  const wall = ({ date, minutes }: WallTime) => words.moment(formatCivilDate(date), minutes);
  switch (problem.type) {
    case 'missing':
      return problem.field === 'at' ? words.missingMoment : words.missing(allowed);
    case 'unknown':
      return words.unknown(problem.date, allowed);
    case 'unknown-version':
      return words.unknownVersion(versions);
    case 'not-in-plan':
      return words.notInPlan(problem.plan, allowed);
    case 'not-in-category':
      return words.notInCategory(problem.category, allowed);
    case 'not-for':
      return words.notFor(problem.request);
    case 'twice':
      return words.twice;
    case 'gap':
      return words.gap(wall(problem.before), wall(problem.after));
    case 'ends-before-start':
      return words.endsBeforeStart;
    case 'before-report':
      return words.beforeReport;
    case 'not-yet':
      return words.notYet;
    case 'before-first-version':
      return words.beforeFirstVersion(problem.date);
    case 'unreadable':
    case 'rejected':
    case 'too-long':
      return words.unreadable[order];
  }
}
