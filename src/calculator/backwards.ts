import { deadline } from '../sla/deadline.ts';
import { formatCivilDate, parseCivilDate } from '../sla/civil-date.ts';
import type { Instant } from '../sla/instant.ts';
import { latestStart } from '../sla/latest-start.ts';
import type { Target } from '../sla/target.ts';
import { wallTime, wallToInstant } from '../sla/zone.ts';
import type { Metric, Version } from './data.ts';
import { planHours } from './hours.ts';
import type { Case, Reading } from './reading.ts';
import { resultOf, targetsOf } from './result.ts';

/** A case that is still to be reported. */
export type Planned = Omit<Case, 'at' | 'pauses' | 'done'>;

/** The planned case as if it were reported at an instant. */
const reported = (planned: Planned, at: Instant): Case => ({ ...planned, at, pauses: [], done: new Map() });

/** The case that is to be reported; `undefined` until its plan and severity are known. */
export function plannedOf(
  { plan, severity, channel, attention, options = [] }: Reading,
  version: Version,
): Planned | undefined {
  if (plan === undefined || severity === undefined) return undefined;
  return {
    ...{ version, plan, severity },
    ...(channel && { channel }),
    ...(attention && { attention }),
    options,
  };
}

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
function hasDueTime(planned: Planned, metric: Metric): boolean {
  return targetsOf(planned, metric).some(({ promised: { type } }) => type === 'within' || type === 'range');
}

/** Until when a planned case can be reported for a metric to be due by a wanted instant, or why it can't. */
export type Latest =
  | { readonly type: 'by' | 'too-late'; readonly at: Instant }
  | { readonly type: 'never' }
  /** No calendar of the version reaches so far. */
  | { readonly type: 'past-horizon'; readonly end: string };

/**
 * Until when each metric that has a due time asks for the report.
 *
 * @example latestReports(innovadorCritical, friday1700, now) // [[response, { type: 'by', at: friday1500 }], …]
 */
export function latestReports(
  planned: Planned,
  wanted: Instant,
  now: Instant,
): readonly (readonly [metric: Metric, latest: Latest])[] {
  const { metrics, horizon, zone } = planned.version;
  const [, end] = horizon;
  const isPast = formatCivilDate(wallTime(zone, wanted).date) > end;
  return metrics
    .filter((metric) => hasDueTime(planned, metric))
    .map((metric) => {
      if (isPast) return [metric, { type: 'past-horizon', end }];
      const at = latestReport(planned, metric, wanted);
      if (at === undefined) return [metric, { type: 'never' }];
      return [metric, { type: at < now ? 'too-late' : 'by', at }];
    });
}

/**
 * The latest minute at which a case can be reported for a metric to be due by a wanted instant, or
 * `undefined` if there is none.
 *
 * @example latestReport(innovadorCritical, response, friday1700) // Friday 15:00: two open hours before
 */
function latestReport(planned: Planned, metric: Metric, wanted: Instant): Instant | undefined {
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
