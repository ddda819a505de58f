import type { Window, Week } from '../../sla/calendar.ts';
import type { Duration } from '../../sla/duration.ts';
import type { TimeWords } from '../es/time.ts';
import { formatTime } from '../format.ts';
import { runsOf } from '../week.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const UNITS: Readonly<Record<Extract<Duration, { amount: number }>['unit'], readonly [string, string]>> = {
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  'business-days': ['business day', 'business days'],
  'calendar-days': ['calendar day', 'calendar days'],
  months: ['month', 'months'],
};

const WITHOUT_AMOUNT: Readonly<Record<Exclude<Duration, { amount: number }>['unit'], string>> = {
  immediate: 'immediately',
  'same-business-day': 'the same business day',
};

/** The English of a duration: `2 hours`, `1 business day`, `immediately`. */
export function durationWords(duration: Duration): string {
  if (!('amount' in duration)) return WITHOUT_AMOUNT[duration.unit];
  const [one, many] = UNITS[duration.unit];
  return `${duration.amount} ${duration.amount === 1 ? one : many}`;
}

function windowWords([start, end]: Window): string {
  return `${formatTime(start)} to ${formatTime(end)}`;
}

/** Joins as English does: `a, b and c`. */
function list(items: readonly string[]): string {
  const last = items.at(-1);
  return last === undefined || items.length === 1
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The English of one day's windows: `9:00 to 14:00 and 17:00 to 19:00`, `24 hours`. */
export function dayWords(windows: readonly Window[]): string {
  if (windows.length === 0) return 'closed';
  if (windows.length === 1 && windows[0]?.[0] === 0 && windows[0][1] === 1440) return '24 hours';
  return list(windows.map(windowWords));
}

function daysWords(first: number, last: number): string {
  if (first === 0 && last === 6) return 'every day';
  const [from = '', to = ''] = [WEEKDAYS[first], WEEKDAYS[last]];
  if (first === last) return from;
  return last === first + 1 ? `${from} and ${to}` : `${from} to ${to}`;
}

/** Runs of consecutive weekdays with the same hours, closed days left out. */
export const weekRuns: TimeWords['weekRuns'] = (week) => runsOf(week, dayWords, daysWords);

/** The English of weekly hours: `Monday to Friday, 9:00 to 17:00`; several runs are joined by `;`. */
export function weekWords(week: Week): string {
  const runs = weekRuns(week);
  return runs.length === 0 ? 'always closed' : runs.map(({ days, hours }) => `${days}, ${hours}`).join('; ');
}

/** The English of durations and hours, for pages. */
export const time: TimeWords = { durationWords, dayWords, weekRuns, weekWords };
