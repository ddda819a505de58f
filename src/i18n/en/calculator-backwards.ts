import { formatDate } from '../format.ts';
import type { OwnBackwardsWords } from '../es/calculator-backwards.ts';

/** The English of planning backwards. */
export const words: OwnBackwardsWords = {
  answerFirst: 'Answer the questions above first: the latest time to report depends on them.',
  wantedBy: 'When do you need it by?',
  byHint: (zone) => `In ${zone}. Left empty, it is closing time today.`,
  wanted: (moment) => `To have it by ${moment}:`,
  reportBy: (moment) => `report by ${moment}`,
  tooLate: (moment) => `too late: it had to be reported by ${moment}`,
  never: 'no report can achieve it',
  pastHorizon: (end) => `this version’s calendar ends on ${formatDate(end, 'en', 'long')}`,
};
