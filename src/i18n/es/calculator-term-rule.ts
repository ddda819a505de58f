import type { Counting } from '../../sla/counting.ts';
import type { Amount } from '../../sla/duration.ts';
import type { TermLimit } from '../../sla/term.ts';
import { capitalized } from '../sentence.ts';
import { type CountedHours, holidayWords, hoursWords } from './calculator-counting.ts';
import { durationWords } from './time.ts';

/** What the sentences of a term speak of; without calendars it counts on elapsed time. */
export interface TermRule extends CountedHours {
  readonly type: 'term';
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
export function termRuleWords(rule: TermRule): readonly string[] {
  const { limit, event } = rule;
  switch (limit.type) {
    case 'after':
    case 'before': {
      const lead = limit.type === 'after' ? 'después de' : 'antes de';
      const counted = capitalized(durationWords(limit.duration), 'es');
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
