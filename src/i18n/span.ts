import { DAY, HOUR, MINUTE } from '../sla/instant.ts';
import type { Language } from './language.ts';

const SECOND = 1000;

/** What a stretch of time is called that isn't written alike everywhere: one day, several, and hardly any. */
const NAMES: Readonly<Record<Language, readonly [day: string, days: string, hardlyAny: string]>> = {
  es: ['día', 'días', 'menos de 1 min'],
  en: ['day', 'days', 'less than 1 min'],
  pt: ['dia', 'dias', 'menos de 1 min'],
};

/** Writes amounts with their units, the largest first; what there is none of is left out. */
function amounts(parts: readonly (readonly [amount: number, unit: string])[]): string {
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}

/** Hours, minutes and seconds: their signs are the same in every language. */
const clockParts = (ms: number, hours: number) =>
  [
    [hours, 'h'],
    [Math.floor(ms / MINUTE) % 60, 'min'],
    [Math.floor(ms / SECOND) % 60, 's'],
  ] as const;

/**
 * An exact stretch of open time in words, which knows no days.
 *
 * @example spanWords(29.5 * 3_600_000) // '29 h 30 min'
 */
export function spanWords(ms: number): string {
  return amounts(clockParts(ms, Math.floor(ms / HOUR))) || '0 min';
}

/**
 * A stretch of real time in words, exact to the second.
 *
 * @example elapsedWords(64.25 * 3_600_000, 'es') // '2 días 16 h 15 min'
 */
export function elapsedWords(ms: number, language: Language): string {
  const [day, days] = NAMES[language];
  const whole = Math.floor(ms / DAY);
  return amounts([[whole, whole === 1 ? day : days], ...clockParts(ms, Math.floor(ms / HOUR) % 24)]);
}

/**
 * A stretch of real time as people say it: to the minute, or to the hour once it is a day.
 *
 * @example aboutWords(51.5 * 3_600_000, 'es') // '2 días 3 h'
 */
export function aboutWords(ms: number, language: Language): string {
  const [, , hardlyAny] = NAMES[language];
  return elapsedWords(ms - (ms % (ms < DAY ? MINUTE : HOUR)), language) || hardlyAny;
}
