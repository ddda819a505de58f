import type { CalculatorWords } from '../es/calculator.ts';
import { messagesIn } from '../message.ts';
import { momentsIn } from '../moments.ts';
import { availability } from './calculator-availability.ts';
import { planned } from './calculator-backwards.ts';
import { caseQuestions } from './calculator-case.ts';
import { comparison } from './calculator-comparison.ts';
import { form } from './calculator-form.ts';
import { frame } from './calculator-frame.ts';
import { outcome } from './calculator-outcome.ts';
import { problem } from './calculator-problems.ts';
import { results } from './calculator-results.ts';
import { terms } from './calculator-terms.ts';
import { verdict } from './calculator-verdict.ts';

const message = messagesIn('en');

/** The English that a page of the calculator brings. */
export const calculator: CalculatorWords = {
  ...form,
  ...caseQuestions,
  ...terms,
  ...frame,
  ...outcome,
  ...results,
  ...comparison,
  ...availability,
  ...momentsIn('en'),
  planned,
  problem,
  verdict,

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
