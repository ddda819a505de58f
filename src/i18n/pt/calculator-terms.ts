import { messagesIn } from '../message.ts';
import type { TermWords } from '../es/calculator-terms.ts';

const message = messagesIn('pt');

/** The Portuguese of the questions about a term. */
export const terms: TermWords = {
  term: 'Qual prazo?',
  allPlans: 'Para todos os planos',
  eventHint: message('Em {0}.'),
  today: 'Hoje',
  versionAtEvent: 'A vigente nessa data',
};
