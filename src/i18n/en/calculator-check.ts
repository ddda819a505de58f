import type { OwnCheckWords, VerdictWords } from '../es/calculator-check.ts';
import { aboutWords, spanWords } from '../span.ts';

/** Whose time was left or lacking. */
const OF = { open: 'of support hours', real: 'of elapsed time' } as const;

/** The English of whether what was done came in time, and by how much. */
export const verdict: VerdictWords = {
  doneOn: (moment) => `Done on ${moment}`,
  inTime: (left, of) => `In time, with ${spanWords(left)} ${OF[of]} left`,
  justInTime: 'In time, at the very last instant',
  whilePaused: (left, of) => `In time, during a pause, with ${spanWords(left)} ${OF[of]} left`,
  late: (by, of) => `Late by ${spanWords(by)} ${OF[of]}`,
  lateInClosed: (real) => `Late: ${aboutWords(real, 'en')} after it was due, outside support hours`,
  lateAtOnce: 'Late: at the very instant it was due, and it had to be before',
};

/** The English of what was done in time or late. */
export const words: OwnCheckWords = {
  ...verdict,
  doneAt: (metric) => `${metric}: when was it done?`,
  doneHint: (zone) => `In ${zone}.`,
  removeDone: (metric) => `Remove when it was done: ${metric}`,
};
