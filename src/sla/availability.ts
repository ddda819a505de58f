/**
 * The time a service may be down in a period without missing its availability, in whole
 * milliseconds, rounded down: the client never gets less than what is promised.
 *
 * @param availability percent of the time, 0 to 100
 * @param period length of the period in milliseconds
 * @throws RangeError if the availability isn't between 0 and 100.
 * @example allowedDowntime(99.5, 86_400_000) // 432_000, 7 min 12 s a day
 */
export function allowedDowntime(availability: number, period: number): number {
  if (!(availability >= 0 && availability <= 100)) {
    throw new RangeError(`Not a percentage: ${String(availability)}`);
  }
  // Percentages carry at most a few decimals: in millionths they are whole, and the product stays exact.
  const down = 100_000_000 - Math.round(availability * 1_000_000);
  return Math.floor((period / 1000) * (down / 100_000));
}
