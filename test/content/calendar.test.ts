import { describe, expect, test } from 'vitest';
import { POLICY } from './fixture.ts';
import { answer, refused } from './mistakes.ts';
import { WINDOW } from './words.ts';

const ON_THE_CLOCK = 'write when it opens and when it closes on the 24-hour clock, each as HH:MM.';

describe('weekly hours', () => {
  refused(POLICY, [
    {
      rule: 'a day has three English letters',
      from: '      mon-thu: [09:00-12:30, 14:00-18:00]',
      to: '      lun-jue: ‸[09:00-12:30, 14:00-18:00]',
      says: [
        'calendars.turnos.week.lun-jue: "lun-jue" is not a day of the week.',
        'mon, tue, wed, thu, fri, sat, sun, or a range of them: mon-fri, which may wrap: fri-mon.',
        'name days by their three English letters.',
      ],
    },
    {
      rule: 'a day is named once, ranges included',
      from: 'mon-thu: [09:00-12:30, 14:00-18:00]\n      fri: [',
      to: 'mon-fri: [09:00-12:30, 14:00-18:00]\n      fri: ‸[',
      says: [
        'calendars.turnos.week.fri: fri is already named by mon-fri.',
        'each day once.',
        'write all windows of fri in one list: fri: [09:00-12:00, 13:00-17:00].',
      ],
    },
    {
      rule: 'a day is named once, ranges that wrap included',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { sat-tue: 20:00-02:00, mon: ‸10:00-12:00 }',
      says: [
        'calendars.noite.week.mon: mon is already named by sat-tue.',
        'each day once.',
        'write all windows of mon in one list: mon: [09:00-12:00, 13:00-17:00].',
      ],
    },
    {
      rule: 'windows of a day do not overlap',
      from: 'mon-thu: [09:00-12:30, 14:00-18:00]',
      to: 'mon-thu: [09:00-12:30, ‸12:00-18:00]',
      says: [
        'calendars.turnos.week.mon-thu.1: the window that starts on mon 12:00 overlaps the one that starts on mon 09:00.',
        'windows that do not overlap, nights that run into the next date included.',
        'join the two windows into one, or move one of them.',
      ],
    },
    {
      rule: "a night does not overlap the next day's window, Sunday's night included",
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { sat-sun: 20:00-02:00, mon: ‸00:00-08:00 }',
      says: [
        'calendars.noite.week.mon: the window that starts on mon 00:00 overlaps the one that starts on sun 20:00.',
        'windows that do not overlap, nights that run into the next date included.',
        'join the two windows into one, or move one of them.',
      ],
    },
    {
      rule: 'times have two digits',
      from: 'mon-thu: [09:00-12:30,',
      to: 'mon-thu: [‸9:00-12:30,',
      says: [
        'calendars.turnos.week.mon-thu.0: "9:00-12:30" is not a window of hours.',
        WINDOW,
        'write it as 09:00-12:30.',
      ],
    },
    {
      rule: 'no hour is after 24:00',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { mon-sun: ‸20:00-25:00 }',
      says: ['calendars.noite.week.mon-sun: "20:00-25:00" is not a window of hours.', WINDOW, ON_THE_CLOCK],
    },
    {
      rule: 'no window starts at 24:00',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { mon-sun: ‸24:00-02:00 }',
      says: ['calendars.noite.week.mon-sun: "24:00-02:00" is not a window of hours.', WINDOW, ON_THE_CLOCK],
    },
    {
      rule: 'a calendar is open at some time',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: ‸{}',
      says: [
        'calendars.noite.week: the week has no hours.',
        'days and their hours: { mon-fri: 09:00-17:00 }.',
        'write the days and hours of the calendar.',
      ],
    },
    {
      rule: 'a day has hours or is not named',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { mon: 20:00-02:00, tue: ‸[] }',
      says: [
        'calendars.noite.week.tue: the list has no window.',
        'at least one HH:MM-HH:MM.',
        'write the hours, or remove the key: what is not named is closed.',
      ],
    },
  ]);
});

describe("hours that are spelled in another way keep the author's own in the remedy", () => {
  const remedyFor = (hours: string): string | undefined => {
    const from = 'week: { mon-sun: 20:00-02:00 }';
    const { found } = answer(POLICY, {
      rule: '',
      from,
      to: `week: { mon-sun: ${hours} }`,
      says: ['', '', ''],
    });
    return found[0]?.says[2];
  };

  test.for([
    ['9:00-18:00', '09:00-18:00'],
    ['9-18', '09:00-18:00'],
    ['09:00 - 18:00', '09:00-18:00'],
    ['9:00–18:00', '09:00-18:00'],
    ['9h30-18h', '09:30-18:00'],
    ['9am-6pm', '09:00-18:00'],
    ['9:30 a. m. - 6 p. m.', '09:30-18:00'],
    ['12pm-12am', '12:00-00:00'],
    ['22:00-6:00', '22:00-06:00'],
    ['0-24', '00:00-24:00'],
  ] as const)('%s is %s', ([written, spelled]) => {
    expect(remedyFor(written)).toBe(`write it as ${spelled}.`);
  });

  test.for(['9-5', '8:00-8:00', '9-5pm', '9am-5', '20:00-25:00', '13pm-14pm', '9:5-18:00', 'mañanas'])(
    '%s may be any, so none is suggested',
    (written) => {
      expect(remedyFor(written)).toBe(ON_THE_CLOCK);
    },
  );
});

