import { formatDate, formatTime } from '../format.ts';
import type { CalculatorWords } from './calculator.ts';
import type { Shape } from '../shape.ts';
import { reasonWords } from './reason.ts';

/** The Spanish of the picture of a due time. Every language has a module of this shape. */
export const words = {
  title: 'Del reporte al vencimiento',
  titleOfTerm: 'De la fecha al vencimiento',
  hoursOf: (zone: string) => `Cada fila es un día, de 0:00 a 24:00, ${zone}.`,
  open: 'Horario de atención',
  pause: 'Pausa',
  counted: (promise: string) => `Cuenta para «${promise}»`,
  reported: 'Reporte',
  now: 'Ahora',
  due: (promise: string) => `Vence: ${promise}`,
  done: (promise: string) => `Cumplido: ${promise}`,
  closed: reasonWords,
  gap: (days: number, from: string, to: string) =>
    `${days} días más, del ${formatDate(from, 'es', 'long')} al ${formatDate(to, 'es', 'long')}`,
  /** What a row shows, for who can't see it. */
  openFrom: (stretches: readonly string[]) => `abierto ${stretches.join(' y ')}`,
  countedFrom: (promise: string, stretches: readonly string[]) =>
    `cuenta para «${promise}» ${stretches.join(' y ')}`,
  pausedFrom: (stretches: readonly string[]) => `en pausa ${stretches.join(' y ')}`,
  stretch: (from: number, to: number) => `de ${formatTime(from)} a ${formatTime(to)}`,
};

/** Those words in any language, beside those that the page brings. */
export type OwnPictureWords = Shape<typeof words>;
export type PictureWords = CalculatorWords & OwnPictureWords;
