import type { PauseWords } from '../es/calculator-pauses.ts';

/** The Portuguese of pauses. */
export const words: PauseWords = {
  pause: (number) => `Pausa ${number}`,
  from: 'De',
  to: 'Até',
  stillPaused: 'Continua em pausa',
  removePause: (number) => `Remover a pausa ${number}`,
};
