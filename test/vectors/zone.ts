import moment from 'moment-timezone';
import { civilDate } from '../../src/sla/civil-date.ts';
import { DAY, MINUTE } from '../../src/sla/instant.ts';
import type { ZoneOffsets } from '../../src/sla/zone.ts';

/** The civil dates for which the offsets are known: before 1972 some had seconds, and the data ends with 2037. */
export const FIRST_DATE = civilDate(Date.UTC(1972, 1, 1) / DAY);
export const LAST_DATE = civilDate(Date.UTC(2037, 11, 31) / DAY);

/** Whether there is a zone of that name. */
export function isZone(name: string): boolean {
  return moment.tz.zone(name) !== null;
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
  const zone = moment.tz.zone(name);
  if (zone === null) throw new RangeError(`Unknown time zone: ${name}`);
  const known = zone.untils.findIndex((until) => until >= FIRST_DATE * DAY);
  const [initial = 0, ...later] = zone.offsets.slice(known).map((minutesWest) => 0 - minutesWest);
  return {
    name,
    initial,
    changes: later.map((offset, index) => [(zone.untils[known + index] ?? 0) / MINUTE, offset]),
  };
}
