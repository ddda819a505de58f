import * as z from 'zod';
import type { Condition, Promised, Target } from '../../sla/target.ts';
import type { Fault } from '../problem.ts';
import { isMapping } from '../vocabulary.ts';
import { timeOfDay } from './clock.ts';
import { businessDays } from './counting.ts';
import { blame, blameKey, choice, delegate, reference, section, words } from './field.ts';
import { checkPromise, durationsOf, promise, promisedOf, promiseFields } from './promise.ts';
import type { Setting } from './setting.ts';

/** Under which conditions a target holds; all that are named must hold. */
function condition({ vocabulary }: Setting): z.ZodType<Condition> {
  return section({
    /** Key of the channel through which the report came. */
    channel: reference('channel', vocabulary).exactOptional(),
    /** Key of an option that the client has contracted. */
    option: reference('option', vocabulary).exactOptional(),
    /** Whether the report came while the plan's calendar was open: `inside` or `outside`. */
    hours: choice('inside', 'outside').exactOptional(),
    /** Key of the mode of attention that the case asks for. */
    attention: reference('attention', vocabulary).exactOptional(),
  });
}

/** A target's long form. */
export function longTarget(setting: Setting) {
  const { vocabulary } = setting;
  return section({
    ...promiseFields(setting),
    /** When it holds. Default: always. Example: `{ hours: outside }`. */
    when: condition(setting).exactOptional(),
    /** Key of the calendar on which it counts. Default: the plan's. */
    calendar: reference('calendar', vocabulary).exactOptional(),
    /** Time of day from which a report counts as the next business day's. Default: the policy's. Example: `"14:00"`. */
    cutoff: timeOfDay.exactOptional(),
    /** What its business days mean: `end-of-day`, `same-time`, or `{ hours: 8 }`. Default: as `counting` says. */
    days: businessDays.exactOptional(),
    /** What it may cost beside the plan, in words. Default: nothing. */
    surcharge: words.exactOptional(),
    /** What else a client should know of it. Default: nothing. */
    note: words.exactOptional(),
    /** Id of the clause that promises it. */
    clause: reference('clause', vocabulary).exactOptional(),
  });
}

type LongForm = z.output<ReturnType<typeof longTarget>>;

/** A way of counting that has nothing to count. */
function countingFaults(
  promised: Promised,
  { cutoff, days }: LongForm,
): readonly (readonly [string, Fault])[] {
  const units = durationsOf(promised).map(({ unit }) => unit);
  const found: [string, Fault][] = [];
  if (cutoff !== undefined && units.every((unit) => unit === 'calendar-days' || unit === 'months')) {
    const allowed = 'cutoff beside a time that counts on the calendar: 4h, 1bd, same-day.';
    found.push(['cutoff', { what: 'no cut-off changes this promise.', allowed, remedy: 'remove cutoff.' }]);
  }
  if (days !== undefined && !units.includes('business-days')) {
    const allowed = 'days beside an amount of bd: 3bd.';
    found.push(['days', { what: 'the promise has no business days.', allowed, remedy: 'remove days.' }]);
  }
  return found;
}

/** One target: the short form, `<2h`, or the long one, `{ within: <2h, when: { hours: inside } }`. */
function target(setting: Setting): z.ZodType<Target> {
  const long = longTarget(setting).transform((form, context): Target => {
    checkPromise(form, context);
    const { within, share, every, words: text, route, none, when = {}, days, ...rest } = form;
    const promised = promisedOf({ within, share, every, words: text, route, none });
    for (const [key, fault] of countingFaults(promised, form)) blameKey(context, [key], fault);
    return { ...rest, when, promised, ...(days === undefined ? {} : { businessDays: days }) };
  });
  const short = promise.transform((promised): Target => ({ when: {}, promised }));
  return z
    .unknown()
    .transform((raw, context) => delegate(context, isMapping(raw) ? long : short, raw) ?? z.NEVER);
}

/**
 * The targets of one severity and metric: one, or a list in which the first whose condition holds
 * counts, so the last holds always and none before it does (rule 9).
 */
export function cell(setting: Setting): z.ZodType<readonly Target[]> {
  const one = target(setting);
  return z.unknown().transform((raw, context) => {
    if (raw === undefined) {
      const allowed = 'a target for every severity and metric, none included.';
      const remedy = 'add it; write none if nothing is promised.';
      blame(context, { what: 'the target is missing.', allowed, remedy });
      return z.NEVER;
    }
    const items: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
    const path = (index: number) => (Array.isArray(raw) ? [index] : []);
    const targets = items.map((item, index) => delegate(context, one, item, path(index)));
    const conditional = targets.map((found) => found === undefined || Object.keys(found.when).length > 0);
    const always = conditional.indexOf(false);
    if (always !== -1 && always < targets.length - 1) {
      const what = 'this target is never reached: the one before it holds always.';
      const allowed = 'the target without when comes last.';
      blame(context, { what, allowed, remedy: 'move it up, or give the one before it a condition.' }, [
        always + 1,
      ]);
    }
    if (always === -1 && targets.every((found) => found !== undefined)) {
      const what = 'no target holds when no condition does.';
      const allowed = 'a last target without when.';
      blame(context, { what, allowed, remedy: 'add the target that holds otherwise; it may be none.' });
    }
    return targets.filter((found) => found !== undefined);
  });
}
