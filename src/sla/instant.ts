declare const instantBrand: unique symbol;

/** A moment in UTC, as integer milliseconds since 1970-01-01T00:00Z (rule 1). */
export type Instant = number & { readonly [instantBrand]: true };

/** A stretch of real time `[from, to)`, both UTC. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

/** The amounts of real time the domain speaks of, in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** The range that `Date` can show: ±100,000,000 days around 1970 (ECMA-262, 21.4.1.1). */
const LIMIT = 8_640_000_000_000_000;

function isInstant(ms: number): ms is Instant {
  return Number.isInteger(ms) && Math.abs(ms) <= LIMIT;
}

/**
 * The instant of a count of UTC milliseconds.
 *
 * @throws RangeError if `ms` isn't an integer within the range of `Date`.
 * @example instant(0) // 1970-01-01T00:00:00Z
 */
export function instant(ms: number): Instant {
  if (!isInstant(ms)) throw new RangeError(`Not an instant: ${String(ms)}`);
  return ms;
}

/** `2026-11-20T21:30Z`, with optional seconds and milliseconds; always UTC. */
const ISO_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/;

/**
 * Reads an ISO 8601 instant in UTC, or gives `undefined` if the text is none
 * (a date that doesn't exist, such as 30 February, included).
 *
 * @example parseInstant('2026-11-20T21:30:00Z') // 1795210200000
 */
export function parseInstant(text: string): Instant | undefined {
  if (!ISO_UTC.test(text)) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return undefined;
  // Some engines roll 2026-02-30 over to March: what was read must be what was written.
  return new Date(ms).toISOString().startsWith(text.slice(0, 16)) && isInstant(ms) ? ms : undefined;
}

/**
 * Writes an instant as ISO 8601 in UTC, without the milliseconds if there are none.
 *
 * @example formatInstant(instant(1795210200000)) // '2026-11-20T21:30:00Z'
 */
export function formatInstant(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
