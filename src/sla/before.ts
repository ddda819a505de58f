import { businessDayBefore } from './business-day.ts';
import { civilDeadline } from './civil-deadline.ts';
import { type Clock, lastOpen, openClock } from './clock.ts';
import { type Counting, openAmount } from './counting.ts';
import { type Amount, amountOf } from './duration.ts';
import type { Instant } from './instant.ts';
import type { OpenHours } from './open-hours.ts';
import { type Halt, type Held, type Pause, settle } from './pauses.ts';
import { wallTime } from './zone.ts';

/** Everything that the last moment before an event depends on. */
export interface BeforeRequest {
  readonly hours: OpenHours;
  readonly counting: Counting;
  readonly event: Instant;
  readonly duration: Amount;
  /** They change only amounts of hours (rule 7). */
  readonly pauses?: readonly Pause[];
}

/** What the last moment before an event comes to. All instants are UTC. */
export type LastMoment =
  | { readonly status: 'due'; readonly at: Instant }
  /** A pause before the event is still open: all `left` milliseconds of open time lie before it. */
  | { readonly status: 'paused'; readonly since: Instant; readonly left: number; readonly of: 'open' }
  /** The compiled hours don't reach far enough to tell (rule 10). */
  | { readonly status: 'beyond-horizon' };

/**
 * The last moment that leaves a duration before an event (rule 7): the latest instant with so much
 * open time before it, the close of the N-th business day before its date, or the same wall time
 * (or 24:00) of the date so many days or months before. A cut-off doesn't apply.
 *
 * @throws RangeError if the amount isn't more than 0, or is a fraction of days or months.
 * @example
 * // Monday to Friday 09:00-17:00: 2 hours before Monday 10:00
 * before({ hours, counting, event, duration: { unit: 'hours', amount: 2 } }) // { status: 'due', at: Friday 16:00 }
 */
export function before({ hours, counting, event, duration, pauses = [] }: BeforeRequest): LastMoment {
  const amount = amountOf(duration);
  const { unit } = duration;
  if (event > hours.span.to) return { status: 'beyond-horizon' };

  const ms = openAmount(duration, counting);
  if (ms !== undefined) return openTimeBefore(hours, event, ms, pauses);
  const at =
    unit === 'calendar-days' || unit === 'months'
      ? civilDeadline(hours.zone, counting.calendarDays, event, unit, -amount)
      : businessDayBefore(hours, wallTime(hours.zone, event).date, amount)?.closes;
  return within(hours, at);
}

function within({ span }: OpenHours, at: Instant | undefined): LastMoment {
  return at === undefined || at < span.from ? { status: 'beyond-horizon' } : { status: 'due', at };
}

/**
 * The reading from which so much is left before an event that counts, if without pauses it was `reading`
 * (rule 8, backwards); or what a pause still open at the event holds back.
 *
 * @example carryBack([{ from: ten, to: noon }], realClock, thirteen, eleven) // 09:00
 */
function carryBack(halts: readonly Halt[], clock: Clock, event: Instant, reading: number): number | Held {
  let target = reading;
  for (const { from, to } of [...halts].reverse()) {
    const reached = clock.read(Math.min(to, event));
    if (event <= from) continue;
    if (reached <= target) break;
    if (to === Infinity) return { since: from, left: reached - target };
    target -= reached - clock.read(from);
  }
  return target;
}

function openTimeBefore(hours: OpenHours, event: Instant, ms: number, pauses: readonly Pause[]): LastMoment {
  const clock = openClock(hours);
  const reading = clock.read(event) - ms;
  const target = carryBack(settle(pauses, hours.span.from), clock, event, reading);
  return typeof target === 'number'
    ? within(hours, lastOpen(hours, target))
    : { status: 'paused', ...target, of: 'open' };
}
