import { formatDate } from '../format.ts';
import type { OwnBackwardsWords } from '../es/calculator-backwards.ts';

/** The Portuguese of planning backwards. */
export const words: OwnBackwardsWords = {
  answerFirst: 'Responda antes às perguntas acima: delas depende até quando você pode registrar.',
  wantedBy: 'Para quando você precisa?',
  byHint: (zone) => `Em ${zone}. Se não informar, é o encerramento de hoje.`,
  wanted: (moment) => `Para ter até ${moment}:`,
  reportBy: (moment) => `registre até ${moment}`,
  tooLate: (moment) => `não dá mais tempo: era preciso registrar até ${moment}`,
  never: 'nenhum registro alcança esse prazo',
  pastHorizon: (end) => `o calendário desta versão termina em ${formatDate(end, 'pt', 'long')}`,
};
