import type { OwnTermEndWords } from '../es/calculator-term-end.ts';
import { formatDate } from '../format.ts';
import { outcome } from './calculator-outcome.ts';

/** The English of when a term ends. */
export const words: OwnTermEndWords = {
  ...outcome,
  untilDay: (date) => `Until the end of ${formatDate(date, 'en', 'long')} (24:00)`,
};
