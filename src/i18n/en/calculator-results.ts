import type { ResultWords } from '../es/calculator-results.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('en');

/** The English of a case's results. */
export const results: ResultWords = {
  reportedAt: message('Report: {0}'),
  strict: 'What is done at that very instant is late.',
  lenient: 'That very instant is still in time.',
  compare: 'Compare with the other plans',
  check: 'Check whether it was done in time',
  recheck: 'Change when it was done',
  surcharge: message('Surcharge: {0}.'),

  next: 'What to do now',
  use: message('To open the case or follow it up: {0}'),
  follow: message('To follow it up: {0}'),
  whenLate: 'A due time has already passed. Escalate the case:',
  ifLate: 'If a due time passes without an answer:',
};
