import type { CountedHours } from '../es/calculator-counting.ts';
import { weekWords } from './time.ts';

/** `“Office hours” (Monday to Friday, 9:00 to 17:00), Colombia Time`. */
export function hoursWords({ calendars, zone }: CountedHours): string {
  const parts = calendars.map(({ name, week }) => `“${name}” (${weekWords(week)})`);
  return `${parts.join(' plus ')}, ${zone}`;
}

/** Whether holidays count in those hours, in a sentence. */
export function holidayWords({ calendars }: CountedHours): string {
  return calendars.every(({ closesOnHolidays }) => closesOnHolidays)
    ? 'Holidays don’t count.'
    : 'Holidays count too.';
}
