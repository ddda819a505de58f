import { describe, expect, test } from 'vitest';
import { deadline } from '../../src/sla/deadline.ts';
import { amount, at, BOGOTA, due, END_OF_DAY, everyDay, open, SAME_TIME, shown, utc } from './example.ts';

describe('rule 6: calendar days', () => {
  test('run over weekends and nights', () => {
    expect(due(BOGOTA, '2026-11-20T22:15-05:00', '2d', SAME_TIME)).toBe(utc('2026-11-22T22:15-05:00'));
  });

  test('end of day is 24:00 of the N-th day after', () => {
    expect(due(BOGOTA, '2026-11-20T22:15-05:00', '2d', END_OF_DAY)).toBe(utc('2026-11-23T00:00-05:00'));
  });

  test('a wall time that the clock skips moves forward by the gap', () => {
    const hours = open({ zone: 'America/New_York', week: everyDay('00:00-24:00') });
    expect(due(hours, '2026-03-07T02:30-05:00', '1d', SAME_TIME)).toBe(utc('2026-03-08T03:30-04:00'));
  });

  test('a wall time that occurs twice is the earlier', () => {
    const hours = open({ zone: 'America/New_York', week: everyDay('00:00-24:00') });
    expect(due(hours, '2026-10-31T01:30-04:00', '1d', SAME_TIME)).toBe(utc('2026-11-01T01:30-04:00'));
  });

  test('a date that the zone skipped ends where the next begins', () => {
    // Samoa went from Thursday 29 to Saturday 31 December 2011.
    const hours = open({ zone: 'Pacific/Apia', week: everyDay('00:00-24:00') }, '2011-06-01', '2012-06-01');
    expect(due(hours, '2011-12-29T09:00-10:00', '1d', END_OF_DAY)).toBe(utc('2011-12-31T00:00+14:00'));
    expect(due(hours, '2011-12-29T09:00-10:00', '1d', SAME_TIME)).toBe(utc('2011-12-31T09:00+14:00'));
    expect(due(hours, '2011-12-29T09:00-10:00', '2d', SAME_TIME)).toBe(utc('2011-12-31T09:00+14:00'));
  });
});

describe('rule 6: months', () => {
  test.each([
    ['2026-01-31', '1mo', '2026-02-28'],
    ['2028-01-31', '1mo', '2028-02-29'],
    ['2026-01-31', '2mo', '2026-03-31'],
    ['2026-08-31', '6mo', '2027-02-28'],
    ['2026-11-15', '3mo', '2027-02-15'],
  ])('%s and %s is %s', (from, months, to) => {
    expect(due(BOGOTA, `${from}T10:00-05:00`, months, SAME_TIME)).toBe(utc(`${to}T10:00-05:00`));
  });

  test('end of day is 24:00 of the clamped date', () => {
    expect(due(BOGOTA, '2026-01-31T10:00-05:00', '1mo', END_OF_DAY)).toBe(utc('2026-03-01T00:00-05:00'));
  });

  test('seconds and milliseconds of the wall time are kept', () => {
    const start = at('2026-11-20T10:00:00.007-05:00');
    const answer = deadline({ hours: BOGOTA, counting: SAME_TIME, start, duration: amount('1mo') });
    expect(shown(answer)).toBe(utc('2026-12-20T10:00:00.007-05:00'));
  });
});
