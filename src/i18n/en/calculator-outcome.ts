import type { OwnOutcomeWords } from '../es/calculator-outcome.ts';
import { formatDate } from '../format.ts';
import { aboutWords, spanWords } from './span.ts';
import { frame } from './calculator-frame.ts';

const long = (date: string): string => formatDate(date, 'en', 'long');

/** The English of what is due. */
export const outcome: OwnOutcomeWords = {
  ...frame,
  before: () => 'Before',
  by: () => 'By',
  since: () => 'From',
  timeOf: (date, clock) => `${clock} on ${formatDate(date, 'en', 'full')}`,
  update: (number) => `Update no. ${number}`,
  yourTime: (zone) => `In your time zone (${zone})`,
  left: (ms) => `${aboutWords(ms)} left`,
  leftLessThan: (ms) => `Less than ${aboutWords(ms)} left`,
  exceeded: (ms) => `Due ${aboutWords(ms)} ago`,
  dueNow: 'Due now',
  overdue: 'Already overdue',
  paused: (ms, of) =>
    `Paused: ${spanWords(ms)} of ${of === 'open' ? 'support hours' : 'elapsed time'} still to be counted`,
  pausedSince: (words) => `The clock has been stopped since ${words} and will go on when the pause ends.`,
  none: 'No committed time',
  noneNote: 'For this plan and this severity the policy promises no time.',
  qualitative: 'A commitment without a time in hours or days: no date is calculated.',
  routeNote: 'No plan covers this request: it has no time that could be calculated.',
  beyondHorizon: 'No date',
  beyondHorizonNote: (from, to) =>
    `This lies outside this version’s calendar, which runs from ${long(from)} to ${long(to)}. No date is calculated.`,

  ledger: 'How it is counted',
  ledgerFailed: 'The explanation could not be loaded. Close it and open it again.',
};
