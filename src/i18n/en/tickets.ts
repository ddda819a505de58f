import { formatClock, formatDate } from '../format.ts';
import { formatNumber, formatPercent } from '../numbers.ts';
import type { TicketWords } from '../es/tickets.ts';
import { verdict } from './calculator-verdict.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('en');
const count = (amount: number): string => formatNumber(amount, 'en');
const long = (date: string): string => formatDate(date, 'en', 'long');
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
/** What may stand there instead. */
const choices = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` It can be: ${quoted(names)}.`;

/** The English of what comes of a file of tickets. */
export const words: TicketWords = {
  moment: (date, minutes) =>
    `${formatDate(date, 'en', 'short')}, ${date.slice(0, 4)}, ${formatClock(minutes)}`,
  percent: (percent) => formatPercent(percent, 'en'),
  count,

  refused: {
    empty: 'The file is empty. Its first line must have the names of the columns.',
    'no-rows': 'There is only a line with the names of the columns. Add a line for each ticket below it.',
    'no-header':
      'The names of the columns are missing: the only line has none that is understood. Put them in the first line, and a line for each ticket below it.',
    'too-big': (most) =>
      `The file is larger than ${count(most)} MB, which is what a phone can read. Split it, by month for example.`,
    'too-many-rows': (most) =>
      `The file has more than ${count(most)} tickets, which is what a phone can show. Split it, by month for example.`,
    binary: 'That is no text file. Choose a CSV, or copy and paste the cells of your spreadsheet.',
    workbook:
      'That is a spreadsheet’s workbook. Save it as CSV (“Save as… CSV UTF-8”), or copy and paste its cells.',
    twice: (first, second) =>
      `Two columns say the same: “${first}” and “${second}”. Rename the one that doesn’t count, or remove it.`,
    lacks: {
      at: (names) =>
        `The column that says when each ticket was reported is missing. It can be called: ${quoted(names)}.`,
      plan: (names) =>
        `The column of the plan is missing. Add it with the name ${quoted(names)}, or choose the plan of all tickets above.`,
      severity: (names) => `The column of the severity is missing. It can be called: ${quoted(names)}.`,
    },
  },

  line: (line) => `Line ${count(line)}`,
  row: 'The row',
  mistake: (column, shown, reason) =>
    shown === '' ? `${column}: ${reason}` : `${column}: “${shown}”. ${reason}`,
  unreadable: {
    'day-first':
      'This is no date and time that is understood. Write, for example, 2026-11-20 16:30 or 20/11/2026 16:30.',
    'month-first':
      'This is no date and time that is understood. Write, for example, 2026-11-20 16:30 or 11/20/2026 16:30.',
  },
  withoutTime:
    'The time is missing: without it nobody knows when it is due. Write, for example, 2026-11-20 16:30.',
  otherOrder: {
    'day-first':
      'That date exists only if the month comes first, and the day is read first. If your file has the month first, choose that above.',
    'month-first':
      'That date exists only if the day comes first, and the month is read first. If your file has the day first, choose that above.',
  },
  pauseForm:
    'A pause is written 2026-11-20 16:30..2026-11-20 18:00; one that is still open, 2026-11-20 16:30.. and nothing more.',
  tooManyCells: (cells, columns) =>
    `It has ${count(cells)} cells and the file ${count(columns)} columns. A text with the separator in it must be in quotation marks.`,
  unclosed: 'It opens a quotation mark that is never closed, so that the rest of the file is inside it.',
  missing: (names) => `It says nothing.${choices(names)}`,
  missingMoment: 'It doesn’t say when it was reported. Write, for example, 2026-11-20 16:30.',
  unknown: (date, names) => `The version of ${long(date)} doesn’t have it.${choices(names)}`,
  unknownVersion: (dates) => `The policy has no such version.${choices(dates)}`,
  notInPlan: (plan, names) => `The ${plan} plan doesn’t include it.${choices(names)}`,
  notInCategory: (category, names) =>
    `It is no severity of requests of the type “${category}”.${choices(names)}`,
  notFor: (request) => `That mode can’t be asked for with “${request}”.`,
  gap: (before, after) =>
    `That time didn’t exist: the clocks went forward. The nearest are ${before} and ${after}.`,
  twice:
    'That time occurred twice, because the clocks went back. Write it with its difference from UTC, for example 2026-11-01 01:30-05:00.',
  endsBeforeStart: 'The pause must end after it starts.',
  beforeReport: 'It is before the report.',
  notYet: 'That date is still to come: check the year, and the day and the month.',
  beforeFirstVersion: (date) =>
    `No version of this policy was in force: the first took effect on ${long(date)}.`,

  status: {
    met: 'In time',
    late: 'Late',
    open: 'Open',
    paused: 'Paused',
    overdue: 'Overdue',
    unknown: 'Not said',
    undated: 'No due time',
  },
  verdict,
  open: message('{0:about} of real time left'),
  overdue: message('Was due {0:about} ago and isn’t said to be done'),
  due: (moment) => `Due: ${moment}`,
  doneAt: (moment) => `Done: ${moment}`,
  reportedAt: (moment) => `Reported: ${moment}`,
  paused: {
    open: message('Paused: {0:span} of support hours still to count'),
    real: message('Paused: {0:span} of real time still to count'),
  },
  none: 'The policy promises no due time',
  routed: (name) => `Goes to ${name}: no plan gives it a due time`,
  beyondHorizon: (from, to) => `Outside the version’s calendar, from ${long(from)} to ${long(to)}`,

  progress: (done, total) => `${count(done)} of ${count(total)} tickets`,
  finished: (rows, mistaken, late) =>
    `${rows === 1 ? '1 ticket read' : `${count(rows)} tickets read`}: ${count(late)} late or overdue, ${count(mistaken)} with errors.`,
  noPercent: 'Nothing to measure yet',
  windows1252:
    'The file isn’t in UTF-8: its letters were read as Windows-1252, as Excel saves them. Check the accents.',
  ignored: (names) => `Columns that aren’t used and are kept in the result: ${quoted(names)}.`,
  untold: (metrics) =>
    `The file doesn’t say when this was done: ${quoted(metrics)}. Only its due time is shown.`,

  result: {
    version: 'Version applied',
    due: (metric) => `${metric}: due`,
    status: (metric) => `${metric}: status`,
    minutes: (metric) => `${metric}: minutes to spare (negative: late)`,
    says: (metric) => `${metric}: result`,
    mistakes: 'Errors',
    file: 'tickets-with-due-times.csv',
  },
};
