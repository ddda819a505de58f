import { describe, expect, test } from 'vitest';
import { before } from '../../src/sla/before.ts';
import type { Counting } from '../../src/sla/counting.ts';
import { HOUR } from '../../src/sla/instant.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import { amount, at, BOGOTA, END_OF_DAY, open, pause, SAME_TIME, shown, utc, weekdays } from './example.ts';

const last = (event: string, text: string, counting: Counting = END_OF_DAY, ...pauses: Pause[]): string =>
  shown(before({ hours: BOGOTA, counting, event: at(event), duration: amount(text), pauses }));

describe('rule 7: hours before an event', () => {
  test('leave so much open time', () => {
    expect(last('2026-11-23T10:00-05:00', '2h')).toBe(utc('2026-11-20T16:00-05:00'));
  });

  test('are that opening if they end exactly at one', () => {
    expect(last('2026-11-23T11:00-05:00', '2h')).toBe(utc('2026-11-23T09:00-05:00'));
  });

  test('count from the last close for an event outside open time', () => {
    expect(last('2026-11-22T12:00-05:00', '2h')).toBe(utc('2026-11-20T15:00-05:00'));
  });

  test('a pause is closed time, and its end is an opening', () => {
    const paused = pause('2026-11-23T09:30-05:00', '2026-11-23T10:30-05:00');
    expect(last('2026-11-23T11:00-05:00', '1h', END_OF_DAY, paused)).toBe(utc('2026-11-23T09:00-05:00'));
    expect(last('2026-11-23T11:00-05:00', '30m', END_OF_DAY, paused)).toBe(utc('2026-11-23T10:30-05:00'));
  });

  test('a pause after the event has no effect', () => {
    const paused = pause('2026-11-23T11:00-05:00', '2026-11-23T15:00-05:00');
    expect(last('2026-11-23T11:00-05:00', '2h', END_OF_DAY, paused)).toBe(utc('2026-11-23T09:00-05:00'));
  });

  test('an open pause leaves it paused', () => {
    const answer = before({
      hours: BOGOTA,
      counting: END_OF_DAY,
      event: at('2026-11-23T11:00-05:00'),
      duration: amount('2h'),
      pauses: [pause('2026-11-20T12:00-05:00')],
    });
    expect(answer).toEqual({
      status: 'paused',
      since: at('2026-11-20T12:00-05:00'),
      left: 2 * HOUR,
      of: 'open',
    });
  });
});

describe('rule 7: days before an event', () => {
  test('business days are the close of the N-th business day before its date, by either rule of dates', () => {
    for (const counting of [END_OF_DAY, SAME_TIME]) {
      expect(last('2026-11-24T10:00-05:00', '1bd', counting)).toBe(utc('2026-11-23T17:00-05:00'));
      expect(last('2026-11-23T10:00-05:00', '1bd', counting)).toBe(utc('2026-11-20T17:00-05:00'));
      expect(last('2026-11-22T10:00-05:00', '2bd', counting)).toBe(utc('2026-11-19T17:00-05:00'));
    }
  });

  test('business days by hours are hours', () => {
    const byHours: Counting = { ...END_OF_DAY, businessDays: { rule: 'hours', hoursPerDay: 8 } };
    expect(last('2026-11-23T10:00-05:00', '1bd', byHours)).toBe(utc('2026-11-20T10:00-05:00'));
    const paused = pause('2026-11-20T10:00-05:00', '2026-11-20T11:00-05:00');
    expect(last('2026-11-23T10:00-05:00', '1bd', byHours, paused)).toBe(utc('2026-11-20T09:00-05:00'));
  });

  test('calendar days and months are the same wall time, or 24:00 of that date', () => {
    expect(last('2026-11-24T10:00-05:00', '2d', SAME_TIME)).toBe(utc('2026-11-22T10:00-05:00'));
    expect(last('2026-11-24T10:00-05:00', '2d', END_OF_DAY)).toBe(utc('2026-11-23T00:00-05:00'));
    expect(last('2026-03-31T10:00-05:00', '1mo', SAME_TIME)).toBe(utc('2026-02-28T10:00-05:00'));
  });

  test('pauses and cut-offs change nothing', () => {
    const paused = pause('2026-11-20T09:00-05:00', '2026-11-24T09:00-05:00');
    const counting = { ...END_OF_DAY, cutoff: 9 * 60 };
    expect(last('2026-11-24T10:00-05:00', '1bd', counting, paused)).toBe(utc('2026-11-23T17:00-05:00'));
    expect(last('2026-11-24T10:00-05:00', '2d', counting, paused)).toBe(utc('2026-11-23T00:00-05:00'));
  });
});

test('before the compiled hours begin the answer is beyond the horizon', () => {
  const hours = open({ week: weekdays('09:00-17:00') }, '2026-11-16', '2026-11-30');
  const request = { hours, counting: END_OF_DAY, event: at('2026-11-17T10:00-05:00') };
  expect(shown(before({ ...request, duration: amount('9h') }))).toBe(utc('2026-11-16T09:00-05:00'));
  for (const text of ['541m', '2bd', '3d', '1mo']) {
    expect(before({ ...request, duration: amount(text) })).toEqual({ status: 'beyond-horizon' });
  }
  expect(before({ ...request, event: at('2026-12-01T00:01-05:00'), duration: amount('1h') })).toEqual({
    status: 'beyond-horizon',
  });
});
