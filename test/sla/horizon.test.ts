import { describe, expect, test } from 'vitest';
import { deadline } from '../../src/sla/deadline.ts';
import { explain } from '../../src/sla/ledger.ts';
import { isOpen, nextOpen, openTimeBetween } from '../../src/sla/open-time.ts';
import { at, due, duration, END_OF_DAY, open, pause, SAME_TIME, utc, weekdays } from './example.ts';

/** Monday 16 to Friday 27 November 2026. */
const hours = open({ week: weekdays('09:00-17:00') }, '2026-11-16', '2026-11-27');
const THURSDAY = '2026-11-26T09:00-05:00';
const BEYOND = 'beyond-horizon';

describe('rule 10: beyond the compiled dates the engine declines', () => {
  test.each([
    ['16h', '2026-11-27T17:00-05:00'],
    ['1bd', '2026-11-27T17:00-05:00'],
    ['1d', '2026-11-28T00:00-05:00'],
    ['same-day', '2026-11-26T17:00-05:00'],
  ])('%s is the last that is known', (within, expected) => {
    expect(due(hours, THURSDAY, within)).toBe(utc(expected));
  });

  test.each(['961m', '17h', '2bd', '2d', '1mo'])('%s is too far', (within) => {
    expect(due(hours, THURSDAY, within)).toBe(BEYOND);
    expect(due(hours, THURSDAY, within, SAME_TIME)).toBe(BEYOND);
  });

  test('a pause may carry a deadline beyond', () => {
    const paused = [pause('2026-11-27T09:00-05:00', '2026-11-27T10:00-05:00')];
    for (const within of ['16h', '1bd', '1d'])
      expect(due(hours, THURSDAY, within, END_OF_DAY, paused)).toBe(BEYOND);
    expect(due(hours, THURSDAY, '15h', END_OF_DAY, paused)).toBe(utc('2026-11-27T17:00-05:00'));
  });

  test('what begins before or after the compiled dates is unknown', () => {
    for (const within of ['1h', 'immediate', 'same-day', '1bd', '1d']) {
      expect(due(hours, '2026-11-15T23:59-05:00', within)).toBe(BEYOND);
      expect(due(hours, '2026-11-28T00:00-05:00', within)).toBe(BEYOND);
    }
  });

  test('a report after the last cut-off is unknown', () => {
    const counting = { ...END_OF_DAY, cutoff: 14 * 60 };
    expect(due(hours, '2026-11-27T13:00-05:00', '1h', counting)).toBe(utc('2026-11-27T14:00-05:00'));
    expect(due(hours, '2026-11-27T14:00-05:00', '1h', counting)).toBe(BEYOND);
  });

  test('so are openings and open time', () => {
    const [before, after] = [at('2026-11-15T23:59-05:00'), at('2026-11-28T00:00-05:00')];
    expect(isOpen(hours, before)).toBeUndefined();
    expect(isOpen(hours, after)).toBeUndefined();
    expect(nextOpen(hours, before)).toBeUndefined();
    expect(nextOpen(hours, at('2026-11-27T17:00-05:00'))).toBeUndefined();
    expect(openTimeBetween(hours, before, at(THURSDAY))).toBeUndefined();
    expect(openTimeBetween(hours, at(THURSDAY), at('2026-11-28T00:01-05:00'))).toBeUndefined();
    expect(openTimeBetween(hours, hours.span.from, hours.span.to)).toBe(10 * 8 * 3_600_000);
  });

  test('there is nothing to explain', () => {
    const request = { hours, counting: END_OF_DAY, start: at(THURSDAY), duration: duration('17h') };
    expect(explain(request)).toEqual({ deadline: { status: BEYOND }, lines: [] });
    expect(deadline(request)).toEqual({ status: BEYOND });
  });

  test('hours that never open have no deadline', () => {
    const never = open({ week: weekdays('') }, '2026-11-16', '2026-11-27');
    for (const within of ['1h', 'immediate', 'same-day', '1bd'])
      expect(due(never, THURSDAY, within)).toBe(BEYOND);
    expect(due(never, THURSDAY, '1d')).toBe(utc('2026-11-28T00:00-05:00'));
  });
});
