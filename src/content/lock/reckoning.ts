import type { Counting } from '../../sla/counting.ts';
import { deadline } from '../../sla/deadline.ts';
import type { Duration } from '../../sla/duration.ts';
import type { Instant } from '../../sla/instant.ts';
import { compileOpenHours, type OpenHours } from '../../sla/open-hours.ts';
import { isOpen } from '../../sla/open-time.ts';
import { chooseTarget, type Promised, type Target } from '../../sla/target.ts';
import { elapsedTime, termOutcome } from '../../sla/term.ts';
import type { ZoneOffsets } from '../../sla/zone.ts';
import { horizonOf } from '../horizon.ts';
import type { Plan, Term, Version } from '../model.ts';

/** A version with its compiled hours, to ask for many due times. */
export interface Reckoning {
  readonly version: Version;
  /** The offsets of the version's own zone. */
  readonly zone: ZoneOffsets;
  /** The open hours of the calendars with these keys together; of all time without any. */
  readonly hours: (...calendars: readonly string[]) => OpenHours;
}

/** Compiles the hours of a version when they are first asked for: each takes milliseconds. */
export function reckoningOf(version: Version, zone: ZoneOffsets): Reckoning {
  const { from, to } = horizonOf(version);
  const known = new Map<string, OpenHours>();
  return {
    version,
    zone,
    hours: (...keys) => {
      const name = keys.join(' ');
      const calendars = keys.flatMap((key) => version.calendars[key]?.data ?? []);
      const hours =
        known.get(name) ?? compileOpenHours(keys.length === 0 ? [elapsedTime(zone)] : calendars, from, to);
      known.set(name, hours);
      return hours;
    },
  };
}

/** What a client reports, as far as a target depends on it. */
export interface Report {
  readonly plan: Plan;
  readonly row: string;
  readonly metric: string;
  /** Keys, where a target depends on them. */
  readonly channel?: string;
  readonly option?: string;
  readonly attention?: string;
  readonly at: Instant;
}

/** When something is due; `earliest`: the earlier end of a range. */
export interface Due {
  readonly earliest?: Instant;
  readonly at: Instant;
}

/** The open hours of a plan, with those of a contracted option that its own don't cover. */
function planHours({ version, hours }: Reckoning, plan: Plan, option: string | undefined): OpenHours {
  const adds = version.options.find(({ key }) => key === option && plan.options[key] === 'optional')?.adds;
  return adds === undefined || adds === plan.calendar ? hours(plan.calendar) : hours(plan.calendar, adds);
}

/** The target that holds for a report (rule 9). */
export function targetOf(
  reckoning: Reckoning,
  { plan, row, metric, at, ...known }: Report,
): Target | undefined {
  const open = isOpen(planHours(reckoning, plan, known.option), at);
  if (open === undefined) return undefined;
  const attention = known.attention ?? reckoning.version.attention.find((mode) => mode.default)?.key;
  return chooseTarget(plan.targets[row]?.metrics[metric] ?? [], {
    ...(known.channel === undefined ? {} : { channel: known.channel }),
    options: known.option === undefined ? [] : [known.option],
    hours: open ? 'inside' : 'outside',
    ...(attention === undefined ? {} : { attention }),
  });
}

/**
 * When what was promised for a report is due; the first update, where updates are promised.
 * `undefined` if no time is promised, or beyond the horizon.
 */
export function dueOfReport(reckoning: Reckoning, report: Report): Due | undefined {
  const target = targetOf(reckoning, report);
  if (target === undefined) return undefined;
  const { calendar, cutoff, businessDays } = target;
  const hours =
    calendar === undefined ? planHours(reckoning, report.plan, report.option) : reckoning.hours(calendar);
  const counting: Counting = {
    ...reckoning.version.counting,
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(businessDays === undefined ? {} : { businessDays }),
  };
  const ends = durationsOf(target.promised).map((duration) => {
    const due = deadline({ hours, counting, start: report.at, duration });
    return due.status === 'due' ? due.at : undefined;
  });
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return ends.length === 1 ? { at: last } : { earliest: first, at: last };
}

function durationsOf(promised: Promised): readonly Duration[] {
  switch (promised.type) {
    case 'within':
    case 'every':
      return [promised.duration];
    case 'range':
      return [promised.from, promised.to];
    case 'words':
    case 'none':
    case 'route':
      return [];
  }
}

/** When a term ends that counts from an event, or `undefined` beyond the horizon. */
export function dueOfTerm({ version, hours }: Reckoning, term: Term, event: Instant): Due | undefined {
  const { calendar, limit, ends: calendarDays } = term;
  const { cutoff, ...counting } = { ...version.counting, calendarDays };
  const outcome = termOutcome({
    limit,
    event,
    // A cut-off belongs to hours that open and close: elapsed time has none.
    ...(calendar === undefined
      ? { hours: hours(), counting }
      : { hours: hours(calendar), counting: { ...counting, ...(cutoff === undefined ? {} : { cutoff }) } }),
  });
  return outcome.status === 'due' ? { at: outcome.at } : undefined;
}
