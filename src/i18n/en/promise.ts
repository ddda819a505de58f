import type { BusinessDayRule, Counting } from '../../sla/counting.ts';
import type { Duration } from '../../sla/duration.ts';
import type { Promised } from '../../sla/target.ts';
import type { PromiseWords } from '../es/promise.ts';
import { formatTime } from '../format.ts';
import { durationWords } from './time.ts';

/** The English of what is promised: `less than 2 hours`, `up to 5 business days`, `between 8 hours and 24 hours`. */
export function promisedWords(promised: Promised): string {
  switch (promised.type) {
    case 'within': {
      const words = withinWords(promised.duration, promised.strict);
      return promised.share === undefined ? words : `${words} in ${promised.share}% of cases`;
    }
    case 'range':
      return `between ${durationWords(promised.from)} and ${durationWords(promised.to)}`;
    case 'every':
      return `every ${durationWords(promised.duration)}`;
    case 'words':
      return promised.text;
    case 'none':
      return 'no committed time';
    case 'route':
      return 'handled elsewhere';
  }
}

function withinWords(duration: Duration, strict: boolean): string {
  if (!('amount' in duration)) return durationWords(duration);
  return `${strict ? 'less than' : 'up to'} ${durationWords(duration)}`;
}

const BUSINESS_DAYS: Readonly<Record<BusinessDayRule['rule'], string>> = {
  'end-of-day':
    'The day of the report isn’t counted, and the time runs out at closing time on the last business day counted.',
  'same-time': 'The time runs out at the same time of day as the report, on the last business day counted.',
  hours: 'Business days are counted as support hours.',
};

/** How business days are counted, in a sentence. */
export function businessDayWords(rule: BusinessDayRule): string {
  return rule.rule === 'hours'
    ? `Each business day counts as ${durationWords({ unit: 'hours', amount: rule.hoursPerDay })} of support.`
    : BUSINESS_DAYS[rule.rule];
}

/** How calendar days and months are counted, in a sentence. */
export function calendarDayWords(rule: Counting['calendarDays']): string {
  return rule === 'same-time'
    ? 'Calendar days include nights, weekends and holidays, and end at the same time of day as the report.'
    : 'Calendar days include nights, weekends and holidays, and end when the last day ends.';
}

/** The cut-off of one target, as a condition; in minutes since 00:00. */
export function receivedBeforeWords(cutoff: number): string {
  return `if received before ${formatTime(cutoff)}`;
}

/** What a cut-off does, in a sentence; the cut-off is in minutes since 00:00. */
export function cutoffWords(cutoff: number): string {
  return `What arrives at ${formatTime(cutoff)} or later counts as received on the next business day.`;
}

/** The English of targets and of how they are counted, for pages. */
export const promise: PromiseWords = {
  promisedWords,
  businessDayWords,
  calendarDayWords,
  receivedBeforeWords,
  cutoffWords,
};
