import type { Counting } from '../../sla/counting.ts';
import type { Amount, Duration } from '../../sla/duration.ts';
import type { Promised } from '../../sla/target.ts';
import type { CalculatorWords } from './calculator.ts';
import { capitalized, type CountedHours, holidayWords, hoursWords } from './calculator-counting.ts';
import type { OwnOutcomeWords } from './calculator-outcome.ts';
import {
  businessDayWords,
  calendarDayWords,
  cutoffWords,
  promisedWords,
  receivedBeforeWords,
} from './time.ts';

/** What the sentence of a rule speaks of. */
interface Rule extends CountedHours {
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

function countedWords(rule: Rule, duration: Duration): readonly string[] {
  const { counting, promised } = rule;
  const words = capitalized(promisedWords(promised));
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
function ruleWords(rule: Rule): readonly string[] {
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

/** The Spanish of a case's results, which load with them. Every language has a module of this shape. */
export const results = {
  reportedAt: (words: string) => `Reportado el ${words}`,
  rule: ruleWords,
  strict: 'Una respuesta dada justo en ese instante llega tarde.',
  lenient: 'Ese instante todavía está a tiempo.',
  surcharge: (words: string) => `Recargo: ${words.replace(/\.$/, '')}.`,
  conditions: 'Depende del caso',
  applies: 'se aplica',
  promised: promisedWords,
  condition: {
    channel: (name: string) => `si llega por ${name}`,
    option: (name: string) => `con ${name}`,
    attention: (name: string) => `en modo «${name}»`,
    hours: { inside: 'si llega dentro del horario', outside: 'si llega fuera del horario' },
    cutoff: receivedBeforeWords,
    otherwise: 'en los demás casos',
  },
  join: ', ',

  next: 'Qué hacer ahora',
  use: (channel: string) => `Para abrir el caso o seguirlo: ${channel}`,
  follow: (channels: string) => `Para darle seguimiento: ${channels}.`,
  whenLate: 'Un plazo ya venció. Escale el caso:',
  ifLate: 'Si un plazo vence sin respuesta:',
};

/** The words of the results in any language, beside those of the form. */
export type OwnResultWords = typeof results & OwnOutcomeWords;
export type ResultWords = CalculatorWords & OwnResultWords;
