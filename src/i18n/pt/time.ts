import type { Window, Week } from '../../sla/calendar.ts';
import type { Duration } from '../../sla/duration.ts';
import type { TimeWords } from '../es/time.ts';
import { formatTime } from '../format.ts';
import { runsOf } from '../week.ts';
import { isSingular } from './hour.ts';

const WEEKDAYS = [
  'segunda-feira',
  'terça-feira',
  'quarta-feira',
  'quinta-feira',
  'sexta-feira',
  'sábado',
  'domingo',
] as const;

const UNITS: Readonly<Record<Extract<Duration, { amount: number }>['unit'], readonly [string, string]>> = {
  minutes: ['minuto', 'minutos'],
  hours: ['hora', 'horas'],
  'business-days': ['dia útil', 'dias úteis'],
  'calendar-days': ['dia corrido', 'dias corridos'],
  months: ['mês', 'meses'],
};

const WITHOUT_AMOUNT: Readonly<Record<Exclude<Duration, { amount: number }>['unit'], string>> = {
  immediate: 'de imediato',
  'same-business-day': 'no mesmo dia útil',
};

/** The Portuguese of a duration: `2 horas`, `1 dia útil`, `de imediato`. */
export function durationWords(duration: Duration): string {
  if (!('amount' in duration)) return WITHOUT_AMOUNT[duration.unit];
  const [one, many] = UNITS[duration.unit];
  return `${duration.amount} ${duration.amount === 1 ? one : many}`;
}

/** A time with `de` and its article: `da 1:30`, `das 9:00`. */
export const fromTime = (minutes: number): string =>
  `${isSingular(minutes) ? 'da' : 'das'} ${formatTime(minutes)}`;

/** A time with `a` and its article: `à 1:30`, `às 9:00`. */
export const atTime = (minutes: number): string =>
  `${isSingular(minutes) ? 'à' : 'às'} ${formatTime(minutes)}`;

function windowWords([start, end]: Window): string {
  return `${fromTime(start)} ${atTime(end)}`;
}

/** Joins as Portuguese does: `a, b e c`. */
function list(items: readonly string[]): string {
  const last = items.at(-1);
  return last === undefined || items.length === 1
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} e ${last}`;
}

/** The Portuguese of one day's windows: `das 9:00 às 14:00 e das 17:00 às 19:00`, `24 horas`. */
export function dayWords(windows: readonly Window[]): string {
  if (windows.length === 0) return 'fechado';
  if (windows.length === 1 && windows[0]?.[0] === 0 && windows[0][1] === 1440) return '24 horas';
  return list(windows.map(windowWords));
}

/** Before another weekday the word is said once: `segunda a sexta-feira`. */
function daysWords(first: number, last: number): string {
  if (first === 0 && last === 6) return 'todos os dias';
  const [from = '', to = ''] = [WEEKDAYS[first], WEEKDAYS[last]];
  if (first === last) return from;
  return `${from.replace('-feira', '')} ${last === first + 1 ? 'e' : 'a'} ${to}`;
}

/** Runs of consecutive weekdays with the same hours, closed days left out. */
export const weekRuns: TimeWords['weekRuns'] = (week) => runsOf(week, dayWords, daysWords);

/** The Portuguese of weekly hours: `segunda a sexta-feira, das 9:00 às 17:00`; several runs are joined by `;`. */
export function weekWords(week: Week): string {
  const runs = weekRuns(week);
  return runs.length === 0 ? 'sempre fechado' : runs.map(({ days, hours }) => `${days}, ${hours}`).join('; ');
}

/** The Portuguese of durations and hours, for pages. */
export const time: TimeWords = { durationWords, dayWords, weekRuns, weekWords };
