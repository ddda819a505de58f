import type { CountedHours } from '../es/calculator-counting.ts';
import { weekWords } from './time.ts';

/** `“Horário comercial” (segunda a sexta-feira, das 9:00 às 17:00), Horário da Colômbia`. */
export function hoursWords({ calendars, zone }: CountedHours): string {
  const parts = calendars.map(({ name, week }) => `“${name}” (${weekWords(week)})`);
  return `${parts.join(' mais ')}, ${zone}`;
}

/** Whether holidays count in those hours, in a sentence. */
export function holidayWords({ calendars }: CountedHours): string {
  return calendars.every(({ closesOnHolidays }) => closesOnHolidays)
    ? 'Os feriados não contam.'
    : 'Os feriados também contam.';
}
