import { INTL_TAG, type Language } from './language.ts';

/**
 * Begins a sentence with a text.
 *
 * @example capitalized('menos de 2 horas', 'es') // 'Menos de 2 horas'
 */
export function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(INTL_TAG[language]) + text.slice(1);
}
