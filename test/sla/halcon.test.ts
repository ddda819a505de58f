import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/sla/instant.ts';
import { explain } from '../../src/sla/ledger.ts';
import { at, BOGOTA, due, duration, END_OF_DAY, everyDay, open, utc } from './example.ts';

const FRIDAY = '2026-11-20T16:30-05:00';

describe('Bogotá, Monday to Friday 09:00-17:00, reported on Friday 20 November 2026 at 16:30', () => {
  test('2 hours end on Monday at 10:30', () => {
    expect(due(BOGOTA, FRIDAY, '2h')).toBe(utc('2026-11-23T10:30-05:00'));
  });

  test('8 hours end on Monday at 16:30', () => {
    expect(due(BOGOTA, FRIDAY, '8h')).toBe(utc('2026-11-23T16:30-05:00'));
  });

  test('the ledger of 2 hours counts 30 minutes of Friday and 1 h 30 of Monday', () => {
    const { lines } = explain({
      hours: BOGOTA,
      counting: END_OF_DAY,
      start: at(FRIDAY),
      duration: duration('2h'),
    });
    const time = { unit: 'open' } as const;
    expect(lines).toEqual([
      {
        ...time,
        kind: 'counted',
        from: at(FRIDAY),
        to: at('2026-11-20T17:00-05:00'),
        counted: 30 * MINUTE,
        remaining: 90 * MINUTE,
      },
      {
        ...time,
        kind: 'skipped',
        from: at('2026-11-20T17:00-05:00'),
        to: at('2026-11-21T00:00-05:00'),
        reason: { type: 'closed' },
        remaining: 90 * MINUTE,
      },
      {
        ...time,
        kind: 'skipped',
        from: at('2026-11-21T00:00-05:00'),
        to: at('2026-11-23T00:00-05:00'),
        reason: { type: 'weekend' },
        remaining: 90 * MINUTE,
      },
      {
        ...time,
        kind: 'skipped',
        from: at('2026-11-23T00:00-05:00'),
        to: at('2026-11-23T09:00-05:00'),
        reason: { type: 'closed' },
        remaining: 90 * MINUTE,
      },
      {
        ...time,
        kind: 'counted',
        from: at('2026-11-23T09:00-05:00'),
        to: at('2026-11-23T10:30-05:00'),
        counted: 1.5 * HOUR,
        remaining: 0,
      },
    ]);
  });
});

test('8 hours from Monday 09:00 end at the close of that day, not at the next opening', () => {
  expect(due(BOGOTA, '2026-11-23T09:00-05:00', '8h')).toBe(utc('2026-11-23T17:00-05:00'));
});

describe('Bogotá, 24 hours on 7 days, reported on the same Friday', () => {
  const always = open({ week: everyDay('00:00-24:00') });

  test.each([
    ['1h', '2026-11-20T17:30-05:00'],
    ['4h', '2026-11-20T20:30-05:00'],
  ])('%s end at %s', (within, expected) => {
    expect(due(always, FRIDAY, within)).toBe(utc(expected));
  });
});
