import * as z from 'zod';
import type { Week, Window } from '../../sla/calendar.ts';
import { didYouMean, quoted } from '../suggest.ts';
import { isMapping } from '../vocabulary.ts';
import { windows } from './clock.ts';
import { blame, delegate } from './field.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const A_DAY = 1440;
const A_WEEK = 7 * A_DAY;

const DAY_RULE = 'mon, tue, wed, thu, fri, sat, sun, or a range of them: mon-fri, which may wrap: fri-mon.';

/**
 * The weekdays of a key, Monday being 0, or `undefined` if it names none.
 *
 * @example daysOf('fri-mon') // [4, 5, 6, 0]
 */
export function daysOf(key: string): readonly number[] | undefined {
  const [first = '', last = first, ...rest] = key.split('-');
  const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
  if (from === -1 || to === -1 || rest.length > 0) return undefined;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
}

/** A window of some day, and the path that wrote it. */
interface Placed {
  readonly day: number;
  readonly window: Window;
  readonly path: readonly PropertyKey[];
}

/** The first window that overlaps one before it in the week, Sunday's night running into Monday. */
function overlapping(placed: readonly Placed[]): readonly [earlier: Placed, later: Placed] | undefined {
  const sorted = placed
    .map((entry) => {
      const [start, end] = entry.window;
      const from = entry.day * A_DAY + start;
      return { entry, from, to: entry.day * A_DAY + (end > start ? end : end + A_DAY) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const [first] = sorted;
  const around = first === undefined ? [] : [{ ...first, from: first.from + A_WEEK }];
  const next = [...sorted.slice(1), ...around];
  const index = next.findIndex(({ from }, position) => from < (sorted[position]?.to ?? 0));
  const [earlier, later] = [sorted[index], next[index]];
  return earlier === undefined || later === undefined ? undefined : [earlier.entry, later.entry];
}

const at = ({ day, window: [start] }: Placed): string =>
  `${DAYS[day] ?? ''} ${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`;

/** The weekly hours: `{ mon-fri: 09:00-17:00, sat: [09:00-12:00, 13:00-15:00] }`. */
export const week: z.ZodType<Week> = z.unknown().transform((raw, context) => {
  if (!isMapping(raw) || Object.keys(raw).length === 0) {
    const allowed = 'days and their hours: { mon-fri: 09:00-17:00 }.';
    blame(context, {
      what: 'the week has no hours.',
      allowed,
      remedy: 'write the days and hours of the calendar.',
    });
    return z.NEVER;
  }
  const placed: Placed[] = [];
  const named = new Map<number, string>();
  for (const [key, value] of Object.entries(raw)) {
    const days = daysOf(key);
    if (days === undefined) {
      const remedy = didYouMean(key, DAYS, 'name days by their three English letters');
      blame(context, { what: `${quoted(key)} is not a day of the week.`, allowed: DAY_RULE, remedy }, [key]);
    }
    const repeated = days?.find((day) => named.has(day));
    if (repeated !== undefined) {
      const [day, other] = [DAYS[repeated] ?? '', named.get(repeated) ?? ''];
      const remedy = `write all windows of ${day} in one list: ${day}: [09:00-12:00, 13:00-17:00].`;
      blame(context, { what: `${day} is already named by ${other}.`, allowed: 'each day once.', remedy }, [
        key,
      ]);
    }
    for (const day of days ?? []) named.set(day, key);
    const found = delegate(context, windows, value, [key]) ?? [];
    const path = (index: number) => (Array.isArray(value) ? [key, index] : [key]);
    placed.push(
      ...found.flatMap((window, index) => (days ?? []).map((day) => ({ day, window, path: path(index) }))),
    );
  }
  if (context.issues.length > 0) return z.NEVER;

  const clash = overlapping(placed);
  if (clash !== undefined) {
    const [earlier, later] = clash;
    const what = `the window that starts on ${at(later)} overlaps the one that starts on ${at(earlier)}.`;
    const allowed = 'windows that do not overlap, nights that run into the next date included.';
    blame(
      context,
      { what, allowed, remedy: 'join the two windows into one, or move one of them.' },
      later.path,
    );
    return z.NEVER;
  }
  const on = (day: number) => placed.filter((entry) => entry.day === day).map(({ window }) => window);
  return [on(0), on(1), on(2), on(3), on(4), on(5), on(6)] as const;
});
