import { messagesIn } from '../message.ts';
import type { AvailabilityWords } from '../es/calculator-availability.ts';

const message = messagesIn('en');

/** The English of availability. */
export const availability: AvailabilityWords = {
  availabilityOf: message('{0} availability'),
  month: 'Month',
  monthHint: 'Year and month (for example, 2026-10)',
  down: 'Downtime in that month',
  downHint: 'Enter it to see what availability the month had.',
  hours: 'Hours',
  minutes: 'Minutes',
  versionAtMonth: 'The one in force when the month begins',
  allowed: 'The most downtime that the promise allows',
  periods: {
    day: 'In a day',
    month: message('In {0:month}'),
    quarter: message('In quarter {0} of {1}'),
    year: message('In {0}'),
  },
  achieved: message('{0} of downtime in {1:month} is {2} availability:'),
  missed: message('below the plan’s {0}.'),
  kept: message('it meets the plan’s {0}.'),
  excludes: 'Does not count against availability:',
  credit: message('It entitles you to a credit of {0} of the fee, because it is below {1}.'),
  noCredit: 'It does not entitle you to a credit.',
};
