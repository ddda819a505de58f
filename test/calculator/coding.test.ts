import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeHolidays, decodeZone, encodeHolidays, encodeZone } from '../../src/calculator/coding.ts';
import { zone } from '../sla/example.ts';

describe('a coded zone', () => {
  test.each(['America/Bogota', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Gaza'])(
    'of %s decodes to itself',
    (name) => {
      expect(decodeZone(encodeZone(zone(name)))).toEqual(zone(name));
    },
  );
});

describe('coded holidays', () => {
  test('are the days since the last one, and which of the names', () => {
    const holidays = [
      { date: '1970-01-02', name: 'A' },
      { date: '1970-01-05', name: 'B' },
      { date: '1970-01-06', name: 'A' },
    ];
    expect(encodeHolidays(holidays)).toEqual({ names: ['A', 'B'], dates: [1, 0, 3, 1, 1, 0] });
  });

  test('decode to themselves, in any order and with any names', () => {
    const days = fc.integer({ min: 0, max: 30_000 });
    const holiday = fc
      .record({ day: days, name: fc.string() })
      .map(({ day, name }) => ({ date: new Date(day * 86_400_000).toISOString().slice(0, 10), name }));
    fc.assert(
      fc.property(fc.array(holiday), (holidays) => {
        expect(decodeHolidays(encodeHolidays(holidays))).toEqual(holidays);
      }),
    );
  });
});
