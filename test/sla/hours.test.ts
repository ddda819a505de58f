import { describe, expect, test } from 'vitest';
import { deadline } from '../../src/sla/deadline.ts';
import { instant } from '../../src/sla/instant.ts';
import { isOpen, nextOpen, openTimeBetween } from '../../src/sla/open-time.ts';
import { at, BOGOTA, due, END_OF_DAY, everyDay, open, pause, utc, weekdays } from './example.ts';

describe('rule 3: hours and minutes count open time only', () => {
  test('a start outside open time moves to the next opening', () => {
    expect(due(BOGOTA, '2026-11-21T11:00-05:00', '2h')).toBe(utc('2026-11-23T11:00-05:00'));
  });

  test('a start at closing time moves to the next opening', () => {
    expect(due(BOGOTA, '2026-11-20T17:00-05:00', '30m')).toBe(utc('2026-11-23T09:30-05:00'));
  });

  test('an amount that runs out at closing time is due at closing time', () => {
    expect(due(BOGOTA, '2026-11-20T16:30-05:00', '30m')).toBe(utc('2026-11-20T17:00-05:00'));
  });

  test('an amount that runs out at a break is due where the break begins', () => {
    const hours = open({ week: weekdays('08:00-12:00 13:00-17:00') });
    expect(due(hours, '2026-11-20T11:00-05:00', '1h')).toBe(utc('2026-11-20T12:00-05:00'));
    expect(due(hours, '2026-11-20T11:00-05:00', '61m')).toBe(utc('2026-11-20T13:01-05:00'));
  });

  test('an amount crosses midnight without a seam where the hours do', () => {
    const hours = open({ week: everyDay('00:00-24:00') });
    expect(due(hours, '2026-11-20T23:59:30-05:00', '1m')).toBe(utc('2026-11-21T00:00:30-05:00'));
  });

  test('immediate is the start itself if open, else the next opening', () => {
    expect(due(BOGOTA, '2026-11-20T16:59-05:00', 'immediate')).toBe(utc('2026-11-20T16:59-05:00'));
    expect(due(BOGOTA, '2026-11-20T17:00-05:00', 'immediate')).toBe(utc('2026-11-23T09:00-05:00'));
  });

  test('nothing is rounded: a report to the millisecond is due to the millisecond (rule 11)', () => {
    const start = instant(at('2026-11-20T16:30-05:00') + 1);
    const answer = deadline({
      hours: BOGOTA,
      counting: END_OF_DAY,
      start,
      duration: { unit: 'hours', amount: 2 },
    });
    expect(answer).toMatchObject({ status: 'due', at: at('2026-11-23T10:30-05:00') + 1 });
  });

  test('an amount must be more than nothing', () => {
    for (const amount of [0, -1, NaN]) {
      const request = { hours: BOGOTA, counting: END_OF_DAY, start: at('2026-11-20T16:30-05:00') };
      expect(() => deadline({ ...request, duration: { unit: 'hours', amount } })).toThrow(RangeError);
    }
  });

  test('minutes and hours may be fractions, days and months may not', () => {
    expect(due(BOGOTA, '2026-11-20T10:00-05:00', '90m')).toBe(utc('2026-11-20T11:30-05:00'));
    const request = { hours: BOGOTA, counting: END_OF_DAY, start: at('2026-11-20T10:00-05:00') };
    expect(deadline({ ...request, duration: { unit: 'hours', amount: 1.5 } })).toMatchObject({
      at: at('2026-11-20T11:30-05:00'),
    });
    for (const unit of ['business-days', 'calendar-days', 'months'] as const) {
      expect(() => deadline({ ...request, duration: { unit, amount: 1.5 } })).toThrow(
        `Not an amount of ${unit}: 1.5`,
      );
    }
  });
});

describe('whether it is open', () => {
  test('an opening is open, a closing is not', () => {
    expect(isOpen(BOGOTA, at('2026-11-20T09:00-05:00'))).toBe(true);
    expect(isOpen(BOGOTA, at('2026-11-20T17:00-05:00'))).toBe(false);
  });

  test('a closing that is another opening is open', () => {
    const hours = open({ week: weekdays('08:00-12:00 12:00-17:00') });
    expect(isOpen(hours, at('2026-11-20T12:00-05:00'))).toBe(true);
  });

  test('a pause is closed time, and its end is not', () => {
    const paused = [pause('2026-11-20T10:00-05:00', '2026-11-20T11:00-05:00')];
    expect(isOpen(BOGOTA, at('2026-11-20T10:00-05:00'), paused)).toBe(false);
    expect(isOpen(BOGOTA, at('2026-11-20T11:00-05:00'), paused)).toBe(true);
    expect(nextOpen(BOGOTA, at('2026-11-20T10:30-05:00'), paused)).toBe(at('2026-11-20T11:00-05:00'));
  });

  test('a pause over the opening moves the next opening to its end', () => {
    const paused = [pause('2026-11-21T00:00-05:00', '2026-11-23T10:00-05:00')];
    expect(nextOpen(BOGOTA, at('2026-11-20T18:00-05:00'), paused)).toBe(at('2026-11-23T10:00-05:00'));
  });

  test('nothing is the next opening while an open pause leaves none', () => {
    expect(nextOpen(BOGOTA, at('2026-11-20T18:00-05:00'), [pause('2026-11-20T17:30-05:00')])).toBeUndefined();
  });
});

describe('open time between two instants', () => {
  test('counts what is open and not paused', () => {
    const from = at('2026-11-20T16:00-05:00');
    const to = at('2026-11-23T10:00-05:00');
    expect(openTimeBetween(BOGOTA, from, to)).toBe(2 * 3_600_000);
    expect(
      openTimeBetween(BOGOTA, from, to, [
        pause('2026-11-20T16:15-05:00', '2026-11-20T16:45-05:00'),
        pause('2026-11-20T16:30-05:00', '2026-11-21T09:00-05:00'),
        pause('2026-11-23T09:50-05:00'),
      ]),
    ).toBe((15 + 50) * 60_000);
  });

  test('is nothing backwards', () => {
    expect(openTimeBetween(BOGOTA, at('2026-11-20T16:00-05:00'), at('2026-11-20T15:00-05:00'))).toBe(0);
  });
});
