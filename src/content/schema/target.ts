import * as z from 'zod';
import { type Duration, parseDuration } from '../../sla/duration.ts';
import type { Condition, Promised, Target } from '../../sla/target.ts';
import type { Fault } from '../problem.ts';
import { isMapping } from '../vocabulary.ts';
import { timeOfDay } from './clock.ts';
import { businessDays } from './counting.ts';
import { duration, notADuration } from './duration.ts';
import { blame, blameKey, choice, delegate, reference, section, spelled, words } from './field.ts';
import type { Setting } from './setting.ts';

/**
 * Reads a promise of time: `2h`, `<2h`, `8h-24h` or `<8h-24h`; `undefined` for anything else.
 *
 * @example parseWithin('<2h') // { type: 'within', duration: { unit: 'hours', amount: 2 }, strict: true }
 */
export function parseWithin(text: string): Promised | undefined {
  const strict = text.startsWith('<');
  const whole = strict ? text.slice(1) : text;
  const single = parseDuration(whole);
  if (single !== undefined) return { type: 'within', duration: single, strict };
  // `same-day` has a hyphen of its own, and ends no range: its two ends would be the same day.
  const [from, to, ...rest] = whole.split('-').map(parseDuration);
  return from === undefined || to === undefined || rest.length > 0
    ? undefined
    : { type: 'range', from, to, strict };
}

const within = spelled(parseWithin, (text) => notADuration(text, '<', 'write an amount and its unit: 2h.'));

const promise = spelled(
  (text): Promised | undefined => (text === 'none' ? { type: 'none' } : parseWithin(text)),
  (text) => notADuration(text, '<', 'write an amount and its unit: 2h; or none.'),
);

/** The keys of which a target's long form has exactly one: what it promises. */
const PROMISES = ['within', 'every', 'words', 'route', 'none'] as const;
const PROMISE_RULE = `exactly one of ${PROMISES.join(', ')}.`;

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
    /** The time promised, or a range: `<2h`, `8h-24h`. */
    within: within.exactOptional(),
    /** Percentage of the cases for which `within` is promised. Default: every case. Range: more than 0, up to 100. */
    share: z.number().gt(0).max(100).exactOptional(),
    /** An update at each multiple of a duration until the case is solved: `2h`. */
    every: duration.exactOptional(),
    /** A promise in words, without a number: no date is ever computed from it. */
    words: words.exactOptional(),
    /** Key of the route by which such a request leaves the plan: `preventa`. */
    route: reference('route', vocabulary).exactOptional(),
    /** `true`: nothing is promised. */
    none: z.literal(true).exactOptional(),
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

type PromiseForm = { readonly [Key in (typeof PROMISES)[number] | 'share']: LongForm[Key] };

function promisedOf({ within: time, share, every, words: text, route, none }: PromiseForm): Promised {
  if (none === true) return { type: 'none' };
  if (time !== undefined) return time.type === 'within' && share !== undefined ? { ...time, share } : time;
  if (every !== undefined) return { type: 'every', duration: every };
  if (text !== undefined) return { type: 'words', text };
  return route === undefined ? { type: 'none' } : { type: 'route', route };
}

/** The durations that a promise counts. */
function durationsOf(promised: Promised): readonly Duration[] {
  if ('duration' in promised) return [promised.duration];
  return promised.type === 'range' ? [promised.from, promised.to] : [];
}

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
    const named = PROMISES.filter((key) => form[key] !== undefined);
    if (named.length !== 1) {
      const what =
        named.length === 0 ? 'the target promises nothing.' : `the target has ${named.join(' and ')}.`;
      blame(context, {
        what,
        allowed: PROMISE_RULE,
        remedy: 'keep one; write none: true if nothing is promised.',
      });
    }
    if (form.share !== undefined && form.within?.type !== 'within') {
      const remedy = 'remove share, or promise a single duration with within.';
      blame(context, { what: 'share has no duration.', allowed: 'share beside within: 4h.', remedy }, [
        'share',
      ]);
    }
    const { within: time, share, every, words: text, route, none, when = {}, days, ...rest } = form;
    const promised = promisedOf({ within: time, share, every, words: text, route, none });
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
