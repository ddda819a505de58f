import type { Calendar } from '../../sla/calendar.ts';
import { formatInstant, instant, MINUTE, parseInstant } from '../../sla/instant.ts';
import type { ZoneOffsets } from '../../sla/zone.ts';
import type { Almanac } from '../almanac.ts';
import type { NamedCalendar, Version } from '../model.ts';
import type { Lock } from './shape.ts';

/** The almanac of a locked version: it knows nothing, as the lock does. */
export const IN_THE_LOCK: Almanac = {
  zone: (name) => ({ name, initial: 0, changes: [] }),
  holidays: () => ({ type: 'locked' }),
};

/** What a lock keeps of the day on which it was written. */
export type Frozen = Pick<Lock, 'calendars' | 'zones'>;

/**
 * What is to be kept of a version: the holidays of its calendars, and the offsets of every zone that
 * it names, its own included.
 *
 * @param zone the offsets of the version's own zone, in which no calendar need lie
 */
export function frozenOf({ calendars }: Version, zone: ZoneOffsets): Frozen {
  const all = Object.values(calendars);
  const zones = [zone, ...all.map(({ data }) => data.zone)];
  return {
    calendars: Object.fromEntries(
      all.map(({ key, data }) => [
        key,
        { holidays: data.holidays.map(({ date, name }) => ({ date, name })) },
      ]),
    ),
    zones: Object.fromEntries(zones.map((offsets) => [offsets.name, written(offsets)])),
  };
}

function written({ initial, changes }: ZoneOffsets): Frozen['zones'][string] {
  return {
    initial,
    changes: changes.map(([at, offset]) => ({ at: formatInstant(instant(at * MINUTE)), offset })),
  };
}

/** The offsets of a zone as a lock keeps them, or `undefined` if it doesn't. */
export function zoneIn({ zones }: Pick<Frozen, 'zones'>, name: string): ZoneOffsets | undefined {
  if (!Object.hasOwn(zones, name)) return undefined;
  const { initial = 0, changes = [] } = zones[name] ?? {};
  return {
    name,
    initial,
    changes: changes.flatMap(({ at, offset }) => {
      const parsed = parseInstant(at);
      return parsed === undefined ? [] : [[parsed / MINUTE, offset] as const];
    }),
  };
}

/** The version with the holidays and offsets of its lock, or what the lock lacks. */
export function asFrozen(
  version: Version,
  frozen: Frozen,
): { readonly version: Version; readonly zone: ZoneOffsets } | { readonly lacks: string } {
  const zone = zoneIn(frozen, version.zone);
  if (zone === undefined) return { lacks: `zones.${version.zone}` };
  const calendars: Record<string, NamedCalendar> = {};
  for (const [key, calendar] of Object.entries(version.calendars)) {
    const offsets = zoneIn(frozen, calendar.data.zone.name);
    const kept = Object.hasOwn(frozen.calendars, key) ? frozen.calendars[key] : undefined;
    if (offsets === undefined) return { lacks: `zones.${calendar.data.zone.name}` };
    if (kept === undefined) return { lacks: `calendars.${key}` };
    const data: Calendar = { ...calendar.data, zone: offsets, holidays: kept.holidays };
    calendars[key] = { ...calendar, data };
  }
  return { version: { ...version, calendars }, zone };
}
