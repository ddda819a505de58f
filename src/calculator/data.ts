import type { Calendar, Exception, Week } from '../sla/calendar.ts';
import type { Counting } from '../sla/counting.ts';
import type { Target } from '../sla/target.ts';
import type { TermLimit } from '../sla/term.ts';
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

/** A row of the matrix: a severity, or a category that has targets of its own. */
export interface Severity extends Entry {
  readonly criteria: string;
}

/** A kind of request. Without severities and route, it is a row of the matrix under its own key. */
export interface Category extends Entry {
  readonly definition: string;
  readonly examples: readonly string[];
  /** Keys of the severities whose targets its cases have. */
  readonly severities?: readonly string[];
  /** Key of the route by which it leaves the plans. */
  readonly route?: string;
}

/** Where a request goes that no target covers. */
export interface Route extends Entry {
  /** What happens next, in a sentence. */
  readonly next: string;
}

/** A mode of attention: a circumstance of a case that changes its targets. */
export interface Attention extends Entry {
  readonly note?: string;
  /** What it may cost beside the plan, in words. */
  readonly surcharge?: string;
  /** Whether a case has it unless another is asked for; exactly one mode is. */
  readonly default: boolean;
  /** Keys of the severities or categories for which it can be asked; absent: all. */
  readonly only?: readonly string[];
}

/** A time limit of the contract that isn't a ticket target (rule 7). */
export interface Term extends Entry {
  /** What it counts from; `time`: whether that has a time of day, or is a date. */
  readonly event: { readonly name: string; readonly time: boolean };
  readonly limit: TermLimit;
  /** Limit and event in a few words, in the page's language. */
  readonly brief: string;
  /** Key of the calendar it counts on; without one it counts on elapsed time. */
  readonly calendar?: string;
  /** How calendar days and months end. */
  readonly ends: Counting['calendarDays'];
  /** Whether something must be done by then, or something lapses then. */
  readonly role: 'deadline' | 'expiry';
  /** What the instant means, in a sentence. */
  readonly says: string;
  /** Keys of the plans it belongs to; absent: all. */
  readonly plans?: readonly string[];
  /** Whether waiting for the client stops it. */
  readonly pauses: boolean;
}

/** What holds for the availability of every plan. */
export interface Availability {
  readonly clause?: string;
  /** What doesn't count against it. */
  readonly excludes: readonly string[];
  /** Service credits, in percent of the fee, below an availability in percent; from the mildest to the worst. */
  readonly credits: readonly { readonly below: number; readonly credit: number }[];
}

export interface Channel extends Entry {
  /** Whether a message through it opens a case, and so starts the clock. */
  readonly opensCase: boolean;
  /** As people would use it, and as a link. */
  readonly contact?: { readonly text: string; readonly href: string };
  /** Key of the channel to use where the plan lacks this one. */
  readonly fallback?: string;
  /** When a message there is answered, in a sentence in the page's language. */
  readonly answered?: string;
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
  /** Percentage of the time. */
  readonly availability?: number;
  /** What its clients do when a case is late. */
  readonly escalation?: { readonly how: string; readonly clause: string };
  /** By the key of the row. */
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
  /** The policy's. */
  readonly title: string;
  /** SHA-256 of the version as published; absent while it is a draft. */
  readonly digest?: string;
  /** BCP 47 tag of its words, where they aren't in the page's language: what reads aloud needs it. */
  readonly language?: string;
  /** The page language's name of the language whose text binds, where that is another one. */
  readonly binding?: string;
  /** The page language's name of the provider's time: a browser may lack the word. */
  readonly zoneName: string;
  /** Path of the version's page. */
  readonly address: string;
  /** The civil dates between which due times are known (rule 13), both included. */
  readonly horizon: readonly [from: string, to: string];
  readonly counting: Counting;
  readonly countingClause: string;
  readonly metrics: readonly Metric[];
  /** The rows of the matrix: severities from the worst to the mildest, then categories; perhaps none. */
  readonly severities: readonly Severity[];
  readonly categories: readonly Category[];
  readonly routes: readonly Route[];
  readonly attention: readonly Attention[];
  readonly terms: readonly Term[];
  /** When time is paused, in a sentence in the page's language. */
  readonly pausesHint: string;
  readonly availability?: Availability;
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
  /** Its week in words, in the page's language. */
  readonly hours: string;
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
  /** Its week in words, in the page's language. */
  readonly hours: string;
  readonly data: Calendar;
}

export const FORMAT = 6;

/**
 * Whether JSON is the calculator's data. The build wrote it and has checked it; what can go wrong
 * is that a page of one build meets the data of another, or a server's error page.
 */
export function isCalculatorData(json: unknown): json is CalculatorData {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT;
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`No entry ${index}`);
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
