import type { OwnCheckWords, VerdictWords } from '../es/calculator-check.ts';
import { onDay } from './day.ts';
import { messagesIn } from '../message.ts';
import { aboutWords, spanWords } from '../span.ts';

/** Whose time was left or lacking. */
const OF = { open: 'de horário de atendimento', real: 'de tempo corrido' } as const;

const leftWords = messagesIn('pt')<[ms: number, whose: string]>('{0:span:restava|restavam} {0:span} {1}');

/** The Portuguese of whether what was done came in time, and by how much. */
export const verdict: VerdictWords = {
  doneOn: (moment) => `Cumprido ${onDay(moment)}`,
  inTime: (left, of) => `No prazo: ${leftWords(left, OF[of])}`,
  justInTime: 'No prazo: no último instante',
  whilePaused: (left, of) => `No prazo, durante uma pausa: ${leftWords(left, OF[of])}`,
  late: (by, of) => `Atrasado em ${spanWords(by)} ${OF[of]}`,
  lateInClosed: (real) => `Atrasado: ${aboutWords(real, 'pt')} depois do vencimento, fora do horário`,
  lateAtOnce: 'Atrasado: exatamente no instante do vencimento, e devia ser antes',
};

/** The Portuguese of what was done in time or late. */
export const words: OwnCheckWords = {
  ...verdict,
  doneAt: (metric) => `${metric}: quando foi cumprido?`,
  doneHint: (zone) => `Em ${zone}.`,
  removeDone: (metric) => `Remover a data de cumprimento: ${metric}`,
};
