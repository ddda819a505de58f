import { describe, expect, test } from 'vitest';
import type { Counting } from '../../src/sla/counting.ts';
import { BOGOTA, due, END_OF_DAY, open, SAME_TIME, utc, week, weekdays } from './example.ts';

const byHours = (hoursPerDay: number): Counting => ({
  businessDays: { rule: 'hours', hoursPerDay },
  calendarDays: 'end-of-day',
});

describe('rule 4, end of day', () => {
  test('the day of the report is not counted', () => {
    expect(due(BOGOTA, '2026-11-19T08:00-05:00', '1bd')).toBe(utc('2026-11-20T17:00-05:00'));
  });

  test('weekends and holidays are not counted', () => {
    const hours = open({ week: weekdays('09:00-17:00'), holidays: { '2026-11-23': 'Monday off' } });
    expect(due(hours, '2026-11-20T10:00-05:00', '2bd')).toBe(utc('2026-11-25T17:00-05:00'));
  });

  test('a report on a closed date has that date as its day: one business day later is Monday', () => {
    expect(due(BOGOTA, '2026-11-21T10:00-05:00', '1bd')).toBe(utc('2026-11-23T17:00-05:00'));
  });

  test('the close of a day with several windows is the last', () => {
    const hours = open({ week: weekdays('13:00-18:30 08:00-12:00') });
    expect(due(hours, '2026-11-19T10:00-05:00', '1bd')).toBe(utc('2026-11-20T18:30-05:00'));
  });

  test('the close of a day that never closes is its 24:00', () => {
    const hours = open({ week: weekdays('00:00-24:00') });
    expect(due(hours, '2026-11-19T10:00-05:00', '1bd')).toBe(utc('2026-11-21T00:00-05:00'));
  });

  test('a date with only the end of a window from its eve is a business day', () => {
    const hours = open({ week: week('22:00-02:00') });
    expect(due(hours, '2026-11-23T10:00-05:00', '1bd')).toBe(utc('2026-11-24T02:00-05:00'));
  });
});

describe('rule 4, same time', () => {
  test('the deadline is at the same wall time', () => {
    expect(due(BOGOTA, '2026-11-20T16:30-05:00', '1bd', SAME_TIME)).toBe(utc('2026-11-23T16:30-05:00'));
  });

  test('a start outside open time moves to the opening first, whose date is the day of the report', () => {
    expect(due(BOGOTA, '2026-11-20T18:00-05:00', '1bd', SAME_TIME)).toBe(utc('2026-11-24T09:00-05:00'));
  });

  test('a wall time in a break moves to the end of the break', () => {
    const hours = open({ week: week('09:00-17:00', '09:00-12:00 13:00-17:00') });
    expect(due(hours, '2026-11-23T12:00-05:00', '1bd', SAME_TIME)).toBe(utc('2026-11-24T13:00-05:00'));
  });

  test('a wall time after the close moves back to the close', () => {
    const hours = open({ week: week('09:00-17:00', '09:00-12:00') });
    expect(due(hours, '2026-11-23T16:00-05:00', '1bd', SAME_TIME)).toBe(utc('2026-11-24T12:00-05:00'));
  });

  test('a wall time before the opening moves to the opening', () => {
    const hours = open({ week: week('08:00-17:00', '10:00-12:00') });
    expect(due(hours, '2026-11-23T08:30-05:00', '1bd', SAME_TIME)).toBe(utc('2026-11-24T10:00-05:00'));
  });

  test('the clock may change between: the wall time stays', () => {
    const hours = open({ zone: 'America/New_York', week: weekdays('09:00-17:00') });
    expect(due(hours, '2026-10-30T15:00-04:00', '1bd', SAME_TIME)).toBe(utc('2026-11-02T15:00-05:00'));
  });
});

describe('rule 4, hours', () => {
  test('N days are N times the stated hours', () => {
    expect(due(BOGOTA, '2026-11-20T16:00-05:00', '1bd', byHours(8))).toBe(utc('2026-11-23T16:00-05:00'));
    expect(due(BOGOTA, '2026-11-20T09:00-05:00', '2bd', byHours(7.5))).toBe(utc('2026-11-23T16:00-05:00'));
  });
});

describe('rule 5, same business day', () => {
  test('is the close of the day', () => {
    expect(due(BOGOTA, '2026-11-20T10:00-05:00', 'same-day', END_OF_DAY)).toBe(utc('2026-11-20T17:00-05:00'));
  });

  test('is the close of the next business day for a report outside open time', () => {
    expect(due(BOGOTA, '2026-11-20T17:00-05:00', 'same-day')).toBe(utc('2026-11-23T17:00-05:00'));
    expect(due(BOGOTA, '2026-11-21T12:00-05:00', 'same-day')).toBe(utc('2026-11-23T17:00-05:00'));
  });
});
