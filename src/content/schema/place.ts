import { didYouMean, quoted } from '../suggest.ts';
import { spelled } from './field.ts';

/** A name as `Intl` knows it, or `undefined`. */
function zoneName(text: string): string | undefined {
  if (text !== 'UTC' && !/^[A-Za-z_]+\/[A-Za-z0-9_+/-]+$/.test(text)) return undefined;
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    // Intl takes any case; the name is shown and compared, so it has one spelling.
    return name.toLowerCase() === text.toLowerCase() ? name : text;
  } catch {
    return undefined;
  }
}

/** An IANA time zone. */
export const zone = spelled(
  (text) => (zoneName(text) === text ? text : undefined),
  (text) => ({
    what: `${quoted(text)} is not a time zone.`,
    allowed: 'an IANA name: America/Bogota, Europe/Madrid, UTC.',
    remedy: didYouMean(text, Intl.supportedValuesOf('timeZone'), 'write the name of the IANA database'),
  }),
);

function canonicalTag(text: string): string | undefined {
  if (!/^[A-Za-z]{2,3}(?:-|$)/.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** A BCP 47 language tag. */
export const language = spelled(
  (text) => (canonicalTag(text) === text ? text : undefined),
  (text) => ({
    what: `${quoted(text)} is not a language tag.`,
    allowed: 'a BCP 47 tag: es, es-CO, en, pt-BR.',
    remedy: `write ${canonicalTag(text) ?? 'the two letters of the language'}.`,
  }),
);

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether a text is the code of a country, and not of another kind of region. */
export function isCountry(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && NAMES.of(text) !== undefined;
}

export const COUNTRY_RULE = 'two capital letters of ISO 3166-1: CO, MX, ES.';

/**
 * What to do about a text that is no country. A code of three letters mostly begins as the one of two, or
 * has its third letter as the second: both are named, as `MEX` begins as Montenegro's.
 *
 * @example countryRemedy('MEX') // 'did you mean ME (Montenegro) or MX (Mexico)? If not, …'
 */
export function countryRemedy(text: string): string {
  const code = text.toUpperCase();
  if (isCountry(code)) return `write ${code}.`;
  const otherwise = 'write the code of the country.';
  const [first = '', second = '', third = '', ...more] = code;
  const near = more.length > 0 ? [] : [...new Set([first + second, first + third])].filter(isCountry);
  const meant = near.map((country) => `${country} (${NAMES.of(country) ?? ''})`).join(' or ');
  return meant === '' ? otherwise : `did you mean ${meant}? If not, ${otherwise}`;
}

/** An ISO 3166-1 country code. */
export const country = spelled(
  (text) => (isCountry(text) ? text : undefined),
  (text) => ({
    what: `${quoted(text)} is not a country.`,
    allowed: COUNTRY_RULE,
    remedy: countryRemedy(text),
  }),
);
