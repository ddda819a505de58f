import type { Calendar } from '../sla/calendar.ts';
import { civilDateOf } from '../sla/civil-date.ts';
import type { Counting } from '../sla/counting.ts';
import { compileOpenHours, type OpenHours } from '../sla/open-hours.ts';
import type { Target } from '../sla/target.ts';
import type { NamedCalendar, Version } from './data.ts';
import type { Case } from './reading.ts';

/** Open hours with the calendars they are made of. */
export interface NamedHours {
  readonly calendars: readonly NamedCalendar[];
  readonly hours: OpenHours;
}

/** How a promise is counted: in which hours and by which rules. */
export interface Counted extends NamedHours {
  readonly counting: Counting;
}

/** Compiling ten years takes milliseconds; the reader changes a case many times. */
const compiled = new WeakMap<Version, Map<string, NamedHours>>();

/** The hours of some of the version's calendars together. */
export function hoursOf(version: Version, keys: readonly string[]): NamedHours {
  const known = compiled.get(version) ?? new Map<string, NamedHours>();
  compiled.set(version, known);
  const name = keys.join(' ');
  const hours = known.get(name) ?? compile(version, keys);
  known.set(name, hours);
  return hours;
}

function compile(version: Version, keys: readonly string[]): NamedHours {
  const calendars = keys.flatMap((key) => version.calendars.get(key) ?? []);
  return {
    calendars,
    hours: compiledHours(
      version,
      calendars.map(({ data }) => data),
    ),
  };
}

/** The open hours of calendars over the version's horizon. */
export function compiledHours({ horizon }: Version, calendars: readonly Calendar[]): OpenHours {
  const [from, to] = horizon;
  return compileOpenHours(calendars, civilDateOf(from), civilDateOf(to));
}

/** The plan's hours, with those that the contracted options add to them. */
export function planHours({ version, plan, options }: Case): NamedHours {
  const added = options.filter(({ key }) => plan.options[key] === 'optional').map(({ adds }) => adds);
  return hoursOf(version, [...new Set([plan.calendar, ...added])]);
}

/** How a target is counted: as the policy says and in the plan's hours, but for what it says itself. */
export function countedBy(known: Case, { calendar, cutoff, businessDays }: Target): Counted {
  return {
    ...(calendar === undefined ? planHours(known) : hoursOf(known.version, [calendar])),
    counting: {
      ...known.version.counting,
      ...(cutoff !== undefined && { cutoff }),
      ...(businessDays && { businessDays }),
    },
  };
}
