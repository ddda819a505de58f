import { DAY } from './instant.ts';

declare const civilDateBrand: unique symbol;

/** A date of the civil calendar, in no zone: integer days since 1970-01-01. */
export type CivilDate = number & { readonly [civilDateBrand]: true };

function isCivilDate(days: number): days is CivilDate {
  return Number.isInteger(days);
}

/**
 * The civil date of a count of days since 1970-01-01.
 *
 * @throws RangeError if `days` isn't an integer.
 * @example civilDate(0) // 1970-01-01
 */
export function civilDate(days: number): CivilDate {
  if (!isCivilDate(days)) throw new RangeError(`Not a civil date: ${String(days)}`);
  return days;
}

/**
 * Reads `YYYY-MM-DD`, or gives `undefined` if the text is no date (30 February included).
 *
 * @example parseCivilDate('2026-11-20') // 20777
 */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(text);
  // Some engines roll 2026-02-30 over to March: what was read must be what was written.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return undefined;
  return civilDate(ms / DAY);
}

/**
 * The date that a text is known to name.
 *
 * @throws RangeError if the text isn't a date as `parseCivilDate` reads it.
 * @example civilDateOf('2026-11-20') // 20777
 */
export function civilDateOf(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === undefined) throw new RangeError(`Not a civil date: ${text}`);
  return date;
}

/**
 * Writes a civil date as `YYYY-MM-DD`.
 *
 * @example formatCivilDate(civilDate(20777)) // '2026-11-20'
 */
export function formatCivilDate(date: CivilDate): string {
  return new Date(date * DAY).toISOString().slice(0, 10);
}

/**
 * The weekday of a date: 0 is Monday, 6 is Sunday (the order of `Week`).
 *
 * @example weekday(civilDate(0)) // 3: 1970 began on a Thursday
 */
export function weekday(date: CivilDate): number {
  return (((date + 3) % 7) + 7) % 7;
}

/**
 * The date that many days later, or earlier if negative.
 *
 * @example addDays(date('2026-02-28'), 1) // 2026-03-01
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(date + days);
}

/**
 * The date that many months later, or earlier if negative; a day that the month lacks becomes its last (rule 6).
 *
 * @example addMonths(date('2026-01-31'), 1) // 2026-02-28
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const from = new Date(date * DAY);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  return civilDate(Math.min(Date.UTC(year, month, from.getUTCDate()), lastOfMonth) / DAY);
}
