import { describe, expect, test } from 'vitest';
import type { EditionCalendar } from '../../src/changes/edition.ts';
import { AFTER, BEFORE, daily, lines, target, week, withOffice, withResponse } from './sample.ts';

/** What comes of another calendar under a plan that promises a response. */
function verdict(
  response: string,
  before: Partial<EditionCalendar>,
  after: Partial<EditionCalendar>,
): readonly string[] {
  return lines(
    withOffice(before, withResponse([target(response)], BEFORE)),
    withOffice(after, withResponse([target(response)], AFTER)),
  );
}

const WEEK = 'calendars.office.week';

describe('weekly hours', () => {
  test.each([
    ['09:00-17:00', '08:00-17:00', '4h', 'better more-hours'],
    ['09:00-17:00', '08:00-17:00', '2bd', 'better more-hours'],
    ['09:00-17:00', '09:00-18:00', '4h', 'better more-hours'],
    ['08:00-17:00', '09:00-17:00', '4h', 'worse fewer-hours'],
    ['09:00-17:00', '08:00-16:00', '4h', 'neutral other-hours'],
    // What counts days ends at the close, and a later close makes it later.
    ['09:00-17:00', '09:00-18:00', '2bd', 'neutral more-hours-later-close'],
    ['09:00-17:00', '09:00-18:00', 'same-day', 'neutral more-hours-later-close'],
    ['09:00-18:00', '09:00-17:00', '2bd', 'worse fewer-hours'],
  ])('%s → %s with a response in %3$s: %4$s', (before, after, response, expected) => {
    expect(verdict(response, { week: week(before) }, { week: week(after) })).toEqual([`${expected} ${WEEK}`]);
  });

  test('Saturdays are more hours, and no later close of the days there were', () => {
    expect(verdict('2bd', { week: week('09:00-17:00') }, { week: daily('09:00-17:00') })).toEqual([
      `better more-hours ${WEEK}`,
    ]);
  });

  test('the same minutes in other windows are no difference', () => {
    const split = week('09:00-17:00').map((windows) =>
      windows.length === 0
        ? windows
        : ([
            [540, 720],
            [720, 1020],
          ] as const),
    );
    const [mon = [], tue = [], wed = [], thu = [], fri = [], sat = [], sun = []] = split;
    expect(
      verdict('4h', { week: week('09:00-17:00') }, { week: [mon, tue, wed, thu, fri, sat, sun] }),
    ).toEqual([]);
  });

  test('a window across midnight is the same as its two pieces', () => {
    const night = daily('22:00-06:00');
    const pieces = daily('00:00-06:00').map((windows) => [...windows, [1320, 1440] as const]);
    const [mon = [], tue = [], wed = [], thu = [], fri = [], sat = [], sun = []] = pieces;
    expect(verdict('4h', { week: night }, { week: [mon, tue, wed, thu, fri, sat, sun] })).toEqual([]);
  });

  test('where a term counts on the calendar, more hours are not said to be better', () => {
    const terms = BEFORE.terms.map((term) => ({ ...term, calendar: 'office' }));
    const [before, after] = [
      withOffice({}, { ...BEFORE, terms }),
      withOffice({ week: week('08:00-17:00') }, { ...AFTER, terms }),
    ];
    expect(lines(before, after)).toEqual([`neutral depends-on-side ${WEEK}`]);
  });
});

const HOLIDAYS = 'calendars.office.holidays';
const christmas = { date: '2026-12-25', name: 'Navidad' };
const newYear = { date: '2027-01-01', name: 'Año Nuevo' };
const past = { date: '2025-12-25', name: 'Navidad' };

describe('holidays', () => {
  test.each<readonly [string, Partial<EditionCalendar>, Partial<EditionCalendar>, readonly string[]]>([
    ['one less is better', {}, { holidays: [past, christmas] }, [`better fewer-holidays ${HOLIDAYS}`]],
    ['one more is worse', { holidays: [past, christmas] }, {}, [`worse more-holidays ${HOLIDAYS}`]],
    [
      'one for another can not be told',
      { holidays: [christmas] },
      { holidays: [newYear] },
      [`neutral other-dates ${HOLIDAYS}`],
    ],
    ['dates before the version takes effect are no difference', {}, { holidays: [christmas, newYear] }, []],
    [
      'dates that only the new horizon knows are no difference',
      {},
      { holidays: [past, christmas, newYear, { date: '2036-01-01', name: 'Año Nuevo' }] },
      [],
    ],
    [
      'another name is no difference',
      {},
      { holidays: [past, { ...christmas, name: 'Natividad' }, newYear] },
      [],
    ],
    [
      'one on a Saturday closes nothing',
      {},
      {
        holidays: [past, { date: '2026-12-26', name: 'Otro' }, christmas, newYear].sort((a, b) =>
          a.date < b.date ? -1 : 1,
        ),
      },
      [`neutral other-dates ${HOLIDAYS}`],
    ],
    [
      'those of another country are compared by their dates',
      {},
      { holidaysOf: 'MX' },
      [`neutral other-dates ${HOLIDAYS}`],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(verdict('4h', before, after)).toEqual(expected);
  });

  test('a calendar that opens on holidays is better', () => {
    const { holidaysOf, holidays, ...open } = withOffice({}).calendars.office ?? {};
    expect([holidaysOf, holidays?.length]).toEqual(['CO', 3]);
    const after = {
      ...AFTER,
      calendars: {
        office: {
          ...open,
          key: 'office',
          name: 'Office',
          zone: 'America/Bogota',
          week: week('09:00-17:00'),
          holidays: [],
          exceptions: [],
        },
      },
    };
    expect(lines(BEFORE, after)).toEqual([`better fewer-holidays ${HOLIDAYS}`]);
  });
});

describe('dates with hours of their own', () => {
  const KEY = 'calendars.office.exceptions';
  const on = (date: string, windows: EditionCalendar['week'][number]) => ({
    date,
    windows,
    reason: 'Nochebuena',
  });

  test.each<
    readonly [string, EditionCalendar['exceptions'], EditionCalendar['exceptions'], readonly string[]]
  >([
    ['a shorter day is worse', [], [on('2026-12-24', [[540, 780]])], [`worse fewer-hours ${KEY}`]],
    [
      'a closed day that opens is better',
      [on('2026-12-24', [])],
      [on('2026-12-24', [[540, 780]])],
      [`better more-hours ${KEY}`],
    ],
    ['a holiday with hours is better', [], [on('2026-12-25', [[540, 780]])], [`better more-hours ${KEY}`]],
    ['a date in the past is no difference', [on('2025-12-24', [[540, 780]])], [], []],
  ])('%s', (_, before, after, expected) => {
    expect(verdict('4h', { exceptions: before }, { exceptions: after })).toEqual(expected);
  });
});
