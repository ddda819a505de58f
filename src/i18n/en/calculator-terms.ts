import type { OwnTermWords } from '../es/calculator-terms.ts';
import { capitalized } from '../sentence.ts';
import { termWords } from './term.ts';

/** The English of the questions about a term. */
export const words: OwnTermWords = {
  term: 'Which time limit?',
  allPlans: 'For all plans',
  termNote: (limit, event) => `${capitalized(termWords(limit), 'en')} · ${event}`,
  eventHint: (zone) => `In ${zone}.`,
  today: 'Today',
  versionAtEvent: 'The one in force on that date',
};
