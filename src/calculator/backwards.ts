import { deadline } from '../sla/deadline.ts';
import { parseCivilDate } from '../sla/civil-date.ts';
import type { Instant } from '../sla/instant.ts';
import { latestStart } from '../sla/latest-start.ts';
import type { Target } from '../sla/target.ts';
import { wallToInstant } from '../sla/zone.ts';
import type { Metric } from './data.ts';
import { planHours } from './hours.ts';
import type { Case } from './reading.ts';
import { resultOf, targetsOf } from './result.ts';

/** A case that is still to be reported. */
export type Planned = Omit<Case, 'at' | 'pauses' | 'done'>;

const reported = (planned: Planned, at: Instant): Case => ({ ...planned, at, pauses: [], done: new Map() });

/**
 * The close of the plan's hours on the day of an instant, or of the next day that has any: by when
 * something is «today». `undefined` beyond the horizon.
 */
export function endOfToday(planned: Planned, now: Instant): Instant | undefined {
  const { hours } = planHours(reported(planned, now));
  const { businessDays, calendarDays } = planned.version.counting;
  const end = deadline({
    hours,
    counting: { businessDays, calendarDays },
    start: now,
    duration: { unit: 'same-business-day' },
  });
  return end.status === 'due' ? end.at : undefined;
}

/** Whether a metric of a case has a due time at all. */
export function hasDueTime(planned: Planned, metric: Metric): boolean {
  return targetsOf(planned, metric).some(({ promised: { type } }) => type === 'within' || type === 'range');
}

/**
 * The latest minute at which a case can be reported for a metric to be due by a wanted instant, or
 * `undefined` if there is none.
 *
 * @example latestReport(innovadorCritical, response, friday1700) // Friday 15:00: two open hours before
 */
export function latestReport(planned: Planned, metric: Metric, wanted: Instant): Instant | undefined {
  const { hours } = planHours(reported(planned, wanted));
  const targets = targetsOf(planned, metric);
  const isOrdered = targets.length === 1 && targets.every((target) => keepsOrder(planned, target));
  const dueOf = (at: Instant): Instant | undefined => {
    const { outcome } = resultOf(reported(planned, at), metric, at);
    return 'strict' in outcome ? outcome.at : undefined;
  };
  // Before its date another version would apply (rule 12).
  const date = parseCivilDate(planned.version.date);
  const from = date === undefined ? hours.span.from : wallToInstant(planned.version.zone, date, 0);
  return latestStart(dueOf, { from, to: wanted }, isOrdered);
}

/** Whether a later report never gets an earlier deadline (rule 5 names the exceptions). */
function keepsOrder({ version }: Planned, { promised, businessDays }: Target): boolean {
  if (promised.type !== 'within' && promised.type !== 'range') return false;
  const { unit } = promised.type === 'within' ? promised.duration : promised.to;
  switch (unit) {
    case 'business-days':
      return (businessDays ?? version.counting.businessDays).rule !== 'same-time';
    case 'calendar-days':
    case 'months':
      return false;
    case 'minutes':
    case 'hours':
    case 'immediate':
    case 'same-business-day':
      return true;
  }
}
