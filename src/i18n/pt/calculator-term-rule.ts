import type { Amount } from '../../sla/duration.ts';
import type { TermRule } from '../es/calculator-term-rule.ts';
import { capitalized } from '../sentence.ts';
import { holidayWords, hoursWords } from './calculator-counting.ts';
import { durationWords } from './time.ts';

const LAST_DAY = {
  after: 'O dia do fato não é contado, e o prazo vence no encerramento do último dia útil contado.',
  before:
    'O dia do fato não é contado, e o prazo vence no encerramento do dia útil a que se chega contando para trás.',
} as const;

/** How the amount of a term is counted. */
function countedWords({ unit }: Amount, type: 'after' | 'before', rule: TermRule): readonly string[] {
  const { calendars, counting } = rule;
  switch (unit) {
    case 'minutes':
    case 'hours':
      return calendars.length === 0
        ? ['É tempo corrido: noites, fins de semana e feriados também contam.']
        : [`Conta em ${hoursWords(rule)}.`, holidayWords(rule)];
    case 'business-days': {
      const { businessDays } = counting;
      if (businessDays.rule === 'hours') {
        const day = durationWords({ unit: 'hours', amount: businessDays.hoursPerDay });
        return [`Cada dia equivale a ${day} de ${hoursWords(rule)}.`, holidayWords(rule)];
      }
      return [`São os dias de ${hoursWords(rule)}.`, holidayWords(rule), LAST_DAY[type]];
    }
    case 'calendar-days':
    case 'months':
      return [
        'Fins de semana e feriados também contam.',
        ...(unit === 'months' ? ['Se o mês não tem esse dia, vale o último.'] : []),
        counting.calendarDays === 'end-of-day'
          ? 'O prazo termina no fim do seu último dia (24:00).'
          : 'O prazo termina no mesmo horário do fato.',
      ];
  }
}

/** The sentences that state how a term follows from its event. */
export function termRuleWords(rule: TermRule): readonly string[] {
  const { limit, event } = rule;
  switch (limit.type) {
    case 'after':
    case 'before': {
      const lead = limit.type === 'after' ? 'depois de' : 'antes de';
      const counted = capitalized(durationWords(limit.duration), 'pt');
      const days = 'minusDays' in limit ? limit.minusDays : 0;
      const less =
        days === 1
          ? 'Da data a que se chega subtrai-se 1 dia.'
          : `Da data a que se chega subtraem-se ${days} dias.`;
      return [
        `${counted} ${lead} “${event}”.`,
        ...(days === 0 ? [] : [less]),
        ...countedWords(limit.duration, limit.type, rule),
      ];
    }
    case 'day-of-month':
      return [
        `Até o fim (24:00) do dia ${limit.day} do mês em que cai “${event}”.`,
        'Se o mês não tem esse dia, vale o último.',
      ];
  }
}
