import { addMonths, type CivilDate, civilDate } from './civil-date.ts';
import { DAY } from './instant.ts';
import { wallToInstant, type ZoneOffsets } from './zone.ts';

/** Percentages carry at most a few decimals: in millionths of the whole they are integers. */
function millionths(percent: number): bigint {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`Not a percentage: ${String(percent)}`);
  return BigInt(Math.round(percent * 1_000_000));
}

/**
 * The time a service may be down in a period without missing its availability, in whole
 * milliseconds, rounded down: the client never gets less than what is promised.
 *
 * @param availability percent of the time, 0 to 100
 * @param period length of the period in whole milliseconds
 * @throws RangeError if the availability isn't between 0 and 100.
 * @example allowedDowntime(99.5, 86_400_000) // 432_000, 7 min 12 s a day
 */
export function allowedDowntime(availability: number, period: number): number {
  const whole = 100_000_000n;
  return Number((BigInt(period) * (whole - millionths(availability))) / whole);
}

/**
 * The availability that a downtime leaves of a period, in percent, rounded down to thousandths:
 * what misses a promise by ever so little never looks as if it met it.
 *
 * @param downtime whole milliseconds, from 0 to the whole period
 * @param period length of the period in whole milliseconds
 * @throws RangeError if the downtime isn't part of the period.
 * @example achievedAvailability(21_427_200, 31 * 86_400_000) // 99.2: 5 h 57 min 7.2 s of October
 */
export function achievedAvailability(downtime: number, period: number): number {
  if (!(downtime >= 0 && downtime <= period)) throw new RangeError(`Not a part of ${period}: ${downtime}`);
  return Number((BigInt(period - downtime) * 100_000n) / BigInt(period)) / 1000;
}

/**
 * Whether a downtime misses an availability, exactly.
 *
 * @example misses(99.5, 432_001, 86_400_000) // true: a day may be down for 432_000 ms
 */
export function misses(availability: number, downtime: number, period: number): boolean {
  return downtime > allowedDowntime(availability, period);
}

/** A service credit below a promised availability, in percent of the fee. */
export interface CreditBand {
  readonly below: number;
  readonly credit: number;
}

/**
 * The worst of the bands that a downtime falls into, if any.
 *
 * @example
 * creditFor([{ below: 99.5, credit: 10 }, { below: 99, credit: 25 }], 432_001, 86_400_000)
 * // { below: 99.5, credit: 10 }
 */
export function creditFor(
  bands: readonly CreditBand[],
  downtime: number,
  period: number,
): CreditBand | undefined {
  return bands
    .filter(({ below }) => misses(below, downtime, period))
    .reduce<CreditBand | undefined>(
      (worst, band) => (worst && worst.below < band.below ? worst : band),
      undefined,
    );
}

/** The periods for which downtime is allowed, in milliseconds. */
export interface Periods {
  readonly day: number;
  readonly month: number;
  readonly quarter: number;
  readonly year: number;
}

/**
 * The true lengths of the month of a date, of its quarter and of its year in a zone, clock changes
 * included; the day is one of 24 hours.
 *
 * @example periodsOf(bogota, date('2026-02-10')).month / DAY // 28
 */
export function periodsOf(zone: ZoneOffsets, date: CivilDate): Periods {
  const on = new Date(date * DAY);
  const ofMonth = civilDate(date - on.getUTCDate() + 1);
  const length = (first: CivilDate, months: number): number =>
    wallToInstant(zone, addMonths(first, months), 0) - wallToInstant(zone, first, 0);
  return {
    day: DAY,
    month: length(ofMonth, 1),
    quarter: length(addMonths(ofMonth, -(on.getUTCMonth() % 3)), 3),
    year: length(addMonths(ofMonth, -on.getUTCMonth()), 12),
  };
}
