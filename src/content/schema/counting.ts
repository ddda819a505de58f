import * as z from 'zod';
import type { BusinessDayRule, Counting } from '../../sla/counting.ts';
import { didYouMean, quoted } from '../suggest.ts';
import { isMapping } from '../vocabulary.ts';
import { timeOfDay } from './clock.ts';
import { choice, delegate, reference, section, spelled } from './field.ts';
import type { Setting } from './setting.ts';

const byHours = section({
  /** How many hours of open time count as one business day. Range: more than 0, up to 24. */
  hours: z.number().gt(0).max(24),
}).transform(({ hours }): BusinessDayRule => ({ rule: 'hours', hoursPerDay: hours }));

const byDay = spelled(
  (text): BusinessDayRule | undefined =>
    text === 'end-of-day' || text === 'same-time' ? { rule: text } : undefined,
  (text) => ({
    what: `${quoted(text)} is not a rule for business days.`,
    allowed: 'end-of-day, same-time, or { hours: 8 }.',
    remedy: didYouMean(text, ['end-of-day', 'same-time'], 'write one of them'),
  }),
);

/** What N business days mean (rule 4). */
export const businessDays: z.ZodType<BusinessDayRule> = z
  .unknown()
  .transform((raw, context) => delegate(context, isMapping(raw) ? byHours : byDay, raw) ?? z.NEVER);

/** When calendar days and months end. */
export const calendarDays = choice('same-time', 'end-of-day');

/** How time is counted (rules 4 to 6). */
export function countingSchema({ vocabulary }: Setting) {
  return section({
    /** What N business days mean: `end-of-day`, `same-time`, or `{ hours: 8 }`. Default: `end-of-day`. */
    'business-days': businessDays.prefault('end-of-day'),
    /** When calendar days and months end: `same-time` or `end-of-day`. Default: `same-time`. */
    'calendar-days': calendarDays.default('same-time'),
    /** Time of day from which a report counts as the next business day's. Default: none. Example: `"14:00"`. */
    cutoff: timeOfDay.exactOptional(),
    /** Id of the clause that states how time is counted. */
    clause: reference('clause', vocabulary),
  }).transform(({ 'business-days': days, 'calendar-days': ends, cutoff, clause }) => {
    const counting: Counting = {
      businessDays: days,
      calendarDays: ends,
      ...(cutoff === undefined ? {} : { cutoff }),
    };
    return { counting, countingClause: clause };
  });
}
