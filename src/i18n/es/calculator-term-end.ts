import { formatDate } from '../format.ts';
import type { CalculatorWords } from './calculator.ts';
import { outcome } from './calculator-outcome.ts';
import type { Shape } from '../shape.ts';

/** The Spanish of when a term ends. Every language has a module of this shape. */
export const words = {
  ...outcome,
  untilDay: (date: string) => `Hasta el ${formatDate(date, 'es', 'long')}, inclusive (24:00)`,
};

/** The words of a term's end in any language. */
export type OwnTermEndWords = Shape<typeof words>;
export type TermEndWords = CalculatorWords & OwnTermEndWords;
