import type { Difference } from '../../changes/difference.ts';
import { dayOf } from '../../changes/hours.ts';
import { regionName } from '../../i18n/names.ts';
import type { Words } from '../../i18n/words.ts';
import type { Exception } from '../../sla/calendar.ts';
import type { Lines, Speaking } from './describe.ts';

/** More dates than a reader takes in are only counted. */
const LISTED = 4;

/** Whose holidays close a calendar on one side of a change, and the dates that the other side lacks. */
export function holidayLines(
  difference: Extract<Difference, { readonly type: 'holidays' }>,
  side: 'before' | 'after',
  { words: { changes }, language }: Speaking,
): Lines {
  const region = difference[side];
  const rule = region === undefined ? changes.noHolidays : changes.holidaysOf(regionName(region, language));
  const dates = side === 'before' ? difference.removed : difference.added;
  // Where the rule is another, its name says enough.
  if (dates.length === 0 || difference.before !== difference.after) return [rule];
  const listed = dates.slice(0, LISTED).map(({ date, name }) => changes.holiday(date, name));
  const more = dates.length > LISTED ? [changes.andMore(dates.length - LISTED)] : [];
  return [rule, changes.closedOn([...listed, ...more].join(changes.join))];
}

/** The dates with hours of their own. */
export function exceptionLines(dates: readonly Exception[], { changes, time }: Words): Lines {
  if (dates.length === 0) return [changes.noExceptions];
  return dates.map(({ date, windows, reason }) =>
    changes.exception(date, time.dayWords(dayOf(windows)), reason),
  );
}
