import type { BusinessDayRule, Counting } from '../../sla/counting.ts';
import type { Duration } from '../../sla/duration.ts';
import type { Promised } from '../../sla/target.ts';
import { formatTime } from '../format.ts';
import { durationWords } from './time.ts';
import type { Shape } from '../shape.ts';

/** The Spanish of targets and of how they are counted. Every language has a module of this shape. */

/** The Spanish of what is promised: `menos de 2 horas`, `hasta 5 días hábiles`, `entre 8 y 24 horas`. */
export function promisedWords(promised: Promised): string {
  switch (promised.type) {
    case 'within': {
      const words = withinWords(promised.duration, promised.strict);
      return promised.share === undefined ? words : `${words} en el ${promised.share} % de los casos`;
    }
    case 'range':
      return `entre ${durationWords(promised.from)} y ${durationWords(promised.to)}`;
    case 'every':
      return `cada ${durationWords(promised.duration)}`;
    case 'words':
      return promised.text;
    case 'none':
      return 'sin plazo comprometido';
    case 'route':
      return 'por otra vía';
  }
}

function withinWords(duration: Duration, strict: boolean): string {
  if (!('amount' in duration)) return durationWords(duration);
  return `${strict ? 'menos de' : 'hasta'} ${durationWords(duration)}`;
}

const BUSINESS_DAYS: Readonly<Record<BusinessDayRule['rule'], string>> = {
  'end-of-day':
    'El día del reporte no se cuenta y el plazo vence al cierre del último día hábil que se cuenta.',
  'same-time': 'El plazo vence a la misma hora del reporte en el último día hábil que se cuenta.',
  hours: 'Los días hábiles se cuentan como horas de atención.',
};

/** How business days are counted, in a sentence. */
export function businessDayWords(rule: BusinessDayRule): string {
  return rule.rule === 'hours'
    ? `Cada día hábil equivale a ${durationWords({ unit: 'hours', amount: rule.hoursPerDay })} de atención.`
    : BUSINESS_DAYS[rule.rule];
}

/** How calendar days and months are counted, in a sentence. */
export function calendarDayWords(rule: Counting['calendarDays']): string {
  return rule === 'same-time'
    ? 'Los días calendario incluyen noches, fines de semana y festivos, y vencen a la misma hora del reporte.'
    : 'Los días calendario incluyen noches, fines de semana y festivos, y vencen al final del último día.';
}

/** The cut-off of one target, as a condition; in minutes since 00:00. */
export function receivedBeforeWords(cutoff: number): string {
  return `si se recibe antes de las ${formatTime(cutoff)}`;
}

/** What a cut-off does, in a sentence; the cut-off is in minutes since 00:00. */
export function cutoffWords(cutoff: number): string {
  return `Lo que llega a las ${formatTime(cutoff)} o después cuenta como recibido el siguiente día hábil.`;
}

/** The Spanish of targets and of how they are counted, for pages. */
export const promise = {
  promisedWords,
  businessDayWords,
  calendarDayWords,
  receivedBeforeWords,
  cutoffWords,
};

/** Those words in any language. */
export type PromiseWords = Shape<typeof promise>;
