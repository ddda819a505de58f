import { describe, expect, test } from 'vitest';
import { type HolidaysOf, publicHolidays } from '../../src/almanac/holidays.ts';
import { parseCivilDate, weekday } from '../../src/sla/civil-date.ts';

function holidays(country: string, year: number, more: Partial<HolidaysOf> = {}) {
  const found = publicHolidays({ country, fromYear: year, toYear: year, language: 'es', ...more });
  if (found.type === 'unknown') throw new Error(`Unknown ${found.what}`);
  return found.holidays;
}

const datesOf = (country: string, year: number, more: Partial<HolidaysOf> = {}) =>
  holidays(country, year, more).map(({ date }) => date);

const monthDays = (year: number, days: string) => days.split(' ').map((day) => `${year}-${day}`);

/** What the library has beside the law, and why it does no harm. */
const DEVIATIONS: Readonly<Record<string, string>> = {
  '2026-04-05': 'Easter Sunday: no holiday by law, and closed as a Sunday',
  '2027-03-28': 'Easter Sunday: no holiday by law, and closed as a Sunday',
};

describe("Colombia's holidays are those of the laws 51 of 1983 and 2578 of 2026", () => {
  test.for([
    [
      2026,
      '01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-13 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25',
    ],
    [
      2027,
      '01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-12 07-20 08-07 08-16 10-18 11-01 11-15 12-08 12-25',
    ],
  ] as const)('in %i', ([year, days]) => {
    const found = datesOf('CO', year);
    expect(found.filter((date) => DEVIATIONS[date] === undefined)).toEqual(monthDays(year, days));
  });

  test('the deviations of the library are Sundays', () => {
    for (const date of Object.keys(DEVIATIONS)) {
      const day = parseCivilDate(date);
      expect(day === undefined ? undefined : weekday(day)).toBe(6);
    }
  });

  test('without the one of 2026 before the law', () => {
    expect(datesOf('CO', 2025)).not.toContain('2025-07-14');
  });
});

describe('holidays are civil dates of their country', () => {
  test('whatever the zone of the machine', () => {
    expect(holidays('CO', 2026)[0]).toEqual({ date: '2026-01-01', name: 'Año Nuevo' });
    expect(datesOf('NZ', 2026).slice(0, 2)).toEqual(['2026-01-01', '2026-01-02']);
  });

  test('named in the language of the version, by its first part', () => {
    expect(holidays('PT', 2026, { language: 'pt-PT' })[0]?.name).toBe('Ano Novo');
    expect(holidays('CO', 2026, { language: 'en' })[0]?.name).toBe("New Year's Day");
  });

  test('one entry for each date, ascending', () => {
    const dates = datesOf('CO', 2025, { toYear: 2036 });
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  test('two on one date are named together', () => {
    // In 2025 both moved to Monday 30 June.
    expect(holidays('CO', 2025).find(({ date }) => date === '2025-06-30')?.name).toBe(
      'Sagrado Corazón de Jesús / San Pedro y San Pablo',
    );
  });

  test('a holiday of several days closes each of them', () => {
    expect(datesOf('RO', 2026).slice(0, 2)).toEqual(['2026-01-01', '2026-01-02']);
  });

  test('a holiday that begins at sunset closes the date after it', () => {
    // Passover of 2026 begins in the evening of 1 April.
    expect(datesOf('IL', 2026)).toContain('2026-04-02');
    expect(datesOf('IL', 2026)).not.toContain('2026-04-01');
  });

  test('half a holiday closes no date', () => {
    expect(datesOf('GT', 2026)).toContain('2026-12-25');
    expect(datesOf('GT', 2026)).not.toContain('2026-12-24');
  });

  test("only public ones: Chile's Holy Saturday is one that the library lacks", () => {
    expect(datesOf('CL', 2026)).toContain('2026-04-03');
    expect(datesOf('CL', 2026)).not.toContain('2026-04-04');
  });

  test('a region has its own', () => {
    expect(datesOf('ES', 2026, { region: 'MD' })).toContain('2026-05-02');
    expect(datesOf('ES', 2026)).not.toContain('2026-05-02');
  });
});

describe('what is not known is said, with what is', () => {
  const unknown = (country: string, region: string) => {
    const found = publicHolidays({ country, region, fromYear: 2026, toYear: 2026, language: 'es' });
    return found.type === 'unknown' ? found : undefined;
  };

  test('a country', () => {
    expect(unknown('XX', 'MD')?.what).toBe('country');
    expect(unknown('XX', 'MD')?.known).toContain('CO');
  });

  test('a region, for which the library would give the country', () => {
    expect(unknown('ES', 'ZZ')?.what).toBe('region');
    expect(unknown('ES', 'ZZ')?.known).toContain('MD');
  });
});
