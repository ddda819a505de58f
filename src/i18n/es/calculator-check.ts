import type { CalculatorWords } from './calculator.ts';
import { messagesIn } from '../message.ts';
import { aboutWords, spanWords } from '../span.ts';
import type { Shape } from '../shape.ts';

/** Whose time was left or lacking. */
const OF = { open: 'de horario de atención', real: 'de tiempo corrido' } as const;

const leftWords = messagesIn('es')<[ms: number, whose: string]>('{0:span:quedaba|quedaban} {0:span} {1}');

/** The Spanish of whether what was done came in time, and by how much. */
export const verdict = {
  doneOn: (moment: string) => `Se cumplió el ${moment}`,
  inTime: (left: number, of: 'open' | 'real') => `A tiempo: ${leftWords(left, OF[of])}`,
  justInTime: 'A tiempo: en el último instante',
  whilePaused: (left: number, of: 'open' | 'real') =>
    `A tiempo, durante una pausa: ${leftWords(left, OF[of])}`,
  late: (by: number, of: 'open' | 'real') => `Tarde por ${spanWords(by)} ${OF[of]}`,
  lateInClosed: (real: number) =>
    `Tarde: ${aboutWords(real, 'es')} después del vencimiento, fuera del horario`,
  lateAtOnce: 'Tarde: justo en el instante del vencimiento, y debía ser antes',
};

/** The Spanish of what was done in time or late. Every language has a module of this shape. */
export const words = {
  ...verdict,
  doneAt: (metric: string) => `${metric}: ¿cuándo se cumplió?`,
  doneHint: (zone: string) => `En ${zone}.`,
  removeDone: (metric: string) => `Quitar la fecha de cumplimiento: ${metric}`,
};

/** The words of a verdict, in any language. */
export type VerdictWords = Shape<typeof verdict>;

/** Those words in any language, beside those that the page brings. */
export type OwnCheckWords = Shape<typeof words>;
export type CheckWords = CalculatorWords & OwnCheckWords;
