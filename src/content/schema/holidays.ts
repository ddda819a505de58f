import * as z from 'zod';
import type { Holiday } from '../../sla/calendar.ts';
import { formatCivilDate, parseCivilDate } from '../../sla/civil-date.ts';
import type { Fault } from '../problem.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import { isMapping } from '../vocabulary.ts';
import { blame, delegate, section, spelled, words } from './field.ts';
import { COUNTRY_RULE, countryRemedy, isCountry } from './place.ts';
import type { Setting } from './setting.ts';

/** A civil date, `YYYY-MM-DD`. */
export const civilDate = spelled(
  (text) => (parseCivilDate(text) === undefined ? undefined : text),
  (text) => ({
    what: `${quoted(text)} is not a date.`,
    allowed: 'a date that exists, as YYYY-MM-DD.',
    remedy: 'write a day that the calendar has: year, month and day, with hyphens.',
  }),
);

/** A civil date that the version's horizon covers. */
export function dateWithin({ horizon }: Pick<Setting, 'horizon'>) {
  const [from, to] = [formatCivilDate(horizon.from), formatCivilDate(horizon.to)];
  return civilDate.transform((date, context) => {
    if (date >= from && date <= to) return date;
    const what = `${date} lies outside what this version knows.`;
    blame(
      context,
      { what, allowed: `${from} to ${to}.`, remedy: 'correct the year, or remove the date.' },
      [],
      date,
    );
    return z.NEVER;
  });
}

/** The code of a country or region; whether there is such a place, the almanac says. */
const code = spelled(
  (text) => (text === '' ? undefined : text),
  () => ({
    what: 'the code is empty.',
    allowed: 'a code of ISO 3166: CO, or MD for a region.',
    remedy: 'write it.',
  }),
);

/** What closes a calendar, and the code of whose holidays they are. */
export interface ClosedDates {
  readonly holidays: readonly Holiday[];
  readonly holidaysOf?: string;
}

/** Holidays that the country's list lacks. */
function added(setting: Setting) {
  return section({
    /** The date that is closed. Example: `2026-04-04`. */
    date: dateWithin(setting),
    /** Its name, as the page shows it. */
    name: words,
    /** Why the country's list isn't enough. */
    reason: words,
    /** Where anyone can check it: a law, an official page. */
    source: words,
  });
}

/** Holidays that the country's list has wrongly, or on which the provider attends. */
function removed(setting: Setting) {
  return section({
    /** The date that isn't closed. Example: `2026-12-08`. */
    date: dateWithin(setting),
    /** Why it is open. */
    reason: words,
    /** Where anyone can check it. */
    source: words,
  });
}

/** `none`, or whose public holidays close the calendar. */
export function holidays(setting: Setting): z.ZodType<ClosedDates> {
  const ofCountry = section({
    /** Whose public holidays close the calendar: ISO 3166-1, two capital letters. Example: `CO`. */
    country: code,
    /** Its region, where it has holidays of its own: the rest of the ISO 3166-2 code. Default: only the country's. Example: `MD` for Madrid. */
    region: code.exactOptional(),
    /** Holidays to add. Default: none. */
    add: z.array(added(setting)).default([]),
    /** Holidays to remove. Default: none. */
    remove: z.array(removed(setting)).default([]),
  }).transform((given, context) => closedDates(setting, given, context));
  return z.unknown().transform((raw, context): ClosedDates => {
    if (raw === 'none') return { holidays: [] };
    if (isMapping(raw)) return delegate(context, ofCountry, raw) ?? z.NEVER;
    const allowed = 'none, or { country: CO } with region, add and remove.';
    const what =
      raw === undefined ? 'the key is missing.' : `${quoted(raw)} does not say whose holidays hold.`;
    blame(context, { what, allowed, remedy: 'write none if the calendar is open on holidays.' });
    return z.NEVER;
  });
}

/** What to do about a country of which the almanac has no list: some, although ISO 3166-1 has their code. */
function noHolidaysOf(country: string): Omit<Fault, 'what'> {
  const remedy = 'write holidays: none, and each holiday as an exception with hours: none.';
  return { allowed: COUNTRY_RULE, remedy: isCountry(country) ? remedy : countryRemedy(country) };
}

function noRegion(region: string, known: readonly string[]): Omit<Fault, 'what'> {
  return known.length === 0
    ? { allowed: 'no region: the country has one list.', remedy: 'remove region.' }
    : { allowed: listed(known), remedy: didYouMean(region, known, 'write one of these') };
}

interface Given {
  readonly country: string;
  readonly region?: string;
  readonly add: readonly (Holiday & { readonly reason: string })[];
  readonly remove: readonly { readonly date: string }[];
}

function closedDates(setting: Setting, file: Given, context: z.core.$RefinementCtx): ClosedDates {
  const { country, region, add, remove } = file;
  const place = region === undefined ? { country } : { country, region };
  const { fromYear, toYear } = setting.horizon;
  const found = setting.almanac.holidays({ ...place, fromYear, toYear, language: setting.language });
  const holidaysOf = region === undefined ? country : `${country}-${region}`;
  if (found.type === 'locked') return { holidays: [], holidaysOf };
  if (found.type === 'unknown') {
    const given = found.what === 'country' ? country : (region ?? '');
    const what = `the holidays of the ${found.what} ${quoted(given)} are not known.`;
    const fault = found.what === 'country' ? noHolidaysOf(country) : noRegion(given, found.known);
    blame(context, { what, ...fault }, [found.what], given);
    return z.NEVER;
  }
  const names = new Map(found.holidays.map(({ date, name }) => [date, name]));
  for (const [index, { date }] of remove.entries()) {
    if (names.delete(date)) continue;
    const what = `${date} is not a holiday.`;
    const remedy = 'remove the entry, or correct its date.';
    blame(context, { what, allowed: `a public holiday of ${country}, once.`, remedy }, [
      'remove',
      index,
      'date',
    ]);
  }
  for (const [index, { date, name }] of add.entries()) {
    const already = names.get(date);
    if (already === undefined) names.set(date, name);
    else {
      const what = `${date} is already a holiday: ${already}.`;
      const remedy = 'remove the entry, or correct its date.';
      blame(context, { what, allowed: 'a date that is no holiday yet.', remedy }, ['add', index, 'date']);
    }
  }
  if (context.issues.length > 0) return z.NEVER;
  const closed = [...names].map(([date, name]) => ({ date, name }));
  return {
    holidays: closed.sort((a, b) => (a.date < b.date ? -1 : 1)),
    holidaysOf,
  };
}
