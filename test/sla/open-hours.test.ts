import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/sla/civil-date.ts';
import { HOUR } from '../../src/sla/instant.ts';
import { compileOpenHours, countBelow, type OpenHours } from '../../src/sla/open-hours.ts';
import { openTimeBetween } from '../../src/sla/open-time.ts';
import { SEED } from './arbitrary.ts';
import { calendar, type CalendarSketch, date, everyDay, open, week, weekdays } from './example.ts';

const iso = (ms: number): string => new Date(ms).toISOString().replace(':00.000Z', 'Z');

/** The open intervals of some dates, in UTC. */
function intervals(sketch: CalendarSketch, from: string, to = from): readonly string[] {
  const { starts, ends } = open(sketch, from, to);
  return Array.from(starts, (start, index) => `${iso(start)}/${iso(ends[index] ?? NaN)}`);
}

const length = (hours: OpenHours): number =>
  (openTimeBetween(hours, hours.span.from, hours.span.to) ?? NaN) / HOUR;

describe('rule 2: the windows of a date', () => {
  test('are what the week has on its weekday', () => {
    const sketch = { week: weekdays('08:00-12:00 13:00-17:00') };
    expect(intervals(sketch, '2026-11-20')).toEqual([
      '2026-11-20T13:00Z/2026-11-20T17:00Z',
      '2026-11-20T18:00Z/2026-11-20T22:00Z',
    ]);
    expect(intervals(sketch, '2026-11-21')).toEqual([]);
  });

  test('may be out of order and overlap: what overlaps counts once', () => {
    const sketch = { week: weekdays('11:00-14:00 09:00-12:00 10:00-11:00') };
    expect(length(open(sketch, '2026-11-20', '2026-11-20'))).toBe(5);
  });

  test('reach up to 24:00', () => {
    expect(intervals({ week: weekdays('22:00-24:00') }, '2026-11-20')).toEqual([
      '2026-11-21T03:00Z/2026-11-21T05:00Z',
    ]);
  });

  test('that start and end at the same time last a whole day, across midnight', () => {
    const sketch = { week: week('09:00-09:00') };
    expect(intervals(sketch, '2026-11-23', '2026-11-24')).toEqual([
      '2026-11-23T14:00Z/2026-11-24T05:00Z',
      '2026-11-24T05:00Z/2026-11-24T14:00Z',
    ]);
  });
});

describe('rule 2: a window across midnight is two pieces, each of its own date', () => {
  const nights = weekdays('22:00-06:00');
  const eve = '2026-11-24T03:00Z/2026-11-24T05:00Z';
  const morning = '2026-11-24T05:00Z/2026-11-24T11:00Z';
  const evening = '2026-11-25T03:00Z/2026-11-25T05:00Z';
  const after = '2026-11-25T05:00Z/2026-11-25T11:00Z';

  test('without holidays', () => {
    expect(intervals({ week: nights }, '2026-11-24')).toEqual([morning, evening]);
    expect(intervals({ week: nights }, '2026-11-28')).toEqual(['2026-11-28T05:00Z/2026-11-28T11:00Z']);
  });

  test('a holiday loses the piece that it inherits and its own evening, not what it leaves to the next', () => {
    const sketch = { week: nights, holidays: { '2026-11-24': 'Tuesday off' } };
    expect(intervals(sketch, '2026-11-23', '2026-11-25')).toEqual([
      eve,
      after,
      '2026-11-26T03:00Z/2026-11-26T05:00Z',
    ]);
  });

  test('an exception replaces both pieces of its date', () => {
    const exceptions = { '2026-11-24': ['09:00-13:00', 'half day'] } as const;
    expect(intervals({ week: nights, exceptions }, '2026-11-24', '2026-11-25')).toEqual([
      '2026-11-24T14:00Z/2026-11-24T18:00Z',
      after,
      '2026-11-26T03:00Z/2026-11-26T05:00Z',
    ]);
  });
});

describe('rule 2: exceptions and holidays', () => {
  test('an exception outranks a holiday', () => {
    const sketch: CalendarSketch = {
      week: weekdays('09:00-17:00'),
      holidays: { '2026-12-24': 'Eve' },
      exceptions: { '2026-12-24': ['09:00-13:00', 'half day'] },
    };
    expect(intervals(sketch, '2026-12-24')).toEqual(['2026-12-24T14:00Z/2026-12-24T18:00Z']);
  });

  test('an exception without windows closes the date; one on a closed date opens it', () => {
    const exceptions = {
      '2026-11-20': ['', 'inventory'],
      '2026-11-21': ['10:00-12:00', 'launch'],
    } as const;
    expect(intervals({ week: weekdays('09:00-17:00'), exceptions }, '2026-11-20', '2026-11-21')).toEqual([
      '2026-11-21T15:00Z/2026-11-21T17:00Z',
    ]);
  });

  test('a date that does not exist is refused', () => {
    expect(() => open({ week: week('09:00-17:00'), holidays: { '2026-02-30': 'never' } })).toThrow(
      'Not a civil date: 2026-02-30',
    );
  });
});

