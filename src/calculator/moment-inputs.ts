import { formatCivilDate } from '../sla/civil-date.ts';
import type { Instant } from '../sla/instant.ts';
import { resolveWall, type WallTime, wallTime, type ZoneOffsets } from '../sla/zone.ts';
import type { Moment } from './moment.ts';

const twoDigits = (amount: number): string => String(amount).padStart(2, '0');

/**
 * A wall time as date and time inputs take it.
 *
 * @example wallInputs({ date: civilDate(20777), minutes: 990 }) // { date: '2026-11-20', time: '16:30' }
 */
export function wallInputs({ date, minutes }: WallTime): { readonly date: string; readonly time: string } {
  const seconds = Math.round(minutes * 60) % 60;
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.floor(minutes) % 60)}`;
  return { date: formatCivilDate(date), time: seconds === 0 ? time : `${time}:${twoDigits(seconds)}` };
}

/** The wall time of an instant as a moment; the instant itself where the wall shows that time twice. */
export function momentAt(at: Instant, zone: ZoneOffsets): Moment {
  const wall = wallTime(zone, at);
  return resolveWall(zone, wall.date, wall.minutes).type === 'twice'
    ? { type: 'instant', at }
    : { type: 'wall', ...wallInputs(wall) };
}
