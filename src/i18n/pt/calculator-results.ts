import type { OwnResultWords } from '../es/calculator-results.ts';
import { outcome } from './calculator-outcome.ts';

/** The Portuguese of a case's results. */
export const words: OwnResultWords = {
  ...outcome,
  reportedAt: (words) => `Registro: ${words}`,
  strict: 'O que for cumprido exatamente nesse instante já está atrasado.',
  lenient: 'Esse instante ainda está dentro do prazo.',
  compare: 'Comparar com os outros planos',
  check: 'Verificar se foi cumprido no prazo',
  surcharge: (words) => `Acréscimo: ${words.replace(/\.$/, '')}.`,

  next: 'O que fazer agora',
  use: (channel) => `Para abrir ou acompanhar o chamado: ${channel}`,
  follow: (channels) => `Para acompanhar: ${channels}`,
  whenLate: 'Um prazo já venceu. Escale o chamado:',
  ifLate: 'Se um prazo vencer sem resposta:',
};
