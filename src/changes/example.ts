import type { Version } from '../content/model.ts';
import { rowsOf } from '../content/rows.ts';
import { addDays, type CivilDate, parseCivilDate, weekday } from '../sla/civil-date.ts';
import { deadline } from '../sla/deadline.ts';
import type { Duration } from '../sla/duration.ts';
import type { Instant } from '../sla/instant.ts';
import { compileOpenHours } from '../sla/open-hours.ts';
import { isOpen } from '../sla/open-time.ts';
import { chooseTarget, type Circumstances, type Promised, type Target } from '../sla/target.ts';
import { wallToInstant, type ZoneOffsets } from '../sla/zone.ts';
import type { Difference, Named } from './difference.ts';

/** A cell of the matrix, and a case in which its two versions are compared. */
interface Cell {
  readonly plan: Named;
  readonly row: Named;
  readonly metric: Named;
  readonly case: Circumstances;
}

/** One case under two versions. */
export interface Example extends Omit<Cell, 'case'> {
  readonly report: Instant;
  /** Nothing where no date is promised. */
  readonly before: Due | undefined;
  readonly after: Due | undefined;
  /** The zone in which the instants are shown. */
  readonly zone: ZoneOffsets;
}

/** When a case is due. */
export interface Due {
  readonly at: Instant;
  /** Whether an answer at that very instant is late (rule 11). */
  readonly strict: boolean;
}

/** Moments of a week at which breaks, closings and weekends show: weekday (0 is Monday), minutes since 00:00. */
const MOMENTS: readonly (readonly [day: number, minutes: number])[] = [
  [4, 16 * 60 + 30],
  [1, 10 * 60],
  [0, 8 * 60 + 15],
  [3, 14 * 60 + 30],
  [2, 18 * 60 + 30],
  [5, 11 * 60],
];

/** So many days of hours are compiled for an example: enough for a year of business days. */
const DAYS = 550;

const PLAIN_CASE: Circumstances = { options: [], hours: 'inside' };

/**
 * A case that comes out otherwise in the new version, computed; nothing if none of a week's usual
 * moments does, or the difference isn't one of targets or of their hours.
 *
 * @example exampleOf(halcon2025, halcon2026, difference)?.after?.at // 2026-02-27T23:30Z
 */
export function exampleOf(previous: Version, next: Version, difference: Difference): Example | undefined {
  for (const cell of cellsOf(next, difference)) {
    const found = cellExample(previous, next, cell);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The cells of the matrix that a difference touches, in the order of the page. */
function cellsOf(next: Version, difference: Difference): readonly Cell[] {
  const { type } = difference;
  if (type === 'target') return [difference];
  if (type === 'week' || type === 'holidays') {
    const { key } = difference.calendar;
    return cellsWhere(next, (plan, { calendar }) => (calendar ?? plan.calendar) === key);
  }
  if (type !== 'plan-calendar') return [];
  return cellsWhere(next, ({ key }, { calendar }) => key === difference.plan.key && calendar === undefined);
}

function cellsWhere(
  { plans, metrics, ...rest }: Version,
  holds: (plan: Version['plans'][number], target: Target) => boolean,
): readonly Cell[] {
  return plans.flatMap((plan) =>
    rowsOf(rest).flatMap((row) =>
      metrics
        .filter(({ key }) => plan.targets[row.key]?.metrics[key]?.some((target) => holds(plan, target)))
        .map((metric) => ({ plan, row, metric, case: PLAIN_CASE })),
    ),
  );
}

function cellExample(previous: Version, next: Version, cell: Cell): Example | undefined {
  const [zone, from] = [zoneOf(next), parseCivilDate(next.date)];
  if (zone === undefined || from === undefined) return undefined;
  const [was, is] = [dueIn(previous, cell, from), dueIn(next, cell, from)];
  if (was === undefined || is === undefined) return undefined;
  for (const [day, minutes] of MOMENTS) {
    // A week later, so that no calendar is new to the case.
    const report = wallToInstant(zone, addDays(from, 7 + ((day - weekday(from) + 7) % 7)), minutes);
    const [before, after] = [was(report), is(report)];
    if (before?.at !== after?.at || before?.strict !== after?.strict) {
      const { plan, row, metric } = cell;
      return { plan, row, metric, report, before, after, zone };
    }
  }
  return undefined;
}

function zoneOf({ zone, calendars }: Version): ZoneOffsets | undefined {
  const zones = Object.values(calendars).map(({ data }) => data.zone);
  return zones.find(({ name }) => name === zone) ?? zones[0];
}

/** When cases of a cell are due by a version; nothing if it doesn't have the plan. */
function dueIn(
  version: Version,
  { plan: { key }, row, metric, case: known }: Cell,
  from: CivilDate,
): ((report: Instant) => Due | undefined) | undefined {
  const plan = version.plans.find((one) => one.key === key);
  const hoursOf = (calendar: string | undefined) => {
    const data = calendar === undefined ? undefined : version.calendars[calendar]?.data;
    return data && compileOpenHours([data], addDays(from, -1), addDays(from, DAYS));
  };
  const own = hoursOf(plan?.calendar);
  if (plan === undefined || own === undefined) return undefined;
  const targets = plan.targets[row.key]?.metrics[metric.key] ?? [];
  return (report) => {
    const hours = isOpen(own, report) === true ? 'inside' : 'outside';
    const target = chooseTarget(targets, { ...known, hours });
    const end = target && endOf(target.promised);
    if (end === undefined) return undefined;
    const { calendar, cutoff, businessDays } = target ?? {};
    const due = deadline({
      hours: hoursOf(calendar) ?? own,
      counting: {
        ...version.counting,
        ...(cutoff !== undefined && { cutoff }),
        ...(businessDays && { businessDays }),
      },
      start: report,
      duration: end.duration,
    });
    return due.status === 'due' ? { at: due.at, strict: end.strict } : undefined;
  };
}

/** The duration after which a promise is late. */
function endOf(promised: Promised): { readonly duration: Duration; readonly strict: boolean } | undefined {
  switch (promised.type) {
    case 'within':
      return promised;
    case 'range':
      return { duration: promised.to, strict: promised.strict };
    case 'every':
      return { duration: promised.duration, strict: false };
    case 'words':
    case 'none':
    case 'route':
      return undefined;
  }
}
