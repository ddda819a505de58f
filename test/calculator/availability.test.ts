import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/calculator/address.ts';
import { readAvailability } from '../../src/calculator/availability-reading.ts';
import {
  achievedAvailability,
  allowedDowntime,
  creditFor,
  misses,
  periodsOf,
} from '../../src/sla/availability.ts';
import { DAY, HOUR, MINUTE } from '../../src/sla/instant.ts';
import { date, zone } from '../sla/example.ts';
import { decoded, policyOf } from './policies.ts';

const OCTOBER = 31 * DAY;

describe('the downtime that an availability allows', () => {
  test('is exact', () => {
    expect(allowedDowntime(99.5, DAY)).toBe(7 * MINUTE + 12_000);
    expect(allowedDowntime(99.5, OCTOBER)).toBe(3 * HOUR + 43 * MINUTE + 12_000);
    expect(allowedDowntime(99.999, 365 * DAY)).toBe(315_360);
    expect(allowedDowntime(99.97, OCTOBER)).toBe(803_520);
    expect(allowedDowntime(100, DAY)).toBe(0);
    expect(allowedDowntime(0, DAY)).toBe(DAY);
    expect(() => allowedDowntime(100.1, DAY)).toThrow(RangeError);
  });

  test('depends on the true length of the month, the quarter and the year', () => {
    const days = (text: string) => {
      const { day, month, quarter, year } = periodsOf(zone('America/Bogota'), date(text));
      return [day, month, quarter, year].map((ms) => ms / DAY);
    };
    expect(days('2026-10-15')).toEqual([1, 31, 92, 365]);
    expect(days('2026-02-28')).toEqual([1, 28, 90, 365]);
    expect(days('2028-02-01')).toEqual([1, 29, 91, 366]);
  });

  test('counts the hour that a clock change takes or gives', () => {
    const { month } = periodsOf(zone('America/Santiago'), date('2026-09-20'));
    expect(month).toBe(30 * DAY - HOUR);
  });
});

describe('the availability that a downtime leaves', () => {
  test('is rounded down, so that a miss never looks like a promise kept', () => {
    expect(achievedAvailability(21_427_200, OCTOBER)).toBe(99.2);
    expect(achievedAvailability(21_427_201, OCTOBER)).toBe(99.199);
    expect(achievedAvailability(0, OCTOBER)).toBe(100);
    expect(achievedAvailability(OCTOBER, OCTOBER)).toBe(0);
    expect(() => achievedAvailability(OCTOBER + 1, OCTOBER)).toThrow(RangeError);
  });

  test('misses a promise exactly where the allowed downtime ends', () => {
    expect(misses(99.5, allowedDowntime(99.5, OCTOBER), OCTOBER)).toBe(false);
    expect(misses(99.5, allowedDowntime(99.5, OCTOBER) + 1, OCTOBER)).toBe(true);
  });

  test('is at least the promise if and only if it does not miss it', () => {
    const percent = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(percent, fc.integer({ min: 0, max: OCTOBER }), (availability, downtime) => {
        expect(achievedAvailability(downtime, OCTOBER) >= availability).toBe(
          !misses(availability, downtime, OCTOBER),
        );
      }),
    );
  });

  test('gives the credit of the worst band it falls into', () => {
    const bands = [
      { below: 99.5, credit: 10 },
      { below: 99, credit: 25 },
    ];
    expect(creditFor(bands, allowedDowntime(99.5, OCTOBER), OCTOBER)).toBeUndefined();
    expect(creditFor(bands, 6 * HOUR, OCTOBER)).toEqual({ below: 99.5, credit: 10 });
    expect(creditFor(bands, 8 * HOUR, OCTOBER)).toEqual({ below: 99, credit: 25 });
  });
});

describe('an address of an availability', () => {
  const version = decoded(policyOf('halcon-cloud'), '2026-02-15');
  const read = (address: string) => readAvailability(parseAddress(address), version, []);

  test('names the plan, the month and the minutes of downtime', () => {
    expect(read('plan=empresarial&month=2026-10&down=357').known).toMatchObject({
      plan: { availability: 99.5 },
      month: date('2026-10-01'),
      downtime: 357 * MINUTE,
    });
    expect(read('plan=empresarial&month=2026-10').known?.downtime).toBeUndefined();
  });

  test('with more downtime than the month has is explained', () => {
    const { problems, known } = read('plan=empresarial&month=2026-02&down=40321');
    expect(problems).toEqual([{ field: 'down', type: 'too-long' }]);
    expect(known?.downtime).toBeUndefined();
  });
});
