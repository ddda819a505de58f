import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { formatCivilDate } from '../sla/civil-date.ts';
import { type Instant, instant } from '../sla/instant.ts';
import { END_OF_DAY, wallTime, type ZoneOffsets } from '../sla/zone.ts';

/** What the wall shows in a zone at an instant, as the words take it. */
export function wallAt(at: Instant, zone: ZoneOffsets): { readonly date: string; readonly minutes: number } {
  const { date, minutes } = wallTime(zone, at);
  return { date: formatCivilDate(date), minutes };
}

/** The same, or 24:00 of the day that an instant ends. */
export function dueAt(at: Instant, zone: ZoneOffsets, endsDay: boolean): ReturnType<typeof wallAt> {
  return endsDay ? { date: wallAt(instant(at - 1), zone).date, minutes: END_OF_DAY } : wallAt(at, zone);
}

/** An instant in words: `lunes 23 de noviembre de 2026, 10:30`. */
export function momentWords(at: Instant, zone: ZoneOffsets, words: CalculatorWords): string {
  const { date, minutes } = wallAt(at, zone);
  return words.moment(date, minutes);
}
