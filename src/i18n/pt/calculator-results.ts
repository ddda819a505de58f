import type { ResultWords } from '../es/calculator-results.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('pt');

/** The Portuguese of a case's results. */
export const results: ResultWords = {
  reportedAt: message('Registro: {0}'),
  strict: 'O que for cumprido exatamente nesse instante já está atrasado.',
  lenient: 'Esse instante ainda está dentro do prazo.',
  compare: 'Comparar com os outros planos',
  check: 'Verificar se foi cumprido no prazo',
  recheck: 'Alterar quando foi cumprido',
  surcharge: message('Acréscimo: {0}.'),

  next: 'O que fazer agora',
  use: message('Para abrir ou acompanhar o chamado: {0}'),
  follow: message('Para acompanhar: {0}'),
  whenLate: 'Um prazo já venceu. Escale o chamado:',
  ifLate: 'Se um prazo vencer sem resposta:',
};
