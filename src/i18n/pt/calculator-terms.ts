import type { OwnTermWords } from '../es/calculator-terms.ts';
import { capitalized } from '../sentence.ts';
import { termWords } from './term.ts';

/** The Portuguese of the questions about a term. */
export const words: OwnTermWords = {
  term: 'Qual prazo?',
  allPlans: 'Para todos os planos',
  termNote: (limit, event) => `${capitalized(termWords(limit), 'pt')} · ${event}`,
  eventHint: (zone) => `Em ${zone}.`,
  today: 'Hoje',
  versionAtEvent: 'A vigente nessa data',
};
