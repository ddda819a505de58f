import * as z from 'zod';
import type { Window } from '../../sla/calendar.ts';
import { END_OF_DAY } from '../../sla/zone.ts';
import { quoted } from '../suggest.ts';
import { blame, delegate, spelled } from './field.ts';

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * Reads `HH:MM` as minutes since 00:00, or gives `undefined`.
 *
 * @example parseTime('14:00') // 840
 */
export function parseTime(text: string): number | undefined {
  const [, hours, minutes] = TIME.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/**
 * Reads `HH:MM-HH:MM`; the end may be `24:00`, and lies on the next date if it isn't after the start.
 *
 * @example parseWindow('22:00-06:00') // [1320, 360]
 */
export function parseWindow(text: string): Window | undefined {
  const [from = '', to = '', ...rest] = text.split('-');
  const [start, end] = [parseTime(from), to === '24:00' ? END_OF_DAY : parseTime(to)];
  return start === undefined || end === undefined || rest.length > 0 ? undefined : [start, end];
}

/** What people write for a time of day: `9`, `9:00`, `9.00`, `9h`, `9h30`, `9am`, `9:30 p. m.` */
const WRITTEN = /^(?<hours>\d{1,2})(?:[:.h](?<minutes>\d{2})|h)?\s*(?:(?<half>[ap])\.?\s?m\.?)?$/i;

/** A time of day as someone wrote it, and as it is spelled here. */
interface Meant {
  readonly spelling: string;
  /** Whether it may be an hour of the morning or of the evening. */
  readonly open: boolean;
  /** Whether it says which of the two. */
  readonly halved: boolean;
}

/** The time that someone wrote in another way, if it can be told. */
function meant(text: string): Meant | undefined {
  const { hours, minutes = '00', half } = WRITTEN.exec(text.trim())?.groups ?? {};
  if (hours === undefined) return undefined;
  const written = Number(hours);
  const halved = half !== undefined;
  if (halved && (written < 1 || written > 12)) return undefined;
  const hour = halved ? (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : written;
  const spelling = `${String(hour).padStart(2, '0')}:${minutes}`;
  return { spelling, open: !halved && written <= 12, halved };
}

/**
 * The window that someone wrote in another way. Nothing where it may be another one: of `9-5` nobody
 * knows whether it ends in the evening, of `9-5pm` whether it begins there.
 *
 * @example windowMeant('9am-6pm') // '09:00-18:00'
 */
function windowMeant(text: string): string | undefined {
  const [from, to, ...rest] = text.split(/[-–—]/).map(meant);
  if (from === undefined || to === undefined || rest.length > 0 || from.halved !== to.halved)
    return undefined;
  if (from.open && to.open && to.spelling <= from.spelling) return undefined;
  const spelling = `${from.spelling}-${to.spelling}`;
  return parseWindow(spelling) && spelling;
}

function timeMeant(text: string): string | undefined {
  const spelling = meant(text)?.spelling;
  return spelling === undefined || parseTime(spelling) === undefined ? undefined : spelling;
}

/** A time of day as minutes since 00:00. */
export const timeOfDay = spelled(parseTime, (text) => {
  const better = timeMeant(text);
  return {
    what: `${quoted(text)} is not a time of day.`,
    allowed: 'HH:MM from 00:00 to 23:59.',
    remedy:
      better === undefined
        ? 'write the hour and the minutes on the 24-hour clock, two digits each.'
        : `write it as "${better}".`,
  };
});

const window = spelled(parseWindow, (text) => {
  const better = windowMeant(text);
  return {
    what: `${quoted(text)} is not a window of hours.`,
    allowed: 'HH:MM-HH:MM, from 00:00 up to 24:00; an end at or before the start lies on the next date.',
    remedy:
      better === undefined
        ? 'write when it opens and when it closes on the 24-hour clock, each as HH:MM.'
        : `write it as ${better}.`,
  };
});

/** One window, or a list of them. */
export const windows: z.ZodType<readonly Window[]> = z.unknown().transform((raw, context) => {
  const list = Array.isArray(raw)
    ? raw.map((item: unknown, index) => [item, [index]] as const)
    : [[raw, []] as const];
  if (list.length === 0) {
    blame(context, {
      what: 'the list has no window.',
      allowed: 'at least one HH:MM-HH:MM.',
      remedy: 'write the hours, or remove the key: what is not named is closed.',
    });
  }
  const read = list.map(([item, path]) => delegate(context, window, item, path));
  return read.filter((found) => found !== undefined);
});
