import * as z from 'zod';
import type { Amount } from '../../sla/duration.ts';
import type { TermLimit } from '../../sla/term.ts';
import type { Term } from '../model.ts';
import { calendarDays } from './counting.ts';
import { amount } from './duration.ts';
import { blameKey, choice, reference, section, words } from './field.ts';
import { onlyOne } from './only-one.ts';
import type { Setting } from './setting.ts';

const eventSchema = section({
  /** What the reader knows the moment of. Example: `Fecha de contratación`. */
  name: words,
  /** Whether it has a time of day: `true`, or `false` for a date. Default: `false`. */
  time: z.boolean().default(false),
});

/** The keys of a time limit of the contract. */
export function termFields({ vocabulary }: Setting) {
  return section({
    /** Its name. Example: `Derecho de retracto`. */
    name: words,
    /** What it counts from. Example: `{ name: Fecha de contratación }`. */
    event: eventSchema,
    /** How long after the event: `10d`. Exactly one of `after`, `before` and `day-of-month`. */
    after: amount.exactOptional(),
    /** How long before the event: `48h`. */
    before: amount.exactOptional(),
    /** The end of that day of the event's month. Range: 1 to 31; a shorter month has its last day. */
    'day-of-month': z.int().min(1).max(31).exactOptional(),
    /** Days taken off where `after` leads, so that a month from the 10th ends with the 9th. Default: none. Example: `1`. */
    'minus-days': z.int().min(1).exactOptional(),
    /** When calendar days and months end: `same-time` or `end-of-day`. Default: as `counting` says. */
    ends: calendarDays.exactOptional(),
    /** Key of the calendar on which it counts. Default: every hour counts. Required for business days. */
    calendar: reference('calendar', vocabulary).exactOptional(),
    /** Whether something must be done by then, `deadline`, or lapses then, `expiry`. */
    role: choice('deadline', 'expiry'),
    /** What the moment means for the client, in a sentence. */
    says: words,
    /** Keys of the plans to which it belongs. Default: all. */
    plans: z.array(reference('plan', vocabulary)).min(1).exactOptional(),
    /** Whether waiting for the client stops it: `true` or `false`. Default: `false`. */
    pauses: z.boolean().default(false),
    /** Id of the clause that states it. */
    clause: reference('clause', vocabulary).exactOptional(),
  });
}

type TermForm = z.output<ReturnType<typeof termFields>>;

/** A time limit of the contract that isn't a ticket target (rule 7). */
export function termSchema(setting: Setting): z.ZodType<Omit<Term, 'key'>> {
  return termFields(setting).transform((form, context) => {
    const { after, before, 'day-of-month': day, 'minus-days': minusDays, ends, ...term } = form;
    onlyOne(context, { after, before, 'day-of-month': day }, ['after', 'before', 'day-of-month']);
    const duration = after ?? before;
    const resolved = day === undefined ? (ends ?? setting.calendarDays) : 'end-of-day';
    for (const [key, what, allowed, remedy] of faultsOf(form, duration, resolved)) {
      blameKey(context, [key], { what, allowed, remedy });
    }
    return { ...term, ends: resolved, limit: limitOf(after, before, day, minusDays) };
  });
}

function limitOf(after?: Amount, before?: Amount, day = 1, minusDays = 0): TermLimit {
  if (after !== undefined) return { type: 'after', duration: after, minusDays };
  return before === undefined ? { type: 'day-of-month', day } : { type: 'before', duration: before };
}

type Finding = readonly [key: string, what: string, allowed: string, remedy: string];

/** What doesn't go together in a term. */
function faultsOf(form: TermForm, duration: Amount | undefined, ends: Term['ends']): readonly Finding[] {
  const { event, calendar } = form;
  const civil = duration?.unit === 'calendar-days' || duration?.unit === 'months';
  const clock = duration?.unit === 'hours' || duration?.unit === 'minutes';
  const found: Finding[] = [];
  if (form['minus-days'] !== undefined && !(form.after !== undefined && civil)) {
    const allowed = 'minus-days beside after, in d or mo.';
    found.push(['minus-days', 'there are no days to take it off.', allowed, 'remove minus-days.']);
  }
  if (duration?.unit === 'business-days' && calendar === undefined) {
    const allowed = 'a calendar beside an amount of bd.';
    const remedy = 'add calendar: with the key of a calendar.';
    found.push(['calendar', 'business days need a calendar.', allowed, remedy]);
  }
  if (clock && !event.time) {
    const allowed = 'event: { time: true } beside an amount of h or m.';
    found.push(['event', 'hours cannot be counted from a date.', allowed, 'add time: true to the event.']);
  }
  if (form.ends !== undefined && !civil) {
    const allowed = 'ends beside an amount of d or mo.';
    found.push(['ends', 'no days or months end here.', allowed, 'remove ends.']);
  }
  if (civil && ends === 'same-time' && !event.time) {
    const allowed = 'ends: end-of-day, where the event is a date.';
    found.push(['ends', 'a date has no time of day at which to end.', allowed, 'write ends: end-of-day.']);
  }
  return found;
}
