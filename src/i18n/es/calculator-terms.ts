import type { Counting } from '../../sla/counting.ts';
import type { Amount } from '../../sla/duration.ts';
import type { TermLimit } from '../../sla/term.ts';
import { formatDate } from '../format.ts';
import type { CalculatorWords } from './calculator.ts';
import { capitalized, type CountedHours, holidayWords, hoursWords } from './calculator-counting.ts';
import type { OwnOutcomeWords } from './calculator-outcome.ts';
import { termWords } from './term.ts';
import { durationWords } from './time.ts';

/** What the sentences of a term speak of; without calendars it counts on elapsed time. */
interface TermRule extends CountedHours {
  readonly limit: TermLimit;
  /** The name of the event. */
  readonly event: string;
  readonly counting: Counting;
}

const LAST_DAY = {
  after: 'El día del hecho no se cuenta, y el plazo vence al cierre del último día hábil que se cuenta.',
  before:
    'El día del hecho no se cuenta, y el plazo vence al cierre del día hábil al que se llega contando hacia atrás.',
} as const;

/** How the amount of a term is counted. */
function countedWords({ unit }: Amount, type: 'after' | 'before', rule: TermRule): readonly string[] {
  const { calendars, counting } = rule;
  switch (unit) {
    case 'minutes':
    case 'hours':
      return calendars.length === 0
        ? ['Es tiempo corrido: también cuentan las noches, los fines de semana y los festivos.']
        : [`Se cuenta en el ${hoursWords(rule)}.`, holidayWords(rule)];
    case 'business-days': {
      const { businessDays } = counting;
      if (businessDays.rule === 'hours') {
        const day = durationWords({ unit: 'hours', amount: businessDays.hoursPerDay });
        return [`Cada día equivale a ${day} del ${hoursWords(rule)}.`, holidayWords(rule)];
      }
      return [`Son los días del ${hoursWords(rule)}.`, holidayWords(rule), LAST_DAY[type]];
    }
    case 'calendar-days':
    case 'months':
      return [
        'También cuentan los fines de semana y los festivos.',
        ...(unit === 'months' ? ['Si el mes no tiene ese día, se toma el último.'] : []),
        counting.calendarDays === 'end-of-day'
          ? 'El plazo termina al final de su último día (24:00).'
          : 'El plazo termina a la misma hora del hecho.',
      ];
  }
}

/** The sentences that state how a term follows from its event. */
function termRuleWords(rule: TermRule): readonly string[] {
  const { limit, event } = rule;
  switch (limit.type) {
    case 'after':
    case 'before': {
      const lead = limit.type === 'after' ? 'después de' : 'antes de';
      const counted = capitalized(durationWords(limit.duration));
      const days = 'minusDays' in limit ? limit.minusDays : 0;
      const less =
        days === 1
          ? 'De la fecha a la que se llega se resta 1 día.'
          : `De la fecha a la que se llega se restan ${days} días.`;
      return [
        `${counted} ${lead} «${event}».`,
        ...(days === 0 ? [] : [less]),
        ...countedWords(limit.duration, limit.type, rule),
      ];
    }
    case 'day-of-month':
      return [
        `Hasta el final (24:00) del día ${limit.day} del mes en que cae «${event}».`,
        'Si el mes no tiene ese día, se toma el último.',
      ];
  }
}

/** The Spanish of the contract's other time limits. Every language has a module of this shape. */
export const terms = {
  term: '¿Qué plazo?',
  allPlans: 'Para todos los planes',
  termNote: (limit: TermLimit, event: string) => `${capitalized(termWords(limit))} · ${event}`,
  eventHint: (zone: string) => `En ${zone}.`,
  today: 'Hoy',
  versionAtEvent: 'La vigente en esa fecha',
  waiting: 'Elija el plazo e indique la fecha de la que depende: aquí verá cuándo termina.',
  untilDay: (date: string) => `Hasta el ${formatDate(date, 'es', 'long')}, inclusive (24:00)`,
  termRule: termRuleWords,
};

/** The words of terms in any language, beside those of the form. */
export type OwnTermWords = typeof terms & OwnOutcomeWords;
export type TermWords = CalculatorWords & OwnTermWords;
