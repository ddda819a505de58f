import type { TicketsPageWords } from '../es/tickets-page.ts';

/** The English of the page for many tickets. */
export const ticketsPage: TicketsPageWords = {
  title: 'Review many tickets',
  titleOf: (policy) => `Review many tickets · ${policy}`,
  lead: 'Bring the list of tickets of your help desk and see which were handled in time, which were late and by how much.',
  link: 'Review many tickets at once',
  linkNote: 'Do you have a list? Paste it or open a CSV.',
  private:
    'Everything is computed in this browser. Your tickets don’t leave it: they are neither sent nor kept.',

  form: 'Your tickets',
  open: 'Open a CSV file',
  drop: 'or drop it anywhere on this page',
  paste: 'Or paste the cells here, with the names of the columns in the first line',
  settings: 'How to read the file',
  plan: 'Plan',
  planInFile: 'As each row says',
  zone: 'Times are in',
  readerZone: 'The time of this device',
  order: 'Dates with slashes are',
  dayFirst: 'day/month/year',
  monthFirst: 'month/day/year',
  review: 'Review the tickets',
  tryExample: 'Try an example',
  downloadExample: 'Download the example',
  pasted: 'Pasted text',
  tooBig: 'The text is too long to be shown here, but all of it was read.',
  missing: 'There are no tickets to review. Paste your list here, or open a CSV file.',
  changed: 'The list has changed: the result below is that of the one before.',
  withoutScript:
    'This page needs JavaScript: the tickets are computed in your browser. Turn it on and load the page again. In the meantime, you can look up the targets of each plan:',
  notLoaded:
    'This page wasn’t loaded in full and can’t review tickets. Check your connection and load it again.',
  failed: 'What is needed couldn’t be loaded. Check your connection and try again.',

  columns: 'The columns of the file',
  columnsIntro:
    'Their order doesn’t matter, nor do capitals, accents or hyphens. Other columns are kept as they are. The names are also understood in Spanish and Portuguese.',
  column: 'Column',
  says: 'What it says',
  also: 'It can also be called',
  required: 'required',
  meanings: {
    id: 'The ticket’s number, to recognize it in the result.',
    at: 'When it was reported: date and time.',
    plan: 'The contracted plan, by its name. It may be missing if you choose it above for all of them.',
    severity: 'The severity, by its name.',
    category: 'The type of request, by its name.',
    attention: 'The service mode, if another than the ordinary one was asked for.',
    channel: 'The channel through which it came, where the target depends on it.',
    option: 'The contracted options, separated by a bar: “|”.',
    pause:
      'When the provider was waiting for the client: 2026-11-20 16:30..2026-11-20 18:00. Several are separated by “|”; an open one ends with “..”.',
    version: 'The date of the version that applies, if it isn’t the one in force at the report.',
  },
  doneMeaning: (metric) => `When it was done: ${metric}. Empty while it is open.`,
  names: 'What is understood',
  moments: 'Dates and times',
  momentsIntro: (zone) =>
    `2026-11-20 16:30 is understood, with or without seconds; so are 20/11/2026 16:30 and 20/11/2026 4:30 p.m., with the day first unless you say otherwise, and instants with a zone, 2026-11-20T21:30:00Z or 2026-11-20 16:30-05:00. Without a zone, the time is the provider’s (${zone}).`,
  rule: 'Each ticket is measured by the version in force when it was reported.',

  result: 'Result',
  working: 'Reviewing…',
  cancel: 'Cancel',
  cancelled: 'Canceled. What had been read by then doesn’t count.',
  metInTime: 'in time',
  percentNote:
    'The percentage is of those that are done or already due, never rounded up. Open ones don’t count.',
  groups: 'By plan and severity',
  severity: 'Severity',
  tickets: 'Tickets',
  filter: 'Show',
  filters: { all: 'All', late: 'Late or overdue', open: 'Open', mistaken: 'With errors' },
  table: 'The tickets one by one',
  ticket: 'Ticket',
  case: 'Case',
  none: 'No ticket matches.',
  page: 'Rows {from} to {to} of {all}',
  previous: 'Previous',
  next: 'Next',
  download: 'Download the result (CSV)',
  downloadNote:
    'It has your columns and those of the result, with due times in the provider’s time. Texts that a spreadsheet would take for formulas have an apostrophe before them.',
  mistakes: 'Rows that couldn’t be computed',
  seeMistakes: 'See only the rows with errors',
};
