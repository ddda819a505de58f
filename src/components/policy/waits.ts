import { horizonOf } from '../../content/horizon.ts';
import type { Metric, Plan, Policy, Version } from '../../content/model.ts';
import type { Row } from '../../content/rows.ts';
import { stateOn } from '../../content/state.ts';
import { bindingOf } from '../../content/translation/in-language.ts';
import { addDays, type CivilDate, civilDateOf, formatCivilDate } from '../../sla/civil-date.ts';
import { deadline } from '../../sla/deadline.ts';
import type { Duration } from '../../sla/duration.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../sla/instant.ts';
import { compileOpenHours, type OpenHours } from '../../sla/open-hours.ts';
import { isOpen } from '../../sla/open-time.ts';
import { chooseTarget, type Promised } from '../../sla/target.ts';
import { type Waits, waitsOf } from '../../sla/wait.ts';
import { wallToInstant } from '../../sla/zone.ts';
import { targetsOf } from './targets.ts';

/** The dates of the reports whose waits are told, both included. */
export interface Year {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** One cell of the matrix of which the wait can be told. */
export interface Cell {
  readonly plan: Plan;
  readonly row: Pick<Row, 'key'>;
  readonly metric: Pick<Metric, 'key'>;
}

/** How many days after the last report hours are known: more than a year of business days. */
const DAYS_AFTER = 550;

/**
 * The year of reports that a version's waits are told for: the coming one while it is in force, else
 * its own first.
 *
 * @param asOf civil date for which the page is built, `YYYY-MM-DD`
 */
export function yearOf(policy: Policy, version: Version, asOf: string): Year {
  const first = stateOn(policy, version, asOf).state === 'in-force' ? asOf : version.date;
  const from = civilDateOf(first);
  return { from, to: addDays(from, 364) };
}

/** What was computed of each version: the pages of every language and plan share it. */
const compiled = new WeakMap<Version, Map<string, OpenHours>>();
const computed = new WeakMap<Version, Map<string, { readonly waits: Waits | undefined }>>();

function knownOf<T>(
  all: WeakMap<Version, Map<string, T>>,
  version: Version,
  key: string,
  compute: () => T,
): T {
  const binding = bindingOf(version);
  const known = all.get(binding) ?? new Map<string, T>();
  all.set(binding, known);
  const value = known.get(key) ?? compute();
  known.set(key, value);
  return value;
}

function hoursOf(version: Version, key: string, { from, to }: Year): OpenHours | undefined {
  const calendar = version.calendars[key];
  if (calendar === undefined) return undefined;
  const last = addDays(to, DAYS_AFTER);
  const until = last < horizonOf(version).to ? last : horizonOf(version).to;
  return knownOf(compiled, version, `${key} ${formatCivilDate(from)}`, () =>
    compileOpenHours([calendar.data], from, until),
  );
}

/** The duration within which a promise is kept at the latest, if it has one. */
function limitOf(promised: Promised): Duration | undefined {
  if (promised.type === 'within') return promised.duration;
  return promised.type === 'range' ? promised.to : undefined;
}

/**
 * The waits of a year's reports in one cell of the matrix: for a case without options, through no
 * channel in particular and in the usual mode of attention. `undefined` where no date is promised.
 */
export function waitsIn(version: Version, { plan, row, metric }: Cell, year: Year): Waits | undefined {
  const targets = targetsOf(plan, row.key, metric.key);
  if (targets.length === 0) return undefined;
  const promises = targets.map(
    ({ clause: _clause, note: _note, surcharge: _surcharge, ...target }) => target,
  );
  const key = JSON.stringify([plan.calendar, promises, year]);
  return knownOf(computed, version, key, () => ({ waits: compute(version, { plan, row, metric }, year) }))
    .waits;
}

function compute(version: Version, { plan, row, metric }: Cell, year: Year): Waits | undefined {
  const hours = hoursOf(version, plan.calendar, year);
  if (hours === undefined) return undefined;
  const attention = version.attention.find((mode) => mode.default)?.key;
  const targets = targetsOf(plan, row.key, metric.key);
  const promiseFor = (open: 'inside' | 'outside') => {
    const target = chooseTarget(targets, {
      options: [],
      hours: open,
      ...(attention !== undefined && { attention }),
    });
    const duration = target && limitOf(target.promised);
    const counted = target?.calendar === undefined ? hours : hoursOf(version, target.calendar, year);
    if (target === undefined || duration === undefined || counted === undefined) return undefined;
    const { cutoff, businessDays } = target;
    const counting = {
      ...version.counting,
      ...(cutoff !== undefined && { cutoff }),
      ...(businessDays && { businessDays }),
    };
    return { hours: counted, counting, duration };
  };
  const promises = { inside: promiseFor('inside'), outside: promiseFor('outside') };
  if (promises.inside === undefined && promises.outside === undefined) return undefined;
  const same = targets.every(({ when }) => when.hours === undefined);
  const dueAt = (start: Instant): Instant | undefined => {
    const promise = same || isOpen(hours, start) === true ? promises.inside : promises.outside;
    const due = promise && deadline({ ...promise, start });
    return due?.status === 'due' ? due.at : undefined;
  };
  const midnight = (date: CivilDate) => wallToInstant(hours.zone, date, 0);
  return waitsOf({ from: midnight(year.from), to: midnight(addDays(year.to, 1)) }, hours.zone, dueAt);
}

/** Up to which wait each shade of the week's picture goes, in milliseconds; the last has no limit. */
export const SHADES = [HOUR, 4 * HOUR, 12 * HOUR, DAY, 3 * DAY, 7 * DAY] as const;

/** The shade of a wait: 0 is the shortest. */
export function shadeOf(wait: number): number {
  const shade = SHADES.findIndex((limit) => wait <= limit);
  return shade === -1 ? SHADES.length : shade;
}

/** Hours of one weekday in a row with the same shade; from and to are hours of wall time. */
export interface ShadeRun {
  readonly from: number;
  readonly to: number;
  readonly shade: number;
}

/** The week as its picture shows it: for each weekday from Monday on, its hours by shade. */
export function shadesOf({ week }: Pick<Waits, 'week'>): readonly (readonly ShadeRun[])[] {
  return Array.from({ length: 7 }, (_, day) => {
    const runs: ShadeRun[] = [];
    for (const [hour, wait] of week.slice(day * 24, day * 24 + 24).entries()) {
      const shade = shadeOf(wait);
      const last = runs.at(-1);
      if (last?.shade === shade) runs[runs.length - 1] = { ...last, to: hour + 1 };
      else runs.push({ from: hour, to: hour + 1, shade });
    }
    return runs;
  });
}

/** A wait that is told without a lie: up to the next minute, from a day on up to the next hour. */
export function roundedUp(wait: number): number {
  const unit = wait < DAY ? MINUTE : HOUR;
  return Math.ceil(wait / unit) * unit;
}
