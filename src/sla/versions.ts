import { civilDateOf } from './civil-date.ts';
import type { Instant } from './instant.ts';
import { wallToInstant, type ZoneOffsets } from './zone.ts';

/** The version that applies at an instant; `none` before the first took effect. */
export type InForce<V> = { readonly type: 'version'; readonly version: V } | { readonly type: 'none' };

/**
 * Since when a version is in force: 00:00 of its date (`YYYY-MM-DD`) in the policy's zone (rule 12).
 *
 * @throws RangeError if the date doesn't exist.
 * @example effectiveFrom('2026-02-15', bogota) // 2026-02-15T05:00Z
 */
export function effectiveFrom(date: string, zone: ZoneOffsets): Instant {
  return wallToInstant(zone, civilDateOf(date), 0);
}

/**
 * Which version is in force at an instant (rule 12): each is until the next one's date begins.
 * `versions` ascend by date.
 *
 * @throws RangeError if a date doesn't exist.
 * @example inForceAt([{ date: '2026-02-15' }], bogota, report) // { type: 'version', version: … }
 */
export function inForceAt<V extends { readonly date: string }>(
  versions: readonly V[],
  zone: ZoneOffsets,
  at: Instant,
): InForce<V> {
  const version = versions.findLast(({ date }) => effectiveFrom(date, zone) <= at);
  return version === undefined ? { type: 'none' } : { type: 'version', version };
}
