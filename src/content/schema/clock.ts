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

/** A time of day as minutes since 00:00. */
export const timeOfDay = spelled(parseTime, (text) => ({
  what: `${quoted(text)} is not a time of day.`,
  allowed: 'HH:MM from 00:00 to 23:59.',
  remedy: 'write it with two digits on either side of the colon: "09:00".',
}));

const window = spelled(parseWindow, (text) => ({
  what: `${quoted(text)} is not a window of hours.`,
  allowed: 'HH:MM-HH:MM, from 00:00 up to 24:00; an end at or before the start lies on the next date.',
  remedy: 'write it as 09:00-17:00.',
}));

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
