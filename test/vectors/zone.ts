import moment from 'moment-timezone';
import { zoneOffsets } from '../../src/almanac/zones.ts';
import { civilDate } from '../../src/sla/civil-date.ts';
import { DAY, MINUTE } from '../../src/sla/instant.ts';
import type { ZoneOffsets } from '../../src/sla/zone.ts';

/** The last year of the pinned release; after it, zones keep the rules that the Node at hand knows. */
const LAST_PINNED_YEAR = 2037;
const LAST_YEAR = 2099;

/** The civil dates for which the offsets are known: before 1972 some had seconds. */
export const FIRST_DATE = civilDate(Date.UTC(1972, 1, 1) / DAY);
export const LAST_DATE = civilDate(Date.UTC(LAST_YEAR, 11, 31) / DAY);

const NAMES = new Set(moment.tz.names().map((name) => name.toLowerCase()));
const known = new Map<string, ZoneOffsets>();

/** Whether there is a zone of that name. */
export function isZone(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}

/**
 * The offsets by which the cases are solved. Their answers were worked out with the zone data of
 * 2025, and zone data moves: by release 2026c Morocco leaves UTC+1 in September 2026, which changes
 * five cases of `open.json`. So they are solved with the release that the lockfile pins (2025b),
 * whatever the Node at hand knows.
 *
 * @throws RangeError if the zone is unknown.
 */
export function zoneOfCases(name: string): ZoneOffsets {
  const zone = known.get(name) ?? read(name);
  known.set(name, zone);
  return zone;
}

function read(name: string): ZoneOffsets {
  const zone = moment.tz.zone(name);
  if (zone === null) throw new RangeError(`Unknown time zone: ${name}`);
  const first = zone.untils.findIndex((until) => until >= FIRST_DATE * DAY);
  const [initial = 0, ...later] = zone.offsets.slice(first).map((minutesWest) => 0 - minutesWest);
  const pinned = later.map((offset, index): readonly [number, number] => [
    (zone.untils[first + index] ?? 0) / MINUTE,
    offset,
  ]);
  const [last = 0] = pinned.at(-1) ?? [];
  const { changes } = zoneOffsets(name, LAST_PINNED_YEAR + 1, LAST_YEAR);
  return { name, initial, changes: [...pinned, ...changes.filter(([at]) => at > last)] };
}
