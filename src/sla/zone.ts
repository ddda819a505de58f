import { type CivilDate, civilDate } from './civil-date.ts';
import { DAY, type Instant, instant, MINUTE } from './instant.ts';

/**
 * The offsets of one IANA zone over a stretch of time, as plain data: what the engine knows of
 * a zone. Offsets are minutes east of UTC (`-300` for Bogotá).
 */
export interface ZoneOffsets {
  /** IANA name, `America/Bogota`. */
  readonly name: string;
  /** The offset before the first change. */
  readonly initial: number;
  /** Each change of offset: its UTC instant in minutes since 1970, and the offset from then on; ascending. */
  readonly changes: readonly (readonly [at: number, offset: number])[];
}

/** 24:00, in minutes. */
export const END_OF_DAY = 1440;

/** What a clock on the wall shows in some zone. */
export interface WallTime {
  readonly date: CivilDate;
  /** Minutes since 00:00 on that clock; seconds are fractions of a minute. */
  readonly minutes: number;
}

/**
 * The offset of the zone at an instant, in minutes east of UTC.
 *
 * @example offsetAt(bogota, instant(0)) // -300
 */
export function offsetAt(zone: ZoneOffsets, at: Instant): number {
  let offset = zone.initial;
  for (const [change, next] of zone.changes) {
    if (at < change * MINUTE) break;
    offset = next;
  }
  return offset;
}

/**
 * What the wall shows in the zone at an instant.
 *
 * @example wallTime(bogota, parseInstant('2026-11-20T21:30Z')) // { date: 2026-11-20, minutes: 990 }
 */
export function wallTime(zone: ZoneOffsets, at: Instant): WallTime {
  const local = at + offsetAt(zone, at) * MINUTE;
  const date = civilDate(Math.floor(local / DAY));
  return { date, minutes: (local - date * DAY) / MINUTE };
}

/**
 * The instant of a wall time, as Temporal's `compatible` chooses it (rule 2): a time that a gap
 * skips moves forward by the gap, one that occurs twice is the earlier. `minutes` may be `END_OF_DAY`.
 *
 * @example wallToInstant(newYork, date('2026-03-08'), 150) // 2026-03-08T07:30Z, which is 03:30
 */
export function wallToInstant(zone: ZoneOffsets, date: CivilDate, minutes: number): Instant {
  const local = date * DAY + Math.round(minutes * MINUTE);
  let offset = zone.initial;
  for (const [change, next] of zone.changes) {
    // The later offset holds once the wall is past the gap, or past the whole of what repeats.
    if (local < (change + Math.max(offset, next)) * MINUTE) break;
    offset = next;
  }
  return instant(local - offset * MINUTE);
}

/** How often a wall time occurs in its zone (rule 10). */
export type ResolvedWall =
  | { readonly type: 'one'; readonly at: Instant }
  | { readonly type: 'twice'; readonly first: Instant; readonly second: Instant }
  /** It doesn't occur: the last minute on the wall before the gap, and the first after it. */
  | { readonly type: 'gap'; readonly before: WallTime; readonly after: WallTime };

/**
 * Whether a wall time occurs once, twice or never, for a reader to be asked or refused (rule 10).
 *
 * @example resolveWall(newYork, date('2026-11-01'), 90)
 * // { type: 'twice', first: 2026-11-01T05:30Z, second: 2026-11-01T06:30Z }
 */
export function resolveWall(zone: ZoneOffsets, date: CivilDate, minutes: number): ResolvedWall {
  const local = date * DAY + Math.round(minutes * MINUTE);
  const found: Instant[] = [];
  let [from, offset] = [-Infinity, zone.initial];
  for (const [change, next] of [...zone.changes, [Infinity, 0] as const]) {
    const until = change * MINUTE;
    const at = local - offset * MINUTE;
    if (from <= at && at < until) found.push(instant(at));
    if (at >= until && local - next * MINUTE < until) {
      return {
        type: 'gap',
        before: wallTime(zone, instant(until - MINUTE)),
        after: wallTime(zone, instant(until)),
      };
    }
    [from, offset] = [until, next];
  }
  const [first = wallToInstant(zone, date, minutes), second] = found;
  return second === undefined ? { type: 'one', at: first } : { type: 'twice', first, second };
}
