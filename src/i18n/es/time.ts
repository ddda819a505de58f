import type { Window, Week } from '../../sla/calendar.ts';
import type { Duration } from '../../sla/duration.ts';
import { formatTime } from '../format.ts';
import type { Shape } from '../shape.ts';
import { runsOf, type WeekRun } from '../week.ts';

/** The Spanish of durations and hours. Every language has a module of this shape. */

const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'] as const;

const UNITS: Readonly<Record<Extract<Duration, { amount: number }>['unit'], readonly [string, string]>> = {
  minutes: ['minuto', 'minutos'],
  hours: ['hora', 'horas'],
  'business-days': ['día hábil', 'días hábiles'],
  'calendar-days': ['día calendario', 'días calendario'],
  months: ['mes', 'meses'],
};

const WITHOUT_AMOUNT: Readonly<Record<Exclude<Duration, { amount: number }>['unit'], string>> = {
  immediate: 'de inmediato',
  'same-business-day': 'el mismo día hábil',
};

/** The Spanish of a duration: `2 horas`, `1 día hábil`, `de inmediato`. */
export function durationWords(duration: Duration): string {
  if (!('amount' in duration)) return WITHOUT_AMOUNT[duration.unit];
  const [one, many] = UNITS[duration.unit];
  return `${duration.amount} ${duration.amount === 1 ? one : many}`;
}

function windowWords([start, end]: Window): string {
  return `de ${formatTime(start)} a ${formatTime(end)}`;
}

/** Joins as Spanish does: `a, b y c`. */
function list(items: readonly string[]): string {
  const last = items.at(-1);
  return last === undefined || items.length === 1
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} y ${last}`;
}

/** The Spanish of one day's windows: `de 9:00 a 14:00 y de 17:00 a 19:00`, `las 24 horas`. */
export function dayWords(windows: readonly Window[]): string {
  if (windows.length === 0) return 'cerrado';
  if (windows.length === 1 && windows[0]?.[0] === 0 && windows[0][1] === 1440) return 'las 24 horas';
  return list(windows.map(windowWords));
}

function daysWords(first: number, last: number): string {
  if (first === 0 && last === 6) return 'todos los días';
  const [from = '', to = ''] = [WEEKDAYS[first], WEEKDAYS[last]];
  if (first === last) return from;
  return last === first + 1 ? `${from} y ${to}` : `${from} a ${to}`;
}

/** Runs of consecutive weekdays with the same hours, closed days left out. */
export const weekRuns = (week: Week): readonly WeekRun[] => runsOf(week, dayWords, daysWords);

/** The Spanish of weekly hours: `lunes a viernes, de 9:00 a 17:00`; several runs are joined by `;`. */
export function weekWords(week: Week): string {
  const runs = weekRuns(week);
  return runs.length === 0
    ? 'siempre cerrado'
    : runs.map(({ days, hours }) => `${days}, ${hours}`).join('; ');
}

/** The Spanish of durations and hours, for pages. */
export const time = { durationWords, dayWords, weekRuns, weekWords };

/** Those words in any language. */
export type TimeWords = Shape<typeof time>;
