import type { CalculatorWords } from '../es/calculator.ts';
import { formatClock, formatDate, zoneName } from '../format.ts';

const day = (date: string): string => formatDate(date, 'en', 'full');
const long = (date: string): string => formatDate(date, 'en', 'long');

const atReport = (date: string): string =>
  `According to the version of ${long(date)}, in force when the case was reported.`;
const otherAtReport = (date: string): string =>
  `When the case was reported, the one of ${long(date)} was in force.`;

/** The English of every answer. */
export const calculator: CalculatorWords = {
  day,
  shortDay: (date) => formatDate(date, 'en', 'short'),
  clock: formatClock,
  moment: (date, minutes) => `${day(date)}, ${formatClock(minutes)}`,
  zone: (name, at) => zoneName(name, 'en', at),

  result: {
    case: 'Due times',
    comparison: 'The case in each plan',
    term: 'Due date',
    availability: 'Availability',
  },
  beforeFirstVersion: (date) =>
    `No version of this policy was in force on that date: the first one applies from ${long(date)}.`,
  loading: 'Loading…',
  failed: 'What is needed for the calculation could not be loaded. Check your connection.',
  retry: 'Try again',

  withoutMistakes: 'This result leaves out what needs to be corrected.',
  inForce: {
    case: atReport,
    comparison: atReport,
    term: (date) => `According to the version of ${long(date)}, in force on the given date.`,
    availability: (date) => `According to the version of ${long(date)}, in force when the month begins.`,
  },
  latest: (date) => `According to the version of ${long(date)}.`,
  pinned: (date) => `According to the version of ${long(date)}, which you chose.`,
  otherInForce: {
    case: otherAtReport,
    comparison: otherAtReport,
    term: (date) => `On the given date, the one of ${long(date)} is in force.`,
    availability: (date) => `When the month begins, the one of ${long(date)} is in force.`,
  },
  briefClause: (number) => `clause ${number}`,
  clause: (number, title) => `${number} ${title}`,
  permalink: 'Permanent link to this calculation',
  copy: 'Copy the link',
  copied: 'Link copied',
  edit: 'Change the details',
};
