import type { Calendar, Exception, Week } from '../sla/calendar.ts';
import type { Counting } from '../sla/counting.ts';
import type { Target } from '../sla/target.ts';
import type { ZoneOffsets } from '../sla/zone.ts';
import { type CodedHolidays, type CodedZone, decodeHolidays, decodeZone } from './coding.ts';

/** Whatever has a key, a name and perhaps a clause that states it. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  /** A key of the version's `clauses`. */
  readonly clause?: string;
}

export interface Metric extends Entry {
  readonly definition: string;
}

export interface Severity extends Entry {
  readonly criteria: string;
}

export interface Channel extends Entry {
  /** Whether a message through it opens a case, and so starts the clock. */
  readonly opensCase: boolean;
  /** As people would use it, and as a link. */
  readonly contact?: { readonly text: string; readonly href: string };
  /** Key of the channel to use where the plan lacks this one. */
  readonly fallback?: string;
  readonly note?: string;
}

export interface Option extends Entry {
  /** Key of the calendar whose open hours are added to the plan's. */
  readonly adds: string;
}

export interface SeverityTargets {
  /** Keys of the channels in which cases of this severity are attended. */
  readonly channels: readonly string[];
  /** By metric key, in the order in which their conditions are tried (rule 9). */
  readonly metrics: Readonly<Record<string, readonly Target[]>>;
}

export interface Plan {
  readonly key: string;
  readonly name: string;
  /** Path of its page. */
  readonly address: string;
  /** Key of its calendar. */
  readonly calendar: string;
  /** By option key. */
  readonly options: Readonly<Record<string, 'not-offered' | 'optional' | 'covered'>>;
  /** Keys of the channels that it includes. */
  readonly channels: readonly string[];
  /** What its clients do when a case is late. */
  readonly escalation?: { readonly how: string; readonly clause: string };
  /** By severity key. */
  readonly targets: Readonly<Record<string, SeverityTargets>>;
}

/** A clause that something here names: where it stands and what it is called. */
export interface ClauseLink {
  readonly address: string;
  readonly number: string;
  readonly title: string;
}

/** What is the same on the wire and in the engine's hands. */
interface Common {
  /** Civil date on which it takes effect, `YYYY-MM-DD`. */
  readonly date: string;
  readonly provider: string;
  /** Path of the version's page. */
  readonly address: string;
  /** The civil dates between which due times are known (rule 13), both included. */
  readonly horizon: readonly [from: string, to: string];
  readonly counting: Counting;
  readonly countingClause: string;
  readonly metrics: readonly Metric[];
  /** From the worst to the mildest. */
  readonly severities: readonly Severity[];
  readonly channels: readonly Channel[];
  readonly options: readonly Option[];
  readonly plans: readonly Plan[];
  readonly clauses: Readonly<Record<string, ClauseLink>>;
}

/** What the calculator loads of one version: plain JSON, a few kilobytes. */
export interface CalculatorData extends Common {
  /** Changes whenever this shape does, so that an old page never misreads new data. */
  readonly format: typeof FORMAT;
  readonly zones: readonly CodedZone[];
  /** Index of the zone in which due times are shown. */
  readonly zone: number;
  /** The lists of holidays; several calendars share one. */
  readonly holidays: readonly CodedHolidays[];
  readonly calendars: Readonly<Record<string, CodedCalendar>>;
}

interface CodedCalendar {
  readonly name: string;
  readonly clause?: string;
  /** Index among the zones. */
  readonly zone: number;
  readonly week: Week;
  /** Index among the lists of holidays; absent if it has none. */
  readonly holidays?: number;
  readonly exceptions?: readonly Exception[];
}

/** A version as the calculator computes with it. */
export interface Version extends Common {
  readonly zone: ZoneOffsets;
  readonly calendars: ReadonlyMap<string, NamedCalendar>;
}

export interface NamedCalendar extends Entry {
  readonly data: Calendar;
}

export const FORMAT = 1;

/**
 * Whether JSON is the calculator's data. The build wrote it and has checked it; what can go wrong
 * is that a page of one build meets the data of another, or a server's error page.
 */
export function isCalculatorData(json: unknown): json is CalculatorData {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT;
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`The calculator's data lack the entry ${index}.`);
  return value;
}

/**
 * The version that the data stand for, with calendars and zones as the engine takes them.
 *
 * @throws RangeError if the data name a zone or a list of holidays that they don't have.
 * @example decode(calculatorData(version, site)).calendars.get('oficina')?.data // the catalog's own
 */
export function decode({ zones, zone, holidays, calendars, ...common }: CalculatorData): Version {
  const offsets = zones.map(decodeZone);
  const lists = holidays.map(decodeHolidays);
  const named = Object.entries(calendars).map(([key, coded]): [string, NamedCalendar] => {
    const { zone: zoneIndex, week, holidays: list, exceptions = [], ...entry } = coded;
    const closed = list === undefined ? [] : at(lists, list);
    return [
      key,
      { key, ...entry, data: { zone: at(offsets, zoneIndex), week, holidays: closed, exceptions } },
    ];
  });
  return { ...common, zone: at(offsets, zone), calendars: new Map(named) };
}

/** The entry with a key, if there is one. */
export function find<T extends { readonly key: string }>(entries: readonly T[], key: string | undefined) {
  return entries.find((entry) => entry.key === key);
}
