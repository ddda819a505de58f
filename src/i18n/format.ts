import { DAY, MINUTE } from '../sla/instant.ts';
import { INTL_TAG, type Language } from './language.ts';

/** A moment on a wall clock: a civil date and the minutes since its 00:00. */
export interface WallTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly minutes: number;
}

/**
 * `full`: weekday, day, month and year. `long`: without the weekday. `short`: weekday, day and month, abbreviated.
 * `month`: month and year.
 */
export type DateStyle = 'full' | 'long' | 'short' | 'month';

const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, style: DateStyle): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  // Civil dates have no zone: they are written as UTC midnights and read back in UTC.
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(INTL_TAG[language], { ...DATE_STYLES[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/**
 * Writes a civil date.
 *
 * @example formatDate('2026-11-23', 'es', 'full') // 'lunes 23 de noviembre de 2026'
 */
export function formatDate(date: string, language: Language, style: DateStyle): string {
  const written = dateFormat(language, style).format(new Date(`${date}T00:00:00Z`));
  // In a sentence Spanish writes no comma after the weekday, and Brazil the first of a month as an ordinal.
  return language === 'es' ? written.replace(',', '') : written.replace(/\b1 de/, '1º de');
}

/**
 * Writes minutes since 00:00 on a 24-hour clock.
 *
 * @example formatTime(630) // '10:30'
 */
export function formatTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${hours}:${String(Math.floor(minutes) % 60).padStart(2, '0')}`;
}

/**
 * Writes minutes since 00:00 on a 24-hour clock, with seconds if there are any.
 *
 * @example formatClock(630.5) // '10:30:30'
 */
export function formatClock(minutes: number): string {
  const seconds = Math.round(minutes * 60) % 60;
  return seconds === 0 ? formatTime(minutes) : `${formatTime(minutes)}:${String(seconds).padStart(2, '0')}`;
}

/**
 * The wall time that clocks show at an instant (UTC milliseconds) under an offset in minutes east of UTC.
 *
 * @example wallTime(Date.UTC(2026, 10, 23, 15, 30), -300) // { date: '2026-11-23', minutes: 630 }
 */
export function wallTime(at: number, offset: number): WallTime {
  const shifted = at + offset * MINUTE;
  return {
    date: new Date(shifted).toISOString().slice(0, 10),
    minutes: Math.floor((((shifted % DAY) + DAY) % DAY) / MINUTE),
  };
}

/**
 * Where a zone's time is called by its place. The English and Portuguese of the Americas know a few by letters
 * that say too little: Panama's and New York's are both «EST».
 */
const ZONE_TAG: Readonly<Record<Language, string>> = { es: 'es-419', en: 'en-001', pt: 'pt-PT' };

/**
 * The language's usual name of a zone's time at an instant (UTC milliseconds).
 *
 * @example zoneName('America/Bogota', 'es', Date.UTC(2026, 10, 23)) // 'hora de Colombia'
 */
export function zoneName(zone: string, language: Language, at: number): string {
  const parts = new Intl.DateTimeFormat(ZONE_TAG[language], {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return language === 'pt' ? name.replace(/^Hora/, 'horário') : name;
}
