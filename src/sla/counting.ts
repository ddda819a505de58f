import type { Duration } from './duration.ts';
import { HOUR, MINUTE } from './instant.ts';

/** What N business days mean (rule 4). */
export type BusinessDayRule =
  | { readonly rule: 'end-of-day' }
  | { readonly rule: 'same-time' }
  | { readonly rule: 'hours'; readonly hoursPerDay: number };

/** How amounts are counted, as the policy states it. */
export interface Counting {
  readonly businessDays: BusinessDayRule;
  /** How calendar days and months end (rule 6). */
  readonly calendarDays: 'same-time' | 'end-of-day';
  /** Cut-off, in minutes of wall time since 00:00 (rule 5). */
  readonly cutoff?: number;
}

/**
 * The open milliseconds that a duration asks for (rules 3 and 4), or `undefined` if it counts dates.
 *
 * @example openAmount({ unit: 'hours', amount: 2 }, counting) // 7_200_000
 */
export function openAmount(duration: Duration, { businessDays }: Counting): number | undefined {
  switch (duration.unit) {
    case 'immediate':
      return 0;
    case 'minutes':
      return Math.round(duration.amount * MINUTE);
    case 'hours':
      return Math.round(duration.amount * HOUR);
    case 'business-days':
      return businessDays.rule === 'hours'
        ? Math.round(duration.amount * businessDays.hoursPerDay * HOUR)
        : undefined;
    case 'same-business-day':
    case 'calendar-days':
    case 'months':
      return undefined;
  }
}
