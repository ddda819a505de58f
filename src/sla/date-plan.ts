import type { Calendar, Exception, Holiday, Window } from './calendar.ts';
import { type CivilDate, civilDateOf, weekday } from './civil-date.ts';
import { END_OF_DAY } from './zone.ts';

/** What replaces the week on a date. */
export type Override =
  | { readonly type: 'holiday'; readonly holiday: Holiday }
  | { readonly type: 'exception'; readonly exception: Exception };

/** What a calendar says of one civil date, and why. */
export interface DatePlan {
  /** The windows of the date, all within its 00:00-24:00; in no order, and they may overlap. */
  readonly windows: readonly Window[];
  /** The windows that the week alone would give it. */
  readonly usual: readonly Window[];
  readonly override?: Override;
}

/** The part of a window that lies on the date on which it starts. */
const untilMidnight = ([start, end]: Window): Window => [start, end > start ? end : END_OF_DAY];

/** The part that a window across midnight has on the next date. */
const pastMidnight = ([start, end]: Window): readonly Window[] => (end > start ? [] : [[0, end]]);

/**
 * Gives what a calendar says of any date (rule 2): a piece of a window belongs to the date on which
 * it lies; a holiday replaces the whole date, and an exception outranks a holiday.
 *
 * @throws RangeError if a holiday or an exception has a date that doesn't exist.
 * @example datePlans(weekdaysNineToFive)(date('2026-11-21')) // { windows: [], usual: [] }: a Saturday
 */
export function datePlans({ week, holidays, exceptions }: Calendar): (date: CivilDate) => DatePlan {
  const usualOn = week.map((windows, day) => [
    ...(week.at(day - 1) ?? []).flatMap(pastMidnight),
    ...windows.map(untilMidnight),
  ]);
  const overrides = new Map<CivilDate, Override>([
    ...holidays.map((holiday) => [civilDateOf(holiday.date), { type: 'holiday', holiday }] as const),
    ...exceptions.map(
      (exception) => [civilDateOf(exception.date), { type: 'exception', exception }] as const,
    ),
  ]);

  return (date) => {
    const usual = usualOn[weekday(date)] ?? [];
    const override = overrides.get(date);
    if (override === undefined) return { windows: usual, usual };
    return { windows: override.type === 'exception' ? override.exception.windows : [], usual, override };
  };
}
