import { type CivilDate, civilDate } from '../sla/civil-date.ts';
import { DAY, type Instant, MINUTE } from '../sla/instant.ts';
import type { ZoneOffsets } from '../sla/zone.ts';

/**
 * The zone in which wall times of the address are meant: the provider's (its offsets were compiled
 * with the version), or one that the browser knows by its IANA name (rule 13).
 */
export const PROVIDER = 'provider';

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError if the browser doesn't know the zone */
function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}

/** The zone's offset at a UTC time, in minutes east of UTC. */
function offsetOf(zone: string, at: number): number {
  const text = offsetFormat(zone).format(at);
  const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d+):(\d+)/.exec(text) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** Whether the browser knows a zone of that name. */
export function isKnownZone(zone: string): boolean {
  try {
    offsetFormat(zone);
    return true;
  } catch {
    return false;
  }
}

/** Each change of offset between two UTC times in minutes, by halving the time: the minute, and the offset from then on. */
function changesBetween(zone: string, from: number, to: number): readonly (readonly [number, number])[] {
  const next = offsetOf(zone, to * MINUTE);
  if (offsetOf(zone, from * MINUTE) === next) return [];
  if (to - from === 1) return [[to, next]];
  const middle = Math.floor((from + to) / 2);
  return [...changesBetween(zone, from, middle), ...changesBetween(zone, middle, to)];
}

/**
 * The offsets of one of the browser's zones around a civil date: enough to resolve its wall times.
 *
 * @example zoneAround('America/New_York', date('2026-11-01')).changes // the change of 06:00Z
 */
export function zoneAround(name: string, date: CivilDate): ZoneOffsets {
  const [day, from] = [DAY / MINUTE, ((date - 2) * DAY) / MINUTE];
  const changes = [0, 1, 2, 3].flatMap((n) => changesBetween(name, from + n * day, from + (n + 1) * day));
  return { name, initial: offsetOf(name, from * MINUTE), changes };
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
  // The version knows the provider's own zone; asking the browser takes longer than all else.
  if (name === PROVIDER || name === provider.name) return { on: () => provider, at: () => provider };
  const on = (date: CivilDate) => zoneAround(name, date);
  return { on, at: (at) => on(civilDate(Math.floor(at / DAY))) };
}
