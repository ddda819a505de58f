import type { OutcomeWords } from '../es/calculator-outcome.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('en');

/** The English of what is due. */
export const outcome: OutcomeWords = {
  before: message('Before'),
  by: message('By'),
  since: message('From'),
  timeOf: message('{1} on {0:full}'),
  update: message('Update no. {0}'),
  yourTime: message('In your time zone ({0})'),
  left: message('{0:about} left'),
  leftLessThan: message('Less than {0:about} left'),
  exceeded: message('Due {0:about} ago'),
  dueNow: 'Due now',
  overdue: 'Already overdue',
  paused: {
    open: message('Paused: {0:span} of support hours still to be counted'),
    real: message('Paused: {0:span} of elapsed time still to be counted'),
  },
  pausedSince: message('The clock has been stopped since {0} and will go on when the pause ends.'),
  none: 'No committed time',
  noneNote: 'For this plan and this severity the policy promises no time.',
  qualitative: 'A commitment without a time in hours or days: no date is calculated.',
  routed: message('This request goes to {0}.'),
  routeNote: 'No plan covers this request: it has no time that could be calculated.',
  untilDay: message('Until the end of {0:long} (24:00)'),
  beyondHorizon: 'No date',
  beyondHorizonNote: message(
    'This lies outside this version’s calendar, which runs from {0:long} to {1:long}. No date is calculated.',
  ),

  ledger: 'How it is counted',
  foldFailed: 'This could not be loaded. Check your connection, then close it and open it again.',
  showPicture: 'Show the days as a drawing',
  pictureFailed: 'The drawing of the days could not be loaded. The calculation is complete.',
};
