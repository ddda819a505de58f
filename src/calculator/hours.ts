import { parseCivilDate } from '../sla/civil-date.ts';
import { compileOpenHours, type OpenHours } from '../sla/open-hours.ts';
import type { Target } from '../sla/target.ts';
import type { NamedCalendar, Version } from './data.ts';
import type { Case } from './reading.ts';

/** The hours in which a promise is counted, with the calendars they are made of. */
export interface CountedHours {
  readonly calendars: readonly NamedCalendar[];
  readonly hours: OpenHours;
}

/** Compiling ten years takes milliseconds; the reader changes a case many times. */
const compiled = new WeakMap<Version, Map<string, CountedHours>>();

function hoursOf(version: Version, keys: readonly string[]): CountedHours {
  const known = compiled.get(version) ?? new Map<string, CountedHours>();
  compiled.set(version, known);
  const name = keys.join(' ');
  const hours = known.get(name) ?? compile(version, keys);
  known.set(name, hours);
  return hours;
}

function compile({ calendars: all, horizon }: Version, keys: readonly string[]): CountedHours {
  const calendars = keys.flatMap((key) => all.get(key) ?? []);
  const [from, to] = horizon.map(parseCivilDate);
  if (from === undefined || to === undefined) throw new RangeError(`Not a horizon: ${horizon.join(' ')}`);
  const data = calendars.map((calendar) => calendar.data);
  return { calendars, hours: compileOpenHours(data, from, to) };
}

/** The plan's hours, with those that the contracted options add to them. */
export function planHours({ version, plan, options }: Case): CountedHours {
  const added = options.filter(({ key }) => plan.options[key] === 'optional').map(({ adds }) => adds);
  return hoursOf(version, [...new Set([plan.calendar, ...added])]);
}

/** The hours in which a target is counted: those of its own calendar, or the plan's. */
export function targetHours(known: Case, { calendar }: Target): CountedHours {
  return calendar === undefined ? planHours(known) : hoursOf(known.version, [calendar]);
}
