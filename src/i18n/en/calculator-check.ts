import type { OwnCheckWords } from '../es/calculator-check.ts';

/** The English of saying when something was done. */
export const words: OwnCheckWords = {
  doneAt: (metric) => `${metric}: when was it done?`,
  doneHint: (zone) => `In ${zone}.`,
  removeDone: (metric) => `Remove when it was done: ${metric}`,
};
