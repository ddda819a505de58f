import type { Shape } from '../shape.ts';

/** The Spanish of pauses, which loads with the first. Every language has a module of this shape. */
export const words = {
  pause: (number: number) => `Pausa ${number}`,
  from: 'Desde',
  to: 'Hasta',
  stillPaused: 'Sigue en pausa',
  removePause: (number: number) => `Quitar la pausa ${number}`,
};

/** Those words in any language. */
export type PauseWords = Shape<typeof words>;
