import { messagesIn } from '../message.ts';
import type { TermWords } from '../es/calculator-terms.ts';

const message = messagesIn('en');

/** The English of the questions about a term. */
export const terms: TermWords = {
  term: 'Which time limit?',
  allPlans: 'For all plans',
  eventHint: message('In {0}.'),
  today: 'Today',
  versionAtEvent: 'The one in force on that date',
};
