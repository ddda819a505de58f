import type { PlannedWords } from '../es/calculator-backwards.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('pt');

/** The Portuguese of planning backwards. */
export const planned: PlannedWords = {
  title: 'Até quando registrar',
  answerFirst: 'Responda antes às perguntas acima: delas depende até quando você pode registrar.',
  wantedBy: 'Para quando você precisa?',
  byHint: message('Em {0}. Se não informar, é o encerramento de hoje.'),
  wanted: message('Para ter até {0}:'),
  report: 'Registre o chamado',
  reportBy: message('registre até {0}'),
  tooLate: message('não dá mais tempo: era preciso registrar até {0}'),
  never: 'nenhum registro sob esta versão alcança esse prazo',
  pastHorizon: message('o calendário desta versão termina em {0:long}'),
  countedOf: message('Como se conta: {0}'),
};
