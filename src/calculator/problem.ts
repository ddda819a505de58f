import type { Instant } from '../sla/instant.ts';
import type { WallTime } from '../sla/zone.ts';
import type { Version } from './data.ts';
import type { Field } from './state.ts';

/** Where a problem is: the field and, for pauses, which one and which end. */
export interface Place {
  readonly field: Field;
  readonly index?: number;
  readonly end?: 'from' | 'to';
}

/** The fields whose values are keys of the version. */
export type Keyed = Extract<
  Field,
  | 'plan'
  | 'category'
  | 'severity'
  | 'attention'
  | 'channel'
  | 'option'
  | 'compare'
  | 'order'
  | 'done'
  | 'term'
  | 'month'
>;

/** What is wrong with what was chosen or typed, for the words to explain. */
export type Problem = Place &
  (
    | { readonly type: 'missing' }
    /** The address has something there that can't be read. */
    | { readonly type: 'rejected'; readonly shown: string }
    /** What was typed is no date or time. */
    | { readonly type: 'unreadable' }
    /** The version of that date has nothing of that key. */
    | { readonly type: 'unknown'; readonly field: Keyed; readonly shown: string; readonly date: string }
    | { readonly type: 'unknown-version'; readonly shown: string }
    | {
        readonly type: 'not-in-plan';
        readonly name: string;
        readonly plan: string;
        readonly instead?: string;
      }
    /** The category isn't of that severity. */
    | { readonly type: 'not-in-category'; readonly shown: string; readonly category: string }
    /** The mode of attention can't be asked for such a request. */
    | { readonly type: 'not-for'; readonly name: string; readonly request: string }
    /** The wall time occurs twice: which one is meant? (rule 10) */
    | { readonly type: 'twice'; readonly first: Instant; readonly second: Instant }
    /** The wall time doesn't occur; the nearest that do. */
    | { readonly type: 'gap'; readonly before: WallTime; readonly after: WallTime }
    | { readonly type: 'ends-before-start' }
    /** Nothing is done before it was reported. */
    | { readonly type: 'before-report' }
    /** What is said to have happened lies in the future. */
    | { readonly type: 'not-yet' }
    /** The service can't be down for longer than the month lasts. */
    | { readonly type: 'too-long' }
    /** No version was in force then; the date of the first. */
    | { readonly type: 'before-first-version'; readonly date: string }
  );

/** The place of when a metric of a version was done, by its key. */
export const doneAt = ({ metrics }: Version, metric: string) =>
  ({ field: 'done', index: metrics.findIndex(({ key }) => key === metric) }) as const;

/** Whether a problem is only that something is still to be given: no mistake until the form is sent. */
export function isMistake({ type }: Problem): boolean {
  return type !== 'missing';
}

/** The id of the form's element that a problem is about. */
export function idOf({ field, index, end }: Place): string {
  return ['c', field, index, end].filter((part) => part !== undefined).join('-');
}

/** The id of the words of an element's mistake. */
export const errorOf = (id: string): string => `${id}-error`;

/** The id of what opens an element that is folded away. */
export const foldOf = (id: string): string => `${id}-fold`;
