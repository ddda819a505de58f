import type { OwnTermEndWords } from '../es/calculator-term-end.ts';
import { formatDate } from '../format.ts';
import { outcome } from './calculator-outcome.ts';

/** The Portuguese of when a term ends. */
export const words: OwnTermEndWords = {
  ...outcome,
  untilDay: (date) => `Até ${formatDate(date, 'pt', 'long')}, inclusive (24:00)`,
};
