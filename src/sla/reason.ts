import { businessDayBefore } from './business-day.ts';
import type { Window } from './calendar.ts';
import type { CivilDate } from './civil-date.ts';
import { datePlans, type Override } from './date-plan.ts';
import type { Instant } from './instant.ts';
import type { OpenHours } from './open-hours.ts';
import { wallTime, wallToInstant } from './zone.ts';

/**
 * Why time doesn't count.
 *
 * - `closed`: before the first opening or after the last close of an open date.
 * - `break`: between two windows of a date.
 * - `weekend`: a date that the week itself leaves closed.
 * - `holiday`, `exception`: it took open time away that the week would give.
 * - `pause`: waiting for the client (rule 8).
 * - `before-receipt`: open time after the cut-off (rule 5).
 * - `report-day`, `event-day`: the date of the report or of the event, which business days don't count.
 */
export type Reason =
  | {
      readonly type: 'closed' | 'break' | 'weekend' | 'pause' | 'before-receipt' | 'report-day' | 'event-day';
    }
  | { readonly type: 'holiday'; readonly name: string }
  | { readonly type: 'exception'; readonly reason: string };

/** Says why closed time is closed: the whole of a date, or a stretch of one. */
export interface Reasons {
  ofDate(date: CivilDate): Reason;
  ofStretch(from: Instant, to: Instant): Reason;
}

function overriding(override: Override): Reason {
  return override.type === 'holiday'
    ? { type: 'holiday', name: override.holiday.name }
    : { type: 'exception', reason: override.exception.reason };
}

/**
 * The reasons of compiled hours, looked up in the calendars they came from.
 *
 * @example reasonsOf(hours).ofDate(date('2026-11-21')) // { type: 'weekend' }
 */
export function reasonsOf(hours: OpenHours): Reasons {
  const plans = hours.calendars.map(datePlans);

  /** What took the open time from a date that the week would have given it in such a window. */
  function overrideOf(date: CivilDate, lost: (window: Window) => boolean): Reason | undefined {
    for (const plan of plans) {
      const { usual, override } = plan(date);
      if (override !== undefined && usual.some(lost)) return overriding(override);
    }
    return undefined;
  }

  function ofDate(date: CivilDate): Reason {
    return overrideOf(date, () => true) ?? { type: 'weekend' };
  }

  return {
    ofDate,
    ofStretch(from, to) {
      const { date } = wallTime(hours.zone, from);
      const day = businessDayBefore(hours, date, 0);
      if (day?.date !== date) return ofDate(date);
      const overlaps = ([start, end]: Window): boolean =>
        wallToInstant(hours.zone, date, start) < to && from < wallToInstant(hours.zone, date, end);
      return overrideOf(date, overlaps) ?? { type: day.opens < from && to < day.closes ? 'break' : 'closed' };
    },
  };
}

/** Whether two stretches don't count for the same reason; `undefined` is that they count. */
export function sameReason(one: Reason | undefined, other: Reason | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
