import { type CivilDate, civilDate } from '../sla/civil-date.ts';
import { DAY, type Instant, MINUTE } from '../sla/instant.ts';
import type { ZoneOffsets } from '../sla/zone.ts';

/**
 * The zone in which wall times of the address are meant: the provider's (its offsets were compiled
 * with the version), or one that the browser knows by its IANA name (rule 13).
 */
export const PROVIDER = 'provider';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function offsetFormat(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
  return formats.get(zone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined; // RangeError: the browser doesn't know the zone
  }
}

/** The zone's offset at a UTC time, in minutes east of UTC; 0 if the browser doesn't know the zone. */
function offsetOf(zone: string, at: number): number {
  const text = offsetFormat(zone)?.format(at) ?? '';
  const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d+):(\d+)/.exec(text) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** Whether the browser knows a zone of that name. */
export function isKnownZone(zone: string): boolean {
  return offsetFormat(zone) !== undefined;
}

/**
 * The offsets of one of the browser's zones around a civil date: enough to resolve its wall times.
 *
 * @example zoneAround('America/New_York', date('2026-11-01')).changes // the change of 06:00Z
 */
export function zoneAround(name: string, date: CivilDate): ZoneOffsets {
  const from = (date - 2) * DAY;
  const initial = offsetOf(name, from);
  const changes: [at: number, offset: number][] = [];
  let offset = initial;
  for (let day = from; day < from + 4 * DAY; day += DAY) {
    const next = offsetOf(name, day + DAY);
    if (next === offset) continue;
    let [before, after] = [day / MINUTE, (day + DAY) / MINUTE];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetOf(name, middle * MINUTE) === offset) before = middle;
      else after = middle;
    }
    changes.push([after, next]);
    offset = next;
  }
  return { name, initial, changes };
}

/** The zone in which wall times are meant: its offsets around a date and around an instant. */
export interface WallZone {
  readonly on: (date: CivilDate) => ZoneOffsets;
  readonly at: (at: Instant) => ZoneOffsets;
}

/**
 * The zone that the state names.
 *
 * @param name `PROVIDER`, or a zone that the browser knows
 */
export function wallZone(name: string, provider: ZoneOffsets): WallZone {
  if (name === PROVIDER) return { on: () => provider, at: () => provider };
  const on = (date: CivilDate) => zoneAround(name, date);
  return { on, at: (at) => on(civilDate(Math.floor(at / DAY))) };
}
