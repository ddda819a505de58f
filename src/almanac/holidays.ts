import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { Holiday } from '../sla/calendar.ts';
import { addDays, type CivilDate, formatCivilDate, parseCivilDate } from '../sla/civil-date.ts';
import { DAY, HOUR } from '../sla/instant.ts';

/** Where the holidays come from. Their licence asks for this credit wherever they are shown. */
export const HOLIDAY_SOURCE = {
  name: 'date-holidays',
  address: 'https://github.com/commenthol/date-holidays',
  licence: 'CC BY-SA 3.0',
  licenceAddress: 'https://creativecommons.org/licenses/by-sa/3.0/',
} as const;

/** Names that the library writes wrongly, and what people call the day; the first is its name for Ascension Day. */
const CORRECTED_NAMES: Readonly<Record<string, string>> = {
  'La Asunción': 'Ascensión del Señor',
  'La inmaculada concepción': 'Inmaculada Concepción',
  'La virgen de Chiquinquirá': 'Virgen de Chiquinquirá',
};

/** Whose public holidays, of which years, named in which language. */
export interface HolidaysOf {
  /** ISO 3166-1 alpha-2: `ES`. */
  readonly country: string;
  /** The rest of an ISO 3166-2 code, `MD`; a part of a region is joined by a hyphen, `BY-A`. */
  readonly region?: string;
  readonly fromYear: number;
  readonly toYear: number;
  /** BCP 47; where a name isn't known in it, the country's own is used. */
  readonly language: string;
}

/** The holidays, or the codes that are known where the country or region isn't. */
export type PublicHolidays =
  | { readonly type: 'found'; readonly holidays: readonly Holiday[] }
  | { readonly type: 'unknown'; readonly what: 'country' | 'region'; readonly known: readonly string[] };

/**
 * The public holidays of a country or region, one entry for each civil date, ascending. Holidays of
 * several days are expanded, two on one date are named together, and what takes half a date or less
 * doesn't close it.
 *
 * @example
 * publicHolidays({ country: 'CO', fromYear: 2026, toYear: 2026, language: 'es' })
 * // { type: 'found', holidays: [{ date: '2026-01-01', name: 'Año Nuevo' }, …] }
 */
export function publicHolidays({ country, region, fromYear, toYear, language }: HolidaysOf): PublicHolidays {
  const unknown = unknownPart(country, region);
  if (unknown !== undefined) return unknown;

  const options: HolidaysTypes.Options = {
    types: ['public'],
    languages: [language.split('-')[0] ?? language],
  };
  const [state, ...rest] = region?.split('-') ?? [];
  const source =
    state === undefined
      ? new Holidays(country, options)
      : rest.length === 0
        ? new Holidays(country, state, options)
        : new Holidays(country, state, rest.join('-'), options);

  const names = new Map<string, Set<string>>();
  // The neighbouring years too: a holiday of several days may begin or end in them.
  for (let year = fromYear - 1; year <= toYear + 1; year++) {
    for (const holiday of source.getHolidays(year)) {
      const name = CORRECTED_NAMES[holiday.name] ?? holiday.name;
      for (const date of datesOf(holiday)) names.set(date, (names.get(date) ?? new Set()).add(name));
    }
  }
  const holidays = [...names]
    .filter(([date]) => date >= `${fromYear}-01-01` && date <= `${toYear}-12-31`)
    .map(([date, together]) => ({ date, name: [...together].join(' / ') }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return { type: 'found', holidays };
}

/** The library gives a country's holidays for a region that it doesn't know, and none for an unknown country. */
function unknownPart(country: string, region: string | undefined): PublicHolidays | undefined {
  const catalog = new Holidays();
  const countries = codesOf(catalog.getCountries());
  if (!countries.includes(country)) return { type: 'unknown', what: 'country', known: countries };
  if (region === undefined) return undefined;

  const known = codesOf(catalog.getStates(country)).flatMap((state) => [
    state,
    ...codesOf(catalog.getRegions(country, state)).map((part) => `${state}-${part}`),
  ]);
  return known.includes(region) ? undefined : { type: 'unknown', what: 'region', known };
}

/** The library's types don't say so, but it gives nothing for a country without regions. */
function codesOf(found: Readonly<Record<string, string>> | undefined): readonly string[] {
  return Object.keys(found ?? {});
}

/** `2026-03-20 00:00:00 -0600`: in the country's wall time; `-0600` says that it begins at the sunset before. */
const START = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}):(\d{2}))?(?::\d{2})?(?: ([+-]\d{2})00)?/;

/** The civil dates of which a holiday takes more than half. */
function datesOf({ date: written, start, end }: HolidaysTypes.Holiday): readonly string[] {
  const [, text = '', hours = '0', minutes = '0', sunset = '0'] = START.exec(written) ?? [];
  const first = parseCivilDate(text);
  if (first === undefined) throw new RangeError(`date-holidays gave a holiday without a date: ${written}`);

  const from = (Number(hours) + Number(minutes) / 60 + Number(sunset)) * HOUR;
  const to = from + (end.getTime() - start.getTime());
  const takesMost = (index: number) =>
    Math.min(to, (index + 1) * DAY) - Math.max(from, index * DAY) > DAY / 2;
  const dates: CivilDate[] = [];
  for (let index = Math.floor(from / DAY); index * DAY < to; index++) {
    if (takesMost(index)) dates.push(addDays(first, index));
  }
  return dates.map(formatCivilDate);
}
