import { messagesIn } from '../message.ts';
import type { FormWords } from '../es/calculator-form.ts';

const message = messagesIn('en');

/** The English of the questions. */
export const form: FormWords = {
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
  yesterday: message('Yesterday {0}'),
  zoneOf: 'The time is given in',
  providerZone: message('{1} ({0}’s)'),
  readerZone: message('{0} (yours)'),
  twice: 'That day the clocks went back and that time occurred twice. Which one is it?',
  ofTwo: {
    first: message('The first ({0})'),
    second: message('The second ({0})'),
  },
  pauses: 'Pauses',
  addPause: 'Add a pause',
  remove: 'Remove',
  version: 'Version of the policy',
  versionOf: message('The one of {0:long}'),
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
