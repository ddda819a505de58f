import { INTL_TAG, type Language } from './language.ts';

/**
 * Keeps what counts in the line of what it counts.
 *
 * @example unbroken('14 h 24 min') // '14\u00a0h 24\u00a0min'
 */
export const unbroken = (text: string): string => text.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0');

/**
 * Begins a sentence with a text.
 *
 * @example capitalized('menos de 2 horas', 'es') // 'Menos de 2 horas'
 */
export function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(INTL_TAG[language]) + text.slice(1);
}
