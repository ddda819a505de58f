import type { Instant } from '../sla/instant.ts';
import { effectiveFrom } from '../sla/versions.ts';
import type { ZoneOffsets } from '../sla/zone.ts';
import type { Policy, Version } from './model.ts';

/** The offsets of a version's own zone. @throws RangeError if no calendar lies in it. */
export function zoneOf({ zone, calendars, policy, date }: Version): ZoneOffsets {
  const offsets = Object.values(calendars).find(({ data }) => data.zone.name === zone)?.data.zone;
  if (offsets === undefined) throw new RangeError(`${policy}/${date}: no calendar lies in ${zone}.`);
  return offsets;
}

/** Since when each version of a policy is in force, by its date (rule 12). */
export function effectsOf({ versions }: Policy): ReadonlyMap<string, Instant> {
  return new Map(versions.map((version) => [version.date, effectiveFrom(version.date, zoneOf(version))]));
}
