import type { OwnAvailabilityWords } from '../es/calculator-availability.ts';
import { formatPercent } from '../numbers.ts';
import { frame } from './calculator-frame.ts';

const percent = (value: number): string => formatPercent(value, 'en');
const monthFormat = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = (date: string): string => monthFormat.format(new Date(`${date}T00:00:00Z`));
const quarter = (date: string): number => Math.ceil(Number(date.slice(5, 7)) / 3);

/** The English of availability. */
export const words: OwnAvailabilityWords = {
  ...frame,
  promised: (value) => `${percent(value)} availability`,
  month: 'Month',
  monthHint: 'Year and month (for example, 2026-10)',
  down: 'Downtime in that month',
  downHint: 'Enter it to see what availability the month had.',
  hours: 'Hours',
  minutes: 'Minutes',
  versionAtMonth: 'The one in force when the month begins',
  allowed: 'The most downtime that the promise allows',
  periods: {
    day: 'In a day',
    month: (date) => `In ${month(date)}`,
    quarter: (date) => `In quarter ${quarter(date)} of ${date.slice(0, 4)}`,
    year: (date) => `In ${date.slice(0, 4)}`,
  },
  achieved: (down, date, value) => `${down} of downtime in ${month(date)} is ${percent(value)} availability:`,
  missed: (value) => `below the plan’s ${percent(value)}.`,
  kept: (value) => `it meets the plan’s ${percent(value)}.`,
  excludes: 'Does not count against availability:',
  credit: (credit, below) =>
    `It entitles you to a credit of ${percent(credit)} of the fee, because it is below ${percent(below)}.`,
  noCredit: 'It does not entitle you to a credit.',
};
