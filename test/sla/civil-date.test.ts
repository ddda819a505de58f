import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  formatCivilDate,
  parseCivilDate,
  weekday,
} from '../../src/sla/civil-date.ts';
import { date } from './example.ts';

describe('reading and writing', () => {
  test('a date is what was written', () => {
    expect(formatCivilDate(date('2028-02-29'))).toBe('2028-02-29');
    expect(date('1970-01-01')).toBe(0);
    expect(date('1969-12-31')).toBe(-1);
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20261120',
    '2026-11-20T00:00',
    '',
  ])('%s is no date', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });

  test('a date is a whole number', () => {
    expect(() => civilDate(0.5)).toThrow(RangeError);
  });
});

test('0 is Monday, before 1970 too', () => {
  expect(weekday(date('2026-11-23'))).toBe(0);
  expect(weekday(date('2026-11-22'))).toBe(6);
  expect(weekday(date('1969-12-28'))).toBe(6);
  expect(weekday(date('1969-12-29'))).toBe(0);
});

test('days are added across months and years', () => {
  expect(addDays(date('2026-12-31'), 1)).toBe(date('2027-01-01'));
  expect(addDays(date('2028-03-01'), -1)).toBe(date('2028-02-29'));
});

describe('rule 6: months clamp to the last day', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 15, '2028-02-29'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(date(to));
  });
});
