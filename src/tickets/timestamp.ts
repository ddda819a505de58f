import { parseMoment, type Moment } from '../calculator/moment.ts';
import { instant, MINUTE, parseInstant } from '../sla/instant.ts';

/** Which of two numbers is the day where both could be: nothing in a file tells. */
export type DateOrder = 'day-first' | 'month-first';

/** Why a timestamp can't be read. */
export type Unreadable =
  /** It isn't written in any way that is understood, or that date or time doesn't exist. */
  | 'unreadable'
  | 'without-time'
  /** Its date exists only in the other order. */
  | 'other-order';

export type ReadTimestamp = { readonly moment: Moment } | { readonly wrong: Unreadable };

/** A date and the rest of the text, which is the time. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d\d)\2(\d\d)(?:[T ]+(.+))?$/i;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(.+))?$/;
const TIME = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(.*)$/;
const HALF = /^([ap])\.?\s?m\.?$/i;
const OFFSET = /^([+-])(\d\d):?(\d\d)?$/;

/**
 * Reads a timestamp of another program: `2026-11-20 16:30` or `2026/11/20 16:30`, with or without `T` and seconds; an
 * instant with `Z` or an offset; `20/11/2026 16:30` or `4:30 p. m.`, the day before the month unless the reader
 * says otherwise. Nothing is guessed.
 *
 * @example readTimestamp('20/11/2026 16:30', 'day-first') // { moment: { type: 'wall', date: '2026-11-20', time: '16:30' } }
 * @example readTimestamp('11/20/2026 16:30', 'day-first') // { wrong: 'other-order' }
 */
export function readTimestamp(text: string, order: DateOrder): ReadTimestamp {
  const spaced = text.replaceAll(/\s+/g, ' ').trim();
  const yearFirst = YEAR_FIRST.exec(spaced);
  if (yearFirst !== null) {
    const [, year = '', , month = '', day = '', time] = yearFirst;
    return together(`${year}-${month}-${day}`, time);
  }
  const numbers = NUMBERS.exec(spaced);
  if (numbers === null) return { wrong: 'unreadable' };
  const [, first = '', second = '', year = '', time] = numbers;
  const inOrder = (day: string, month: string) =>
    together(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, time);
  const [read, other] =
    order === 'day-first'
      ? [inOrder(first, second), inOrder(second, first)]
      : [inOrder(second, first), inOrder(first, second)];
  return 'wrong' in read && read.wrong === 'unreadable' && !('wrong' in other)
    ? { wrong: 'other-order' }
    : read;
}

/** A moment of an ISO date and whatever follows it. */
function together(date: string, rest: string | undefined): ReadTimestamp {
  if (rest === undefined)
    return { wrong: parseMoment(`${date}T00:00`) === undefined ? 'unreadable' : 'without-time' };
  const [, hours = '', minutes = '', seconds = '00', fraction = '', zone = ''] = TIME.exec(rest) ?? [];
  const half = HALF.exec(zone)?.[1];
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half.toLowerCase());
  if (hours === '' || hour === undefined) return { wrong: 'unreadable' };
  const time = `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  if (zone === '' || half !== undefined) {
    const moment = parseMoment(`${date}T${time}`);
    return moment?.type === 'wall' ? { moment: withFraction(moment, ms) } : { wrong: 'unreadable' };
  }
  const offset = offsetOf(zone);
  const utc = parseInstant(`${date}T${time}Z`);
  return offset === undefined || utc === undefined
    ? { wrong: 'unreadable' }
    : { moment: { type: 'instant', at: instant(utc + ms - offset * MINUTE) } };
}

/** Programs write milliseconds where people don't; an instant has no smaller part (rule 1). */
function withFraction(moment: Extract<Moment, { type: 'wall' }>, ms: number): Moment {
  return ms === 0 ? moment : { ...moment, time: `${moment.time}.${String(ms).padStart(3, '0')}` };
}

/** The hour of a 24-hour clock: 12 a. m. is 0. */
function hourOfHalf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** Minutes east of UTC, of `Z`, `-05:00`, `-0500` or `-05`. */
function offsetOf(text: string): number | undefined {
  if (/^z$/i.test(text)) return 0;
  const [, sign, hours, minutes = '0'] = OFFSET.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
