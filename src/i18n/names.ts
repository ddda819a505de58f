import { zoneName } from './format.ts';
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

/** The first day of a week, for `Intl`: a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/**
 * The language's name of a weekday.
 *
 * @param day 0 for Monday to 6 for Sunday
 * @example weekdayName(2, 'es', 'short') // 'mié'
 */
export function weekdayName(day: number, language: Language, width: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(INTL_TAG[language], { weekday: width, timeZone: 'UTC' });
  return format.format(MONDAY + day * DAY).replace(/\.$/, '');
}

/**
 * What a language calls another, without its region.
 *
 * @example languageName('es-CO', 'en') // 'Spanish'
 */
export function languageName(tag: string, language: Language): string {
  const names = new Intl.DisplayNames([INTL_TAG[language]], { type: 'language', fallback: 'code' });
  const [code = tag] = tag.split('-');
  return names.of(code) ?? code;
}

/**
 * A zone's name with the article that Portuguese gives some places. It stands apart from `zoneName`, because a
 * calculator has few bytes and gets its provider's from the build.
 *
 * @example providerZoneName('America/Bogota', 'pt', Date.UTC(2026, 10, 23)) // 'horário da Colômbia'
 */
export function providerZoneName(zone: string, language: Language, at: number): string {
  const name = zoneName(zone, language, at);
  return language === 'pt'
    ? name
        .replace(/ de (?=Chile|Equador|Panamá|Paraguai|Peru|Uruguai)/, ' do ')
        .replace(/ de (?=Argentina|Bolívia|Cidade|Colômbia|Venezuela)/, ' da ')
    : name;
}
