import { businessDayBefore } from '../../sla/business-day.ts';
import { addDays, addMonths, type CivilDate } from '../../sla/civil-date.ts';
import type { Amount } from '../../sla/duration.ts';
import type { OpenHours } from '../../sla/open-hours.ts';
import type { Version } from '../model.ts';

/** Whether a version changes nothing to the worse for the client of the one before it. */
export type AllChangesBetter = (previous: Version, next: Version) => boolean;

/** A notice that has to be given, with the hours in which its business days are counted. */
export interface NoticeDue {
  readonly duration: Amount;
  readonly hours: OpenHours;
}

/**
 * The last civil date on which what takes effect on a date can be announced. Business days are those
 * before the date; `undefined` beyond the horizon.
 *
 * @example lastAnnouncement(date('2026-12-21'), { duration: { unit: 'calendar-days', amount: 30 }, hours }) // 2026-11-21
 */
export function lastAnnouncement(effect: CivilDate, { duration, hours }: NoticeDue): CivilDate | undefined {
  const { unit, amount } = duration;
  switch (unit) {
    case 'calendar-days':
      return addDays(effect, -amount);
    case 'months':
      return addMonths(effect, -amount);
    case 'business-days':
      return businessDayBefore(hours, effect, amount)?.date;
    case 'hours':
    case 'minutes':
      return effect;
  }
}

/** Whether what is announced on a date may take effect on another, as far as a notice goes. */
export function isInTime(announced: CivilDate, effect: CivilDate, notice: NoticeDue): boolean {
  const last = lastAnnouncement(effect, notice);
  return last !== undefined && announced <= last;
}

/** Nobody promises a longer notice than this: 10 years, in days. */
const LONGEST = 3660;

/**
 * The first civil date on which what is announced today may take effect; `undefined` beyond the horizon.
 *
 * @example earliestEffect(date('2026-11-21'), [thirtyDays]) // 2026-12-21
 */
export function earliestEffect(today: CivilDate, notices: readonly NoticeDue[]): CivilDate | undefined {
  for (let days = 0; days <= LONGEST; days++) {
    const effect = addDays(today, days);
    if (notices.every((notice) => isInTime(today, effect, notice))) return effect;
  }
  return undefined;
}
