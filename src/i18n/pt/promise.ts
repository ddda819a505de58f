import type { BusinessDayRule, Counting } from '../../sla/counting.ts';
import type { Duration } from '../../sla/duration.ts';
import type { Promised } from '../../sla/target.ts';
import type { PromiseWords } from '../es/promise.ts';
import { atTime, durationWords, fromTime } from './time.ts';

/** The Portuguese of what is promised: `menos de 2 horas`, `até 5 dias úteis`, `entre 8 horas e 24 horas`. */
export function promisedWords(promised: Promised): string {
  switch (promised.type) {
    case 'within': {
      const words = withinWords(promised.duration, promised.strict);
      return promised.share === undefined ? words : `${words} em ${promised.share}% dos casos`;
    }
    case 'range':
      return `entre ${durationWords(promised.from)} e ${durationWords(promised.to)}`;
    case 'every':
      return `a cada ${durationWords(promised.duration)}`;
    case 'words':
      return promised.text;
    case 'none':
      return 'sem prazo assumido';
    case 'route':
      return 'por outra via';
  }
}

function withinWords(duration: Duration, strict: boolean): string {
  if (!('amount' in duration)) return durationWords(duration);
  return `${strict ? 'menos de' : 'até'} ${durationWords(duration)}`;
}

const BUSINESS_DAYS: Readonly<Record<BusinessDayRule['rule'], string>> = {
  'end-of-day':
    'O dia do registro não é contado, e o prazo vence no encerramento do último dia útil contado.',
  'same-time': 'O prazo vence no mesmo horário do registro, no último dia útil contado.',
  hours: 'Os dias úteis são contados como horas de atendimento.',
};

/** How business days are counted, in a sentence. */
export function businessDayWords(rule: BusinessDayRule): string {
  return rule.rule === 'hours'
    ? `Cada dia útil equivale a ${durationWords({ unit: 'hours', amount: rule.hoursPerDay })} de atendimento.`
    : BUSINESS_DAYS[rule.rule];
}

/** How calendar days and months are counted, in a sentence. */
export function calendarDayWords(rule: Counting['calendarDays']): string {
  return rule === 'same-time'
    ? 'Os dias corridos incluem noites, fins de semana e feriados, e vencem no mesmo horário do registro.'
    : 'Os dias corridos incluem noites, fins de semana e feriados, e vencem no fim do último dia.';
}

/** The cut-off of one target, as a condition; in minutes since 00:00. */
export function receivedBeforeWords(cutoff: number): string {
  return `se recebido antes ${fromTime(cutoff)}`;
}

/** What a cut-off does, in a sentence; the cut-off is in minutes since 00:00. */
export function cutoffWords(cutoff: number): string {
  return `O que chega ${atTime(cutoff)} ou depois conta como recebido no dia útil seguinte.`;
}

/** The Portuguese of targets and of how they are counted, for pages. */
export const promise: PromiseWords = {
  promisedWords,
  businessDayWords,
  calendarDayWords,
  receivedBeforeWords,
  cutoffWords,
};
