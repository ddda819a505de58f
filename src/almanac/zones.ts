import { IANAZone } from 'luxon';
import type { ZoneOffsets } from '../sla/zone.ts';

const DAY = 1440;

/** How far apart a zone is asked for its offset: none keeps one for less than 6 days (1970 to 2100). */
const STEP = 3 * DAY;

/**
 * Every change of offset of a zone from the beginning of one year to the end of another (UTC, and a
 * day or more on either side, so that the wall times of those years are covered in every zone).
 *
 * @throws RangeError if the zone is unknown, or had an offset of a fraction of a minute in those years.
 * @example zoneOffsets('America/Bogota', 2025, 2036) // { name: 'America/Bogota', initial: -300, changes: [] }
 */
export function zoneOffsets(name: string, fromYear: number, toYear: number): ZoneOffsets {
  if (!IANAZone.isValidZone(name)) throw new RangeError(`Unknown time zone: ${name}`);
  const zone = IANAZone.create(name);
  /** Minutes east of UTC, at a UTC minute: luxon guesses only when asked about wall times. */
  const offsetAt = (minute: number): number => {
    const offset = zone.offset(minute * 60_000);
    if (!Number.isInteger(offset)) throw new RangeError(`${name} has an offset of a fraction of a minute`);
    return offset;
  };

  const from = Date.UTC(fromYear, 0, 1) / 60_000 - DAY;
  const to = Date.UTC(toYear + 1, 0, 1) / 60_000 + DAY;
  const initial = offsetAt(from);
  const changes: [at: number, offset: number][] = [];
  let offset = initial;
  for (let known = from; known < to; known += STEP) {
    const next = offsetAt(known + STEP);
    if (next === offset) continue;
    changes.push([firstMinute(known, known + STEP, (minute) => offsetAt(minute) === next), next]);
    offset = next;
  }
  return { name, initial, changes };
}

/** The first minute in `(low, high]` at which something holds that holds from then on. */
function firstMinute(low: number, high: number, holds: (minute: number) => boolean): number {
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}
