import type { Duration } from '../../sla/duration.ts';
import type { TargetRule } from '../es/calculator-target-rule.ts';
import { capitalized } from '../sentence.ts';
import { holidayWords, hoursWords } from './calculator-counting.ts';
import { businessDayWords, calendarDayWords, cutoffWords, promisedWords } from './promise.ts';

const COUNTED = {
  minutes: ['contado', 'contados'],
  hours: ['contada', 'contadas'],
} as const;

function countedWords(rule: TargetRule, duration: Duration): readonly string[] {
  const { counting, promised } = rule;
  const words = capitalized(promisedWords(promised), 'pt');
  const cutoff = counting.cutoff === undefined ? [] : [cutoffWords(counting.cutoff)];
  switch (duration.unit) {
    case 'minutes':
    case 'hours': {
      const [one, many] = COUNTED[duration.unit];
      const counted = duration.amount === 1 ? one : many;
      return [`${words}, ${counted} em ${hoursWords(rule)}.`, holidayWords(rule), ...cutoff];
    }
    case 'business-days':
      return [
        `${words} de ${hoursWords(rule)}.`,
        holidayWords(rule),
        businessDayWords(counting.businessDays),
        ...cutoff,
      ];
    case 'calendar-days':
    case 'months':
      return [`${words}.`, calendarDayWords(counting.calendarDays)];
    case 'immediate':
      return [`${words}, ou na próxima abertura de ${hoursWords(rule)}.`, holidayWords(rule), ...cutoff];
    case 'same-business-day':
      return [
        `${words}: vence no encerramento do dia em que o chamado conta como recebido, em ${hoursWords(rule)}.`,
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
