import { describe, expect, test } from 'vitest';
import { zoneOffsets } from '../../src/almanac/zones.ts';
import { type CivilDate, parseCivilDate } from '../../src/sla/civil-date.ts';
import type { Counting } from '../../src/sla/counting.ts';
import { formatInstant, type Instant } from '../../src/sla/instant.ts';
import { compileOpenHours } from '../../src/sla/open-hours.ts';
import { elapsedTime, type TermLimit, termOutcome } from '../../src/sla/term.ts';
import { wallToInstant } from '../../src/sla/zone.ts';

function date(text: string): CivilDate {
  const found = parseCivilDate(text);
  if (found === undefined) throw new Error(text);
  return found;
}

const mexico = zoneOffsets('America/Mexico_City', 2025, 2028);
const chile = zoneOffsets('America/Santiago', 2025, 2028);

/** Where a term without a calendar ends, as ISO in UTC; the event is a wall time of the zone. */
function ends(
  zone: typeof mexico,
  limit: TermLimit,
  [day, minutes]: readonly [string, number],
  calendarDays: Counting['calendarDays'] = 'end-of-day',
) {
  const hours = compileOpenHours([elapsedTime(zone)], date('2025-01-01'), date('2028-12-31'));
  const event: Instant = wallToInstant(zone, date(day), minutes);
  const counting: Counting = { businessDays: { rule: 'end-of-day' }, calendarDays };
  const outcome = termOutcome({ limit, hours, counting, event });
  return outcome.status === 'due' ? formatInstant(outcome.at) : outcome.status;
}

const HOUR = 60;

describe('a term without a calendar counts on elapsed time (rule 7)', () => {
  test('48 hours after a solution given on Friday 17:00 end on Sunday 17:00', () => {
    const limit: TermLimit = { type: 'after', duration: { unit: 'hours', amount: 48 }, minusDays: 0 };
    // 17:00 in Mexico City, six hours behind UTC
    expect(ends(mexico, limit, ['2026-11-20', 17 * HOUR])).toBe('2026-11-22T23:00:00Z');
  });

  test('48 hours before a visit on Monday 10:00 is Saturday 10:00', () => {
    const limit: TermLimit = { type: 'before', duration: { unit: 'hours', amount: 48 } };
    expect(ends(mexico, limit, ['2026-11-23', 10 * HOUR])).toBe('2026-11-21T16:00:00Z');
  });
});

describe('calendar days and months of a term (rules 6 and 7)', () => {
  test('10 days from 28 December end with 7 January', () => {
    const limit: TermLimit = { type: 'after', duration: { unit: 'calendar-days', amount: 10 }, minusDays: 0 };
    // 24:00 of 7 January in Santiago, three hours behind UTC in summer
    expect(ends(chile, limit, ['2026-12-28', 11 * HOUR])).toBe('2027-01-08T03:00:00Z');
  });

  test('6 months from 31 August end with the last of February', () => {
    const limit: TermLimit = { type: 'after', duration: { unit: 'months', amount: 6 }, minusDays: 0 };
    expect(ends(chile, limit, ['2026-08-31', 0])).toBe('2027-03-01T03:00:00Z');
  });

  test('a monthly cycle that begins on 10 March ends with 9 April', () => {
    const limit: TermLimit = { type: 'after', duration: { unit: 'months', amount: 1 }, minusDays: 1 };
    // 24:00 of 9 April in Santiago, four hours behind UTC in winter
    expect(ends(chile, limit, ['2026-03-10', 0])).toBe('2026-04-10T04:00:00Z');
  });

  test('5 days before a renewal on 1 December end with 26 November', () => {
    const limit: TermLimit = { type: 'before', duration: { unit: 'calendar-days', amount: 5 } };
    expect(ends(mexico, limit, ['2026-12-01', 0])).toBe('2026-11-27T06:00:00Z');
  });
});

describe('a day of the month', () => {
  test('the first five days of the month end with the 5th, whatever day the event falls on', () => {
    const limit: TermLimit = { type: 'day-of-month', day: 5 };
    expect(ends(mexico, limit, ['2026-12-01', 0])).toBe('2026-12-06T06:00:00Z');
    expect(ends(mexico, limit, ['2026-12-31', 0])).toBe('2026-12-06T06:00:00Z');
  });

  test('a day that the month lacks is its last', () => {
    const limit: TermLimit = { type: 'day-of-month', day: 31 };
    expect(ends(mexico, limit, ['2026-02-10', 0])).toBe('2026-03-01T06:00:00Z');
  });
});

test('beyond the compiled hours a term is declined', () => {
  const limit: TermLimit = { type: 'after', duration: { unit: 'months', amount: 60 }, minusDays: 0 };
  expect(ends(mexico, limit, ['2026-02-10', 0])).toBe('beyond-horizon');
});
