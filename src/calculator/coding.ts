import type { Holiday } from '../sla/calendar.ts';
import { civilDate, civilDateOf, formatCivilDate } from '../sla/civil-date.ts';
import type { ZoneOffsets } from '../sla/zone.ts';

/**
 * Dates and changes of offset as differences from the one before: ten years of holidays in a few
 * hundred bytes.
 */

/** A zone: its name, its first offset, then for each change the minutes since the last one and the offset. */
export type CodedZone = readonly [name: string, initial: number, ...changes: number[]];

/** Holidays: the names, and for each holiday the days since the last one and the index of its name. */
export interface CodedHolidays {
  readonly names: readonly string[];
  readonly dates: readonly number[];
}

/** The inverse of `differences`. */
function sums(numbers: readonly number[]): readonly (readonly [at: number, what: number])[] {
  let sum = 0;
  return numbers.flatMap((what, index) => {
    if (index % 2 === 0) {
      sum += what;
      return [];
    }
    return [[sum, what] as const];
  });
}

function differences(values: readonly (readonly [at: number, what: number])[]): number[] {
  return values.flatMap(([at, what], index) => [at - (values[index - 1]?.[0] ?? 0), what]);
}

/** @example encodeZone({ name: 'America/Bogota', initial: -300, changes: [] }) // ['America/Bogota', -300] */
export function encodeZone({ name, initial, changes }: ZoneOffsets): CodedZone {
  return [name, initial, ...differences(changes)];
}

/** The inverse of `encodeZone`. */
export function decodeZone([name, initial, ...changes]: CodedZone): ZoneOffsets {
  return { name, initial, changes: sums(changes) };
}

/**
 * @throws RangeError if a date doesn't exist.
 * @example encodeHolidays([{ date: '1970-01-02', name: 'A' }, { date: '1970-01-05', name: 'A' }])
 * // { names: ['A'], dates: [1, 0, 3, 0] }
 */
export function encodeHolidays(holidays: readonly Holiday[]): CodedHolidays {
  const names = [...new Set(holidays.map(({ name }) => name))];
  const values = holidays.map(({ date, name }) => [civilDateOf(date), names.indexOf(name)] as const);
  return { names, dates: differences(values) };
}

/** The inverse of `encodeHolidays`. */
export function decodeHolidays({ names, dates }: CodedHolidays): readonly Holiday[] {
  return sums(dates).map(([day, name]) => ({
    date: formatCivilDate(civilDate(day)),
    name: names[name] ?? '',
  }));
}
