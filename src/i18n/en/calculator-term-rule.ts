import type { Amount } from '../../sla/duration.ts';
import type { TermRule } from '../es/calculator-term-rule.ts';
import { capitalized } from '../sentence.ts';
import { holidayWords, hoursWords } from './calculator-counting.ts';
import { ordinal } from './term.ts';
import { durationWords } from './time.ts';

const LAST_DAY = {
  after:
    'The day of the event isn’t counted, and the time runs out at closing time on the last business day counted.',
  before:
    'The day of the event isn’t counted, and the time runs out at closing time on the business day reached by counting backwards.',
} as const;

/** How the amount of a term is counted. */
function countedWords({ unit }: Amount, type: 'after' | 'before', rule: TermRule): readonly string[] {
  const { calendars, counting } = rule;
  switch (unit) {
    case 'minutes':
    case 'hours':
      return calendars.length === 0
        ? ['It is elapsed time: nights, weekends and holidays count too.']
        : [`Counted in ${hoursWords(rule)}.`, holidayWords(rule)];
    case 'business-days': {
      const { businessDays } = counting;
      if (businessDays.rule === 'hours') {
        const day = durationWords({ unit: 'hours', amount: businessDays.hoursPerDay });
        return [`Each day counts as ${day} of ${hoursWords(rule)}.`, holidayWords(rule)];
      }
      return [`These are the days of ${hoursWords(rule)}.`, holidayWords(rule), LAST_DAY[type]];
    }
    case 'calendar-days':
    case 'months':
      return [
        'Weekends and holidays count too.',
        ...(unit === 'months' ? ['If the month has no such day, the last one is taken.'] : []),
        counting.calendarDays === 'end-of-day'
          ? 'The time ends when its last day ends (24:00).'
          : 'The time ends at the same time of day as the event.',
      ];
  }
}

/** The sentences that state how a term follows from its event. */
export function termRuleWords(rule: TermRule): readonly string[] {
  const { limit, event } = rule;
  switch (limit.type) {
    case 'after':
    case 'before': {
      const counted = capitalized(durationWords(limit.duration), 'en');
      const days = 'minusDays' in limit ? limit.minusDays : 0;
      const less = `From the date reached, ${durationWords({ unit: 'calendar-days', amount: days })} ${days === 1 ? 'is' : 'are'} subtracted.`;
      return [
        `${counted} ${limit.type} “${event}”.`,
        ...(days === 0 ? [] : [less]),
        ...countedWords(limit.duration, limit.type, rule),
      ];
    }
    case 'day-of-month':
      return [
        `Until the end (24:00) of the ${ordinal(limit.day)} of the month in which “${event}” falls.`,
        'If the month has no such day, the last one is taken.',
      ];
  }
}
