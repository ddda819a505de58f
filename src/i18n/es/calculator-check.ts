import type { Shape } from '../shape.ts';
import type { CalculatorWords } from './calculator.ts';

/** The Spanish of saying when something was done. Every language has a module of this shape. */
export const words = {
  doneAt: (metric: string) => `${metric}: ¿cuándo se cumplió?`,
  doneHint: (zone: string) => `En ${zone}.`,
  removeDone: (metric: string) => `Quitar la fecha de cumplimiento: ${metric}`,
};

/** Those words in any language, beside those that the page brings. */
export type OwnCheckWords = Shape<typeof words>;
export type CheckWords = CalculatorWords & OwnCheckWords;
