import { expect, test } from 'vitest';
import type { Almanac } from '../../src/content/almanac.ts';
import { driftOf } from '../../src/content/lock/drift.ts';
import { warningLine } from '../../src/content/problem.ts';
import { almanac, withCopy } from './fixture.ts';
import { freezeIn, LOCK_FILE } from './lock.ts';

/** An almanac whose list of holidays has one date instead of another. */
const moved: Almanac = {
  zone: almanac.zone,
  holidays: (request) => {
    const found = almanac.holidays(request);
    return found.type === 'found'
      ? {
          type: 'found',
          holidays: found.holidays.map((holiday) =>
            holiday.date === '2027-05-01' ? { ...holiday, date: '2027-05-03' } : holiday,
          ),
        }
      : found;
  },
};

const drift = (today: Almanac) =>
  withCopy((folder) => {
    freezeIn(folder);
    return driftOf(folder, today).map(warningLine);
  });

test('the same library is no news', () => {
  expect(drift(almanac)).toEqual([]);
});

test('a library with other holidays is reported by calendar and date', () => {
  expect(drift(moved)).toEqual([
    `content/${LOCK_FILE}:1:1 calendars.turnos: today's list adds 2027-05-03 (Dia do trabalhador) and lacks 2027-05-01 (Dia do trabalhador); published due times stay, the next version would count otherwise.`,
  ]);
});

test('so are clocks that change otherwise', () => {
  const zone: Almanac['zone'] = (name, from, to) => ({ ...almanac.zone(name, from, to), changes: [] });
  expect(drift({ ...almanac, zone })).toEqual([
    `content/${LOCK_FILE}:1:1 zones.Europe/Lisbon: today's data change the clock otherwise; published due times stay, the next version would count otherwise.`,
  ]);
});

test('and lists that the content no longer fits', () => {
  const holidays: Almanac['holidays'] = () => ({ type: 'found', holidays: [] });
  expect(drift({ ...almanac, holidays })).toEqual([
    `content/${LOCK_FILE}:1:1 calendars.turnos.holidays.remove.0.date: today's data don't fit: 2026-08-15 is not a holiday.`,
  ]);
});

test('drafts have nothing to differ from', () => {
  withCopy((folder) => {
    expect(driftOf(folder, moved)).toEqual([]);
  });
});
