import type { CalculatorWords } from './calculator.ts';
import { outcome } from './calculator-outcome.ts';
import type { Shape } from '../shape.ts';

/** The Spanish of a case's results, which load with them. Every language has a module of this shape. */
export const words = {
  ...outcome,
  reportedAt: (words: string) => `Reporte: ${words}`,
  strict: 'Lo que se cumpla justo en ese instante llega tarde.',
  lenient: 'Ese instante todavía está a tiempo.',
  compare: 'Comparar con los demás planes',
  check: 'Comprobar si se cumplió a tiempo',
  surcharge: (words: string) => `Recargo: ${words.replace(/\.$/, '')}.`,

  next: 'Qué hacer ahora',
  use: (channel: string) => `Para abrir el caso o seguirlo: ${channel}`,
  follow: (channels: string) => `Para darle seguimiento: ${channels}`,
  whenLate: 'Un plazo ya venció. Escale el caso:',
  ifLate: 'Si un plazo vence sin respuesta:',
};

/** The words of the results in any language, beside those of the form. */
export type OwnResultWords = Shape<typeof words>;
export type ResultWords = CalculatorWords & OwnResultWords;
