import type { CivilDate } from '../sla/civil-date.ts';
import type { Counting } from '../sla/counting.ts';
import { type Instant, instant } from '../sla/instant.ts';
import { isLate } from '../sla/lateness.ts';
import type { OpenHours } from '../sla/open-hours.ts';
import type { Pause } from '../sla/pauses.ts';
import { elapsedTime, termOutcome } from '../sla/term.ts';
import { END_OF_DAY, wallTime, wallToInstant } from '../sla/zone.ts';
import type { Term, Version } from './data.ts';
import type { Reckoning } from './explained.ts';
import { type Counted, compiledHours, hoursOf } from './hours.ts';
import type { Shown } from './outcome-view.tsx';
import type { KnownTerm } from './term-reading.ts';

/** What a term comes to. */
export interface TermResult {
  readonly outcome: Shown;
  readonly counted: Counted;
  /** The date with whose end it ends, if it ends with a whole day. */
  readonly lastDay?: CivilDate;
  /** What a ledger can explain; absent where a sentence says it all. */
  readonly reckoning?: Reckoning;
}

/** Always open: for terms without a calendar. */
const elapsed = new WeakMap<Version, OpenHours>();

function elapsedHours(version: Version): OpenHours {
  const hours = elapsed.get(version) ?? compiledHours(version, [elapsedTime(version.zone)]);
  elapsed.set(version, hours);
  return hours;
}

/** How a term is counted: on its calendar or on elapsed time (rule 7). Cut-offs are a matter of reports. */
function countedBy(version: Version, { calendar, ends }: Term): Counted {
  const counting: Counting = { businessDays: version.counting.businessDays, calendarDays: ends };
  return calendar === undefined
    ? { calendars: [], hours: elapsedHours(version), counting }
    : { ...hoursOf(version, [calendar]), counting };
}

/**
 * What a term comes to, and what explains it.
 *
 * @param now for whether it has passed
 */
export function resultOfTerm({ version, term, event, pauses }: KnownTerm, now: Instant): TermResult {
  const { limit } = term;
  const counted = countedBy(version, term);
  const { hours, counting } = counted;
  const ended = termOutcome({ limit, hours, counting, event, pauses });
  const reckoning = reckoningOf(term, counted, pauses, event);
  const result = { counted, ...(reckoning && { reckoning }) };
  switch (ended.status) {
    case 'due': {
      const { at } = ended;
      const lastDay = lastDayOf(term, version, at);
      const outcome = { type: 'due', at, strict: false, late: isLate(now, at, false) } as const;
      return lastDay === undefined
        ? { ...result, outcome }
        : { ...result, outcome: { ...outcome, endsDay: true }, lastDay };
    }
    case 'paused': {
      const { since, left, of } = ended;
      return { ...result, outcome: { type: 'paused', since, left, of } };
    }
    case 'beyond-horizon':
      return { counted, outcome: { type: 'beyond-horizon' } };
  }
}

function reckoningOf(
  { limit }: Term,
  { hours, counting }: Counted,
  pauses: readonly Pause[],
  event: Instant,
): Reckoning | undefined {
  const request = { hours, counting, pauses };
  switch (limit.type) {
    case 'after':
      return limit.minusDays === 0
        ? { type: 'event', request: { ...request, start: event, duration: limit.duration } }
        : undefined;
    case 'before':
      return { type: 'before', request: { ...request, event, duration: limit.duration } };
    case 'day-of-month':
      return undefined;
  }
}

/** The date whose 24:00 an instant is, where the term counts whole days; pauses may have moved it. */
function lastDayOf({ limit, ends }: Term, { zone }: Version, at: Instant): CivilDate | undefined {
  const isDate =
    limit.type === 'day-of-month' ||
    (ends === 'end-of-day' && ['calendar-days', 'months'].includes(limit.duration.unit));
  const { date } = wallTime(zone, instant(at - 1));
  return isDate && wallToInstant(zone, date, END_OF_DAY) === at ? date : undefined;
}
