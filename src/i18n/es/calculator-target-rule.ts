import type { Counting } from '../../sla/counting.ts';
import type { Amount, Duration } from '../../sla/duration.ts';
import type { Promised } from '../../sla/target.ts';
import { capitalized } from '../sentence.ts';
import { type CountedHours, holidayWords, hoursWords } from './calculator-counting.ts';
import { businessDayWords, calendarDayWords, cutoffWords, promisedWords } from './promise.ts';

/** What the sentences of a target speak of. */
export interface TargetRule extends CountedHours {
  readonly type: 'target';
  readonly promised: Promised;
  readonly counting: Counting;
}

const COUNTED: Readonly<Record<Amount['unit'], readonly [one: string, many: string]>> = {
  minutes: ['contado', 'contados'],
  hours: ['contada', 'contadas'],
  'business-days': ['contado', 'contados'],
  'calendar-days': ['contado', 'contados'],
  months: ['contado', 'contados'],
};

function countedWords(rule: TargetRule, duration: Duration): readonly string[] {
  const { counting, promised } = rule;
  const words = capitalized(promisedWords(promised), 'es');
  const cutoff = counting.cutoff === undefined ? [] : [cutoffWords(counting.cutoff)];
  switch (duration.unit) {
    case 'minutes':
    case 'hours': {
      const [one, many] = COUNTED[duration.unit];
      const counted = duration.amount === 1 ? one : many;
      return [`${words}, ${counted} en el ${hoursWords(rule)}.`, holidayWords(rule), ...cutoff];
    }
    case 'business-days':
      return [
        `${words} del ${hoursWords(rule)}.`,
        holidayWords(rule),
        businessDayWords(counting.businessDays),
        ...cutoff,
      ];
    case 'calendar-days':
    case 'months':
      return [`${words}.`, calendarDayWords(counting.calendarDays)];
    case 'immediate':
      return [`${words}, o en la siguiente apertura del ${hoursWords(rule)}.`, holidayWords(rule), ...cutoff];
    case 'same-business-day':
      return [
        `${words}: vence al cierre del día en que el caso cuenta como recibido, en el ${hoursWords(rule)}.`,
        holidayWords(rule),
        ...cutoff,
      ];
  }
}

/** The sentences that state how a promise is counted. */
export function targetRuleWords(rule: TargetRule): readonly string[] {
  const { promised } = rule;
  switch (promised.type) {
    case 'within':
    case 'every':
      return countedWords(rule, promised.duration);
    case 'range':
      return countedWords(rule, promised.to);
    case 'words':
    case 'none':
    case 'route':
      return [];
  }
}
