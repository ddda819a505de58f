import { describe, expect, test } from 'vitest';
import type { Counting } from '../../src/sla/counting.ts';
import { BOGOTA, due, END_OF_DAY, open, SAME_TIME, utc, weekdays } from './example.ts';

const cutoff = (wall: number, counting: Counting = END_OF_DAY): Counting => ({
  ...counting,
  cutoff: wall * 60,
});

describe('rule 5: with a cut-off at 14:00', () => {
  const until14 = cutoff(14);

  test('a report before it counts at once', () => {
    expect(due(BOGOTA, '2026-11-23T13:59:59-05:00', '1bd', until14)).toBe(utc('2026-11-24T17:00-05:00'));
  });

  test('a report at exactly 14:00:00 is late', () => {
    expect(due(BOGOTA, '2026-11-23T14:00-05:00', '1bd', until14)).toBe(utc('2026-11-25T17:00-05:00'));
  });

  test.each([
    ['immediate', '2026-11-24T09:00-05:00'],
    ['30m', '2026-11-24T09:30-05:00'],
    ['2h', '2026-11-24T11:00-05:00'],
    ['same-day', '2026-11-24T17:00-05:00'],
    ['1bd', '2026-11-25T17:00-05:00'],
  ])('a late report counts from the next opening: %s', (within, expected) => {
    expect(due(BOGOTA, '2026-11-23T15:00-05:00', within, until14)).toBe(utc(expected));
  });

  test('same time counts from the next opening', () => {
    expect(due(BOGOTA, '2026-11-23T15:00-05:00', '1bd', cutoff(14, SAME_TIME))).toBe(
      utc('2026-11-25T09:00-05:00'),
    );
  });

  test('it does not apply to calendar days and months', () => {
    const counting = cutoff(14, SAME_TIME);
    expect(due(BOGOTA, '2026-11-23T15:00-05:00', '1d', counting)).toBe(utc('2026-11-24T15:00-05:00'));
    expect(due(BOGOTA, '2026-11-23T15:00-05:00', '1mo', counting)).toBe(utc('2026-12-23T15:00-05:00'));
  });

  test("a Saturday report counts as Monday's: one business day later is Tuesday", () => {
    expect(due(BOGOTA, '2026-11-21T10:00-05:00', '1bd', until14)).toBe(utc('2026-11-24T17:00-05:00'));
  });

  test('a late report before a holiday counts from after it', () => {
    const hours = open({ week: weekdays('09:00-17:00'), holidays: { '2026-11-24': 'Tuesday off' } });
    expect(due(hours, '2026-11-23T15:00-05:00', '1h', until14)).toBe(utc('2026-11-25T10:00-05:00'));
  });
});

test('a report in time but after the close counts from the next opening, whose date is its day', () => {
  expect(due(BOGOTA, '2026-11-23T18:00-05:00', '1bd', cutoff(20))).toBe(utc('2026-11-25T17:00-05:00'));
});

test('a cut-off before the opening leaves reports before it to that day', () => {
  expect(due(BOGOTA, '2026-11-23T06:59-05:00', '1h', cutoff(7))).toBe(utc('2026-11-23T10:00-05:00'));
  expect(due(BOGOTA, '2026-11-23T07:00-05:00', '1h', cutoff(7))).toBe(utc('2026-11-24T10:00-05:00'));
});

test('a cut-off that occurs twice is the earlier (rule 2)', () => {
  const hours = open({
    zone: 'America/New_York',
    week: weekdays('00:00-24:00'),
    exceptions: { '2026-11-01': ['00:00-24:00', 'open'] },
  });
  // 01:10 the second time is after 01:30 the first time.
  expect(due(hours, '2026-11-01T01:10-04:00', '1h', cutoff(1.5))).toBe(utc('2026-11-01T02:10-04:00'));
  expect(due(hours, '2026-11-01T01:10-05:00', '1h', cutoff(1.5))).toBe(utc('2026-11-02T01:00-05:00'));
});
