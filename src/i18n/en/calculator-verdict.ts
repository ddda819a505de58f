import { messagesIn } from '../message.ts';
import type { VerdictWords } from '../es/calculator-verdict.ts';

const message = messagesIn('en');

/** The English of whether what was done came in time, and by how much open or real time. */
export const verdict: VerdictWords = {
  doneOn: message('Done on {0}'),
  inTime: {
    open: message('In time, with {0:span} of support hours left'),
    real: message('In time, with {0:span} of elapsed time left'),
  },
  justInTime: 'In time, at the very last instant',
  whilePaused: {
    open: message('In time, during a pause, with {0:span} of support hours left'),
    real: message('In time, during a pause, with {0:span} of elapsed time left'),
  },
  late: {
    open: message('Late by {0:span} of support hours'),
    real: message('Late by {0:span} of elapsed time'),
  },
  lateInClosed: message('Late: {0:about} after it was due, outside support hours'),
  lateAtOnce: 'Late: at the very instant it was due, and it had to be before',
};
