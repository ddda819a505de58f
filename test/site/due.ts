import { horizonOf } from '../../src/content/horizon.ts';
import type { Version } from '../../src/content/model.ts';
import { deadline } from '../../src/sla/deadline.ts';
import { formatInstant, type Instant, parseInstant } from '../../src/sla/instant.ts';
import { compileOpenHours, type OpenHours } from '../../src/sla/open-hours.ts';
import { isOpen } from '../../src/sla/open-time.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import { chooseTarget } from '../../src/sla/target.ts';
import { elapsedTime, termOutcome } from '../../src/sla/term.ts';
import type { Due, Ended } from '../content/coverage.ts';

function instantOf(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new RangeError(`Not an instant: ${text}`);
  return at;
}

const pausesOf = ({ pauses = [] }: Due | Ended): readonly Pause[] =>
  pauses.map(([from, to]) => ({ from: instantOf(from), to: instantOf(to) }));

/** The open hours of calendars together. */
function hoursOf(version: Version, keys: readonly string[]): OpenHours {
  const { from, to } = horizonOf(version);
  const calendars = keys.flatMap((key) => version.calendars[key]?.data ?? []);
  return compileOpenHours(calendars, from, to);
}

/** Time that never stops, in the zone of the version. */
function allHours(version: Version): OpenHours {
  const { from, to } = horizonOf(version);
  const zones = Object.values(version.calendars).map(({ data }) => data.zone);
  const own = zones.filter(({ name }) => name === version.zone);
  return compileOpenHours(own.slice(0, 1).map(elapsedTime), from, to);
}

/** When what a report asks is due in a plan, in UTC; else what is promised instead. */
export function dueOf(version: Version, report: Due, [planKey, row, metric]: readonly string[]): string {
  const plan = version.plans.find(({ key }) => key === planKey);
  if (plan === undefined || row === undefined || metric === undefined) return 'no such plan';
  const { reported, options = [], attention } = report;
  const added = version.options.filter(
    ({ key }) => options.includes(key) && plan.options[key] === 'optional',
  );
  const hours = hoursOf(version, [plan.calendar, ...added.map(({ adds }) => adds)]);
  const start = instantOf(reported);
  const target = chooseTarget(plan.targets[row]?.metrics[metric] ?? [], {
    options,
    hours: isOpen(hours, start) === true ? 'inside' : 'outside',
    ...(attention !== undefined && { attention }),
  });
  if (target?.promised.type !== 'within') return target?.promised.type ?? 'nothing';
  const { calendar, cutoff, businessDays, promised } = target;
  const outcome = deadline({
    hours: calendar === undefined ? hours : hoursOf(version, [calendar]),
    counting: {
      ...version.counting,
      ...(cutoff !== undefined && { cutoff }),
      ...(businessDays && { businessDays }),
    },
    start,
    duration: promised.duration,
    pauses: pausesOf(report),
  });
  return outcome.status === 'due' ? formatInstant(outcome.at) : outcome.status;
}

/** When a term ends, in UTC. */
export function endOf(version: Version, ended: Ended): string {
  const term = version.terms.find(({ key }) => key === ended.term);
  if (term === undefined) return 'no such term';
  const { limit, calendar, ends } = term;
  const outcome = termOutcome({
    limit,
    hours: calendar === undefined ? allHours(version) : hoursOf(version, [calendar]),
    counting: { ...version.counting, calendarDays: ends },
    event: instantOf(ended.event),
    pauses: term.pauses ? pausesOf(ended) : [],
  });
  return outcome.status === 'due' ? formatInstant(outcome.at) : outcome.status;
}
