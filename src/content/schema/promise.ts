import * as z from 'zod';
import { type Duration, parseDuration } from '../../sla/duration.ts';
import type { Promised } from '../../sla/target.ts';
import { duration, notADuration } from './duration.ts';
import { blame, reference, spelled, words } from './field.ts';
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

/** A target's short form: a time, a range of two, or `none`. */
export const promise = spelled(
  (text): Promised | undefined => (text === 'none' ? { type: 'none' } : parseWithin(text)),
  (text) => notADuration(text, '<', 'write an amount and its unit: 2h; or none.'),
);

/** The keys of which a target's long form has exactly one: what it promises. */
const PROMISES = ['within', 'every', 'words', 'route', 'none'] as const;
const PROMISE_RULE = `exactly one of ${PROMISES.join(', ')}.`;

/** The keys by which a target's long form says what it promises. */
export function promiseFields({ vocabulary }: Setting) {
  return {
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
  };
}

/** What a long form says that it promises. */
interface PromiseForm {
  readonly within?: Promised | undefined;
  readonly share?: number | undefined;
  readonly every?: Duration | undefined;
  readonly words?: string | undefined;
  readonly route?: string | undefined;
  readonly none?: true | undefined;
}

/** Blames a long form that promises several things, or none. */
export function checkPromise(form: PromiseForm, context: z.core.$RefinementCtx): void {
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
}

/** What a long form promises, where it has one promise. */
export function promisedOf({ within: time, share, every, words: text, route, none }: PromiseForm): Promised {
  if (none === true) return { type: 'none' };
  if (time !== undefined) return time.type === 'within' && share !== undefined ? { ...time, share } : time;
  if (every !== undefined) return { type: 'every', duration: every };
  if (text !== undefined) return { type: 'words', text };
  return route === undefined ? { type: 'none' } : { type: 'route', route };
}

/** The durations that a promise counts. */
export function durationsOf(promised: Promised): readonly Duration[] {
  if ('duration' in promised) return [promised.duration];
  return promised.type === 'range' ? [promised.from, promised.to] : [];
}
