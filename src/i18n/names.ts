import { INTL_TAG, type Language } from './language.ts';

/**
 * The language's name of a country or region, by its ISO 3166 code.
 *
 * @example regionName('CO', 'es') // 'Colombia'
 */
export function regionName(code: string, language: Language): string {
  const names = new Intl.DisplayNames([INTL_TAG[language]], { type: 'region', fallback: 'code' });
  const [country = code, ...subdivision] = code.split('-');
  return [names.of(country) ?? country, ...subdivision].join(', ');
}
