import { type CivilDate, parseCivilDate } from '../sla/civil-date.ts';
import { DAY, formatInstant, type Instant, instant, MINUTE } from '../sla/instant.ts';
import type { WallZone } from './reader-zone.ts';
import { type ResolvedWall, resolveWall } from '../sla/zone.ts';

/**
 * A moment as a reader gives it: what a wall clock shows, as typed (either part may still be empty),
 * or an instant, which needs no zone and can't be ambiguous.
 */
export type Moment =
  | { readonly type: 'wall'; readonly date: string; readonly time: string }
  | { readonly type: 'instant'; readonly at: Instant };

export const NO_MOMENT: Moment = { type: 'wall', date: '', time: '' };

/** What a moment comes to in a zone. */
export type ResolvedMoment =
  | ResolvedWall
  /** The date or the time is still to be given. */
  | { readonly type: 'missing' }
  /** What was typed is no date or no time. */
  | { readonly type: 'unreadable' };

const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d{3})?))?$/;

/** A year with leading zeros is one that is still being typed. */
const hasYear = (date: string): boolean => date >= '1000';

const readDate = (text: string): CivilDate | undefined => (hasYear(text) ? parseCivilDate(text) : undefined);

/** Minutes since 00:00 of `HH:MM`, `HH:MM:SS` or, as programs write it, `HH:MM:SS.mmm`; seconds are fractions. */
function parseTime(text: string): number | undefined {
  const [, hours, minutes, seconds = '0'] = TIME.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
}

/**
 * Reads `2026-11-20T16:30`, with or without seconds, or an instant in UTC `2026-11-20T21:30:00Z`.
 * Gives `undefined` for anything else.
 *
 * @example parseMoment('2026-11-20T16:30') // { type: 'wall', date: '2026-11-20', time: '16:30' }
 */
export function parseMoment(text: string): Moment | undefined {
  const isUtc = text.endsWith('Z');
  const wall = isUtc ? text.slice(0, -1) : text;
  const [date = '', time = ''] = wall.split('T', 2);
  const [day, minutes] = [readDate(date), parseTime(time)];
  // Whole seconds: nobody types a report to the millisecond, and a due time is shown to the second.
  const isWhole = `${date}T${time}` === wall && !time.includes('.');
  if (day === undefined || minutes === undefined || !isWhole) return undefined;
  return isUtc
    ? { type: 'instant', at: instant(day * DAY + Math.round(minutes * MINUTE)) }
    : { type: 'wall', date, time };
}

/**
 * Reads a moment as `parseMoment` does, or a date whose time isn't known or doesn't matter.
 *
 * @example parseEvent('2026-12-28') // { type: 'wall', date: '2026-12-28', time: '' }
 */
export function parseEvent(text: string): Moment | undefined {
  return readDate(text) === undefined ? parseMoment(text) : { type: 'wall', date: text, time: '' };
}

/** Writes a moment as `parseEvent` reads it, or gives `undefined` if it hasn't even a date. */
export function formatEvent(moment: Moment): string | undefined {
  if (moment.type === 'instant' || moment.time !== '') return formatMoment(moment);
  return parseEvent(moment.date) && moment.date;
}

/** Writes a moment as `parseMoment` reads it, or gives `undefined` if it isn't complete. */
export function formatMoment(moment: Moment): string | undefined {
  if (moment.type === 'instant') return formatInstant(moment.at);
  const text = `${moment.date}T${moment.time}`;
  return parseMoment(text) && text;
}

/**
 * The instant or instants of a moment (rule 10).
 *
 * @param zone in which a wall time is meant
 */
export function resolveMoment(moment: Moment, zone: WallZone): ResolvedMoment {
  if (moment.type === 'instant') return { type: 'one', at: moment.at };
  if (!hasYear(moment.date) || moment.time === '') return { type: 'missing' };
  const [date, minutes] = [parseCivilDate(moment.date), parseTime(moment.time)];
  if (date === undefined || minutes === undefined) return { type: 'unreadable' };
  return resolveWall(zone.on(date), date, minutes);
}