describe('rule 2: where clocks change', () => {
  const always = everyDay('00:00-24:00');

  test.each([
    ['Europe/London', '2026-03-29', 23],
    ['Europe/London', '2026-10-25', 25],
    ['America/Sao_Paulo', '2018-11-04', 23], // the clock skips midnight itself
    ['America/Sao_Paulo', '2018-02-17', 25], // midnight falls back to 23:00
    ['America/Havana', '2026-03-08', 23],
    ['America/Havana', '2026-11-01', 25],
    ['Africa/Cairo', '2026-04-24', 23],
    ['Africa/Cairo', '2026-10-29', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Antarctica/Troll', '2026-03-29', 22],
    ['Pacific/Apia', '2011-12-30', 0], // a date that Samoa never had
    ['Pacific/Apia', '2011-12-31', 24],
  ])('00:00-24:00 in %s on %s lasts %d hours', (zone, on, expected) => {
    expect(length(open({ zone, week: always }, on, on))).toBe(expected);
  });

  test('around the clock no minute is lost or counted twice', () => {
    for (const zone of ['America/Sao_Paulo', 'America/Havana', 'Africa/Cairo', 'Pacific/Apia']) {
      const hours = open({ zone, week: always }, '2011-06-01', '2026-12-31');
      expect(length(hours)).toBe((hours.span.to - hours.span.from) / HOUR);
    }
  });

  test('an edge in a gap moves forward by the gap', () => {
    // New York skips 02:00-03:00 on 8 March 2026: 02:30 becomes 03:30.
    const sketch = { zone: 'America/New_York', week: everyDay('02:30-05:00') };
    expect(intervals(sketch, '2026-03-08')).toEqual(['2026-03-08T07:30Z/2026-03-08T09:00Z']);
    const ends = { zone: 'America/New_York', week: everyDay('01:00-02:30') };
    expect(intervals(ends, '2026-03-08')).toEqual(['2026-03-08T06:00Z/2026-03-08T07:30Z']);
  });

  test('a window that a gap moves past its own end is empty', () => {
    // 02:15 becomes 03:15, after 03:00.
    expect(intervals({ zone: 'America/New_York', week: everyDay('02:15-03:00') }, '2026-03-08')).toEqual([]);
  });

  test('windows that a gap moves onto each other overlap once', () => {
    const sketch = { zone: 'America/New_York', week: everyDay('02:00-02:45 03:15-04:00') };
    expect(length(open(sketch, '2026-03-08', '2026-03-08'))).toBe(1);
  });

  test('an edge that occurs twice is the earlier', () => {
    // New York repeats 01:00-02:00 on 1 November 2026.
    const starts = { zone: 'America/New_York', week: everyDay('01:30-03:00') };
    expect(intervals(starts, '2026-11-01')).toEqual(['2026-11-01T05:30Z/2026-11-01T08:00Z']);
    const ends = { zone: 'America/New_York', week: everyDay('00:30-01:30') };
    expect(intervals(ends, '2026-11-01')).toEqual(['2026-11-01T04:30Z/2026-11-01T05:30Z']);
  });

  test('a gap at midnight opens the date at its first minute', () => {
    // Cairo skips 00:00-01:00 on 24 April 2026.
    expect(intervals({ zone: 'Africa/Cairo', week: everyDay('00:00-02:00') }, '2026-04-24')).toEqual([
      '2026-04-23T22:00Z/2026-04-23T23:00Z',
    ]);
  });

  test("no window passes its date's 24:00, though a gap moves its end there", () => {
    // Scoresbysund skips 23:00-24:00 on 29 March 2025: 23:30 would become 00:30 of Sunday.
    const zone = 'America/Scoresbysund';
    expect(intervals({ zone, week: everyDay('22:00-23:30') }, '2025-03-29')).toEqual([
      '2025-03-30T00:00Z/2025-03-30T01:00Z',
    ]);
    expect(intervals({ zone, week: everyDay('23:15-24:00') }, '2025-03-29')).toEqual([]);
  });
});

describe('the union of calendars', () => {
  const office = calendar({ week: weekdays('09:00-17:00'), holidays: { '2026-11-23': 'Monday off' } });
  const guard = calendar({ week: everyDay('16:00-20:00') });

  test('is open when any of them is, each with its own holidays', () => {
    const hours = compileOpenHours([office, guard], date('2026-11-20'), date('2026-11-23'));
    expect(length(hours)).toBe(11 + 4 + 4 + 4);
    expect(hours.dates).toHaveLength(4);
  });

  test('needs calendars of one zone, and dates', () => {
    const elsewhere = calendar({ zone: 'UTC', week: everyDay('16:00-20:00') });
    const [from, to] = [date('2026-11-20'), date('2026-11-23')];
    expect(() => compileOpenHours([office, elsewhere], from, to)).toThrow(RangeError);
    expect(() => compileOpenHours([], from, to)).toThrow(RangeError);
    expect(() => compileOpenHours([office], to, from)).toThrow('No dates from 2026-11-23 to 2026-11-20');
    expect(() => compileOpenHours([office], civilDate(0.5), to)).toThrow(RangeError);
  });
});

test('countBelow is what counting one by one gives, however the values lie', () => {
  const values = fc
    .array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer()), { maxLength: 60 })
    .map((some) => Float64Array.from(some).sort());
  const limits = fc.oneof(
    fc.integer({ min: -21, max: 21 }),
    fc.integer(),
    fc.constantFrom(-Infinity, Infinity),
  );
  fc.assert(
    fc.property(values, limits, (some, limit) => {
      expect(countBelow(some, limit)).toBe(some.filter((value) => value < limit).length);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
