import type { PlannedWords } from '../es/calculator-backwards.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('en');

/** The English of planning backwards. */
export const planned: PlannedWords = {
  title: 'When to report by',
  answerFirst: 'Answer the questions above first: the latest time to report depends on them.',
  wantedBy: 'When do you need it by?',
  byHint: message('In {0}. Left empty, it is closing time today.'),
  wanted: message('To have it by {0}:'),
  report: 'Report the case',
  reportBy: message('report by {0}'),
  tooLate: message('too late: it had to be reported by {0}'),
  never: 'no report under this version can achieve it',
  pastHorizon: message('this version’s calendar ends on {0:long}'),
  countedOf: message('How it is counted: {0}'),
};
