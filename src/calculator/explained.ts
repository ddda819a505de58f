import type { CountedHours } from '../i18n/es/calculator-counting.ts';
import type { Rule } from '../i18n/es/calculator-ledger.ts';
import type { BeforeRequest } from '../sla/before.ts';
import type { DeadlineRequest } from '../sla/deadline.ts';
import type { Target } from '../sla/target.ts';
import type { NamedCalendar, Version } from './data.ts';

/** What explains a promise, once the reader asks how it is counted. */
export interface Explained {
  /** What its sentences speak of. */
  readonly rule: Rule;
  readonly calendars: readonly NamedCalendar[];
  /** The clause that promises it, if it has one of its own. */
  readonly clause: string | undefined;
  /** All the targets of which one applied, in the order in which their conditions are tried (rule 9). */
  readonly conditions?: Conditions;
  /** What the engine was asked; absent where the sentences say it all. */
  readonly reckoning?: Reckoning | undefined;
}

export interface Conditions {
  readonly targets: readonly Target[];
  readonly applied: Target;
}

/** What the engine was asked. */
export type Reckoning =
  | { readonly type: 'report'; readonly request: DeadlineRequest }
  /** A term's, whose day is the event's and not a report's. */
  | { readonly type: 'event'; readonly request: DeadlineRequest }
  | { readonly type: 'before'; readonly request: BeforeRequest };

/** The hours in which something is counted, as sentences speak of them. */
export function countedHours(calendars: readonly NamedCalendar[], { zoneName }: Version): CountedHours {
  return {
    calendars: calendars.map(({ name, data }) => ({
      name,
      week: data.week,
      closesOnHolidays: data.holidays.length > 0,
    })),
    zone: zoneName,
  };
}
