import { messagesIn } from '../message.ts';
import type { VerdictWords } from '../es/calculator-verdict.ts';

const message = messagesIn('pt');

/** The Portuguese of whether what was done came in time, and by how much open or real time. */
export const verdict: VerdictWords = {
  doneOn: message('Cumprido: {0}'),
  inTime: {
    open: message('No prazo: {0:span:restava|restavam} {0:span} de horário de atendimento'),
    real: message('No prazo: {0:span:restava|restavam} {0:span} de tempo corrido'),
  },
  justInTime: 'No prazo: no último instante',
  whilePaused: {
    open: message(
      'No prazo, durante uma pausa: {0:span:restava|restavam} {0:span} de horário de atendimento',
    ),
    real: message('No prazo, durante uma pausa: {0:span:restava|restavam} {0:span} de tempo corrido'),
  },
  late: {
    open: message('Atrasado em {0:span} de horário de atendimento'),
    real: message('Atrasado em {0:span} de tempo corrido'),
  },
  lateInClosed: message('Atrasado: {0:about} depois do vencimento, fora do horário'),
  lateAtOnce: 'Atrasado: exatamente no instante do vencimento, e devia ser antes',
};
