import type { OwnCheckWords } from '../es/calculator-check.ts';

/** The Portuguese of saying when something was done. */
export const words: OwnCheckWords = {
  doneAt: (metric) => `${metric}: quando foi cumprido?`,
  doneHint: (zone) => `Em ${zone}.`,
  removeDone: (metric) => `Remover a data de cumprimento: ${metric}`,
};
