import type { CalculatorWords } from '../es/calculator.ts';
import { formatClock, formatDate, zoneName } from '../format.ts';

const day = (date: string): string => formatDate(date, 'en', 'full');
const long = (date: string): string => formatDate(date, 'en', 'long');

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

  edit: 'Change the details',
};
