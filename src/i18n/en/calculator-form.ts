import type { OwnFormWords } from '../es/calculator-form.ts';
import { formatDate } from '../format.ts';
import { formatOffset } from '../offset.ts';

const long = (date: string): string => formatDate(date, 'en', 'long');

/** The English of the questions. */
export const words: OwnFormWords = {
  form: 'Your case',
  subject: 'What do you want to calculate?',
  subjects: {
    case: 'The due times of a case',
    comparison: 'A case in every plan',
    term: 'Another time limit of the contract',
    availability: 'The availability of a month',
  },
  plan: 'Your plan',
  date: 'Date',
  time: 'Time',
  now: 'Now',
  yesterday: (time) => `Yesterday ${time}`,
  zoneOf: 'The time is given in',
  providerZone: (provider, zone) => `${zone} (${provider}’s)`,
  readerZone: (zone) => `${zone} (yours)`,
  offset: formatOffset,
  twice: 'That day the clocks went back and that time occurred twice. Which one is it?',
  ofTwo: {
    first: (offset) => `The first (${offset})`,
    second: (offset) => `The second (${offset})`,
  },
  pauses: 'Pauses',
  pausesHint: (states) =>
    states.length === 0
      ? 'While the provider is waiting for an answer from you, the clock is stopped.'
      : `While the case is in ${states.map((name) => `“${name}”`).join(' or ')}, the clock is stopped.`,
  addPause: 'Add a pause',
  remove: 'Remove',
  version: 'Version of the policy',
  versionOf: (date) => `The one of ${long(date)}`,
  submit: 'See the result',
  reset: 'Start again',
  waiting: {
    case: 'Choose the plan and the severity, and say when the case was reported: here you will see when each answer is due.',
    comparison:
      'Choose the severity and say when the case is reported: here you will see, plan by plan, when each answer is due.',
    term: 'Choose the time limit and give the date it depends on: here you will see when it ends.',
    availability: 'Choose the plan and the month: here you will see how much downtime is allowed.',
  },
};