describe('holidays and exceptions', () => {
  refused(POLICY, [
    {
      rule: 'a calendar says whose holidays hold, or none',
      from: '  noite:\n    name: Noites\n    week: { mon-sun: 20:00-02:00 }\n    holidays: none',
      to: '  ‸noite:\n    name: Noites\n    week: { mon-sun: 20:00-02:00 }',
      says: [
        'calendars.noite.holidays: the key is missing.',
        'none, or { country: CO } with region, add and remove.',
        'write none if the calendar is open on holidays.',
      ],
    },
    {
      rule: 'a country is named by its code of two letters, of which there are too many to list',
      from: '      country: PT\n      add',
      to: '      country: ‸COL\n      add',
      says: [
        'calendars.turnos.holidays.country: the holidays of the country "COL" are not known.',
        'two capital letters of ISO 3166-1: CO, MX, ES.',
        'did you mean CO (Colombia) or CL (Chile)? If not, write the code of the country.',
      ],
    },
    {
      rule: 'a country of which nobody has a list has its holidays written out',
      from: '      country: PT\n      add',
      to: '      country: ‸AQ\n      add',
      says: [
        'calendars.turnos.holidays.country: the holidays of the country "AQ" are not known.',
        'two capital letters of ISO 3166-1: CO, MX, ES.',
        'write holidays: none, and each holiday as an exception with hours: none.',
      ],
    },
    {
      rule: 'a country without regions has none',
      from: '      country: PT\n      add',
      to: '      country: PT\n      region: ‸LX\n      add',
      says: [
        'calendars.turnos.holidays.region: the holidays of the region "LX" are not known.',
        'no region: the country has one list.',
        'remove region.',
      ],
    },
    {
      rule: 'what is added is no holiday yet',
      from: '- date: 2027-02-09',
      to: '- date: ‸2027-12-25',
      says: [
        'calendars.turnos.holidays.add.0.date: 2027-12-25 is already a holiday: Natal.',
        'a date that is no holiday yet.',
        'remove the entry, or correct its date.',
      ],
    },
    {
      rule: 'what is removed is a holiday',
      from: '- date: 2026-08-15',
      to: '- date: ‸2026-08-14',
      says: [
        'calendars.turnos.holidays.remove.0.date: 2026-08-14 is not a holiday.',
        'a public holiday of PT, once.',
        'remove the entry, or correct its date.',
      ],
    },
    {
      rule: 'an added holiday lies within the horizon',
      from: '- date: 2027-02-09',
      to: '- date: ‸2047-02-09',
      says: [
        'calendars.turnos.holidays.add.0.date: 2047-02-09 lies outside what this version knows.',
        '2025-01-01 to 2036-12-31.',
        'correct the year, or remove the date.',
      ],
    },
    {
      rule: 'a date exists',
      from: '- date: 2027-02-09',
      to: '- date: ‸2027-02-30',
      says: [
        'calendars.turnos.holidays.add.0.date: "2027-02-30" is not a date.',
        'a date that exists, as YYYY-MM-DD.',
        'write a day that the calendar has: year, month and day, with hyphens.',
      ],
    },
    {
      rule: 'an exception is named by a date',
      from: '      2026-12-24: {',
      to: '      ‸24-12-2026: {',
      says: [
        'calendars.turnos.exceptions.24-12-2026: "24-12-2026" is not a date.',
        'a date that exists, as YYYY-MM-DD.',
        'write a day that the calendar has: year, month and day, with hyphens.',
      ],
    },
    {
      rule: 'an exception has a reason',
      from: '{ hours: 09:00-13:00, reason: Véspera de Natal }',
      to: '‸09:00-13:00',
      says: [
        'calendars.turnos.exceptions.2026-12-24: the exception has no reason.',
        '{ hours: 09:00-13:00, reason: Nochebuena }; hours may be none.',
        'write its hours and its reason.',
      ],
    },
    {
      rule: "an exception's hours stay within its date",
      from: 'hours: 09:00-13:00,',
      to: 'hours: ‸22:00-02:00,',
      says: [
        'calendars.turnos.exceptions.2026-12-24.hours: the hours run past midnight.',
        'hours within the date.',
        'end it at 24:00, and write the rest as an exception of the next date.',
      ],
    },
    {
      rule: "an exception's windows do not overlap",
      from: 'hours: 09:00-13:00,',
      to: 'hours: ‸[09:00-13:00, 12:00-14:00],',
      says: [
        'calendars.turnos.exceptions.2026-12-24.hours: two windows overlap.',
        'windows that do not overlap.',
        'join the windows, or move one of them.',
      ],
    },
  ]);
});
