import { before } from './before.ts';
import type { Calendar, Window } from './calendar.ts';
import { addDays, addMonths, civilDate } from './civil-date.ts';
import type { Counting } from './counting.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { Amount } from './duration.ts';
import { DAY, type Instant } from './instant.ts';
import type { OpenHours } from './open-hours.ts';
import type { Pause } from './pauses.ts';
import { END_OF_DAY, wallTime, wallToInstant, type ZoneOffsets } from './zone.ts';

/**
 * How a limit of the contract follows from its event (rule 7).
 *
 * - `after`: so long after it. `minusDays` takes whole days off the date at which days and months
 *   end: a monthly cycle that begins on 10 March ends with 9 April.
 * - `before`: the last moment that leaves so long before it.
 * - `day-of-month`: the end of that day of the event's month.
 */
export type TermLimit =
  | { readonly type: 'after'; readonly duration: Amount; readonly minusDays: number }
  | { readonly type: 'before'; readonly duration: Amount }
  | { readonly type: 'day-of-month'; readonly day: number };

/** Everything that a term depends on. */
export interface TermRequest {
  readonly limit: TermLimit;
  /** The hours of the calendar that the term names, or those of `elapsedTime`. */
  readonly hours: OpenHours;
  readonly counting: Counting;
  readonly event: Instant;
  /** Those that stop this term; none if it runs on whatever happens. */
  readonly pauses?: readonly Pause[];
}

/** What a term comes to. All instants are UTC, all amounts milliseconds. */
export type TermOutcome =
  | { readonly status: 'due'; readonly at: Instant }
  | Pick<Extract<Deadline, { status: 'paused' }>, 'status' | 'since' | 'left' | 'of'>
  | { readonly status: 'beyond-horizon' };

const ALL_DAY: readonly Window[] = [[0, END_OF_DAY]];

/**
 * The calendar on which a term counts that names none: always open, so that its hours are elapsed
 * time (rule 7).
 *
 * @example
 * // 48 hours after Friday 17:00
 * termOutcome({ limit, hours: compileOpenHours([elapsedTime(zone)], from, to), counting, event }) // Sunday 17:00
 */
export function elapsedTime(zone: ZoneOffsets): Calendar {
  return {
    zone,
    week: [ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY],
    holidays: [],
    exceptions: [],
  };
}

/**
 * The instant at which a term ends, or its last moment before the event (rule 7).
 *
 * @throws RangeError if an amount isn't more than 0.
 */
export function termOutcome({ limit, hours, counting, event, pauses = [] }: TermRequest): TermOutcome {
  switch (limit.type) {
    case 'after': {
      const due = deadline({ hours, counting, start: event, duration: limit.duration, pauses });
      return due.status === 'due' ? { status: 'due', at: daysEarlier(hours, due.at, limit.minusDays) } : due;
    }
    case 'before':
      return before({ hours, counting, event, duration: limit.duration, pauses });
    case 'day-of-month':
      return within(hours, endOfDayOfMonth(hours.zone, event, limit.day));
  }
}

/** The same wall time so many civil dates earlier. */
function daysEarlier({ zone }: OpenHours, at: Instant, days: number): Instant {
  if (days === 0) return at;
  const { date, minutes } = wallTime(zone, at);
  return wallToInstant(zone, addDays(date, -days), minutes);
}

/** 24:00 of a day of the month in which an instant lies; a day that the month lacks is its last. */
function endOfDayOfMonth(zone: ZoneOffsets, at: Instant, day: number): Instant {
  const { date } = wallTime(zone, at);
  const first = civilDate(date - new Date(date * DAY).getUTCDate() + 1);
  const last = addDays(addMonths(first, 1), -1);
  return wallToInstant(zone, civilDate(Math.min(first + day - 1, last)), END_OF_DAY);
}

function within({ span }: OpenHours, at: Instant): TermOutcome {
  return at < span.from || at > span.to ? { status: 'beyond-horizon' } : { status: 'due', at };
}
