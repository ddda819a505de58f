import type { PauseWords } from '../es/calculator-pauses.ts';

/** The English of pauses. */
export const words: PauseWords = {
  pause: (number) => `Pause ${number}`,
  from: 'From',
  to: 'Until',
  stillPaused: 'Still paused',
  removePause: (number) => `Remove pause ${number}`,
};
