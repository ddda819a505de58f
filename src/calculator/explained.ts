import type { BeforeRequest } from '../sla/before.ts';
import type { DeadlineRequest } from '../sla/deadline.ts';
import type { NamedCalendar } from './data.ts';

/** What a ledger explains: what was asked of the engine, of which calendars, and the clause that promises it. */
export type Explained = {
  readonly calendars: readonly NamedCalendar[];
  readonly clause: string | undefined;
} & (
  | { readonly type: 'report'; readonly request: DeadlineRequest }
  /** A term's, whose day is the event's and not a report's. */
  | { readonly type: 'event'; readonly request: DeadlineRequest }
  | { readonly type: 'before'; readonly request: BeforeRequest }
);
