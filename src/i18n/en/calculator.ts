import type { CalculatorWords } from '../es/calculator.ts';
import { messagesIn } from '../message.ts';
import { comparison } from './calculator-comparison.ts';
import { frame } from './calculator-frame.ts';
import { outcome } from './calculator-outcome.ts';
import { results } from './calculator-results.ts';

const message = messagesIn('en');

/** The English of every answer. */
export const calculator: CalculatorWords = {
  ...frame,
  ...outcome,
  ...results,
  ...comparison,
  day: message('{0:full}'),
  shortDay: message('{0:short}'),
  clock: message('{0:clock}'),
  moment: message('{0:full}, {1:clock}'),
  zone: message('{0:zone}'),

  result: {
    case: 'Due times',
    comparison: 'The case in each plan',
    term: 'Due date',
    availability: 'Availability',
  },
  beforeFirstVersion: message(
    'No version of this policy was in force on that date: the first one applies from {0:long}.',
  ),
  loading: 'Loading…',
  failed: 'What is needed for the calculation could not be loaded. Check your connection.',
  retry: 'Try again',

  edit: 'Change the details',
};
