import type { OwnResultWords } from '../es/calculator-results.ts';
import { outcome } from './calculator-outcome.ts';

/** The English of a case's results. */
export const words: OwnResultWords = {
  ...outcome,
  reportedAt: (words) => `Report: ${words}`,
  strict: 'What is done at that very instant is late.',
  lenient: 'That very instant is still in time.',
  compare: 'Compare with the other plans',
  check: 'Check whether it was done in time',
  surcharge: (words) => `Surcharge: ${words.replace(/\.$/, '')}.`,

  next: 'What to do now',
  use: (channel) => `To open the case or follow it up: ${channel}`,
  follow: (channels) => `To follow it up: ${channels}`,
  whenLate: 'A due time has already passed. Escalate the case:',
  ifLate: 'If a due time passes without an answer:',
};
