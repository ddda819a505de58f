import type { Week } from '../../sla/calendar.ts';
import { weekWords } from './time.ts';

/** The hours in which something is counted, as sentences speak of them. */
export interface CountedHours {
  readonly calendars: readonly {
    readonly name: string;
    readonly week: Week;
    readonly closesOnHolidays: boolean;
  }[];
  /** The name of the zone's time. */
  readonly zone: string;
}

/** `Horario de oficina (lunes a viernes, de 9:00 a 17:00), hora de Colombia`. */
export function hoursWords({ calendars, zone }: CountedHours): string {
  const parts = calendars.map(({ name, week }) => `${name} (${weekWords(week)})`);
  return `${parts.join(' más ')}, ${zone}`;
}

/** Whether holidays count in those hours, in a sentence. */
export function holidayWords({ calendars }: CountedHours): string {
  return calendars.every(({ closesOnHolidays }) => closesOnHolidays)
    ? 'Los festivos no cuentan.'
    : 'Los festivos también cuentan.';
}
