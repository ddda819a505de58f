import type { VersionEntry } from '../calculator/versions.ts';
import type { Language } from '../i18n/language.ts';
import type { Sayable } from './columns.ts';
import type { Standing } from './tally.ts';
import type { Settings } from './ticket.ts';
import type { Verdict } from './verdict.ts';

/** What the page tells of its policy. */
export interface PagePolicy extends Sayable {
  readonly language: Language;
  /** Ascending by date. */
  readonly versions: readonly VersionEntry[];
}

/** What the page asks of the worker: to judge a file once, then to write what came of it. */
export type Question =
  | {
      readonly type: 'judge';
      readonly source: string | Blob;
      readonly settings: Settings;
      readonly policy: PagePolicy;
      /** UTC milliseconds. */
      readonly now: number;
    }
  | { readonly type: 'write' };

/** What the worker answers, in the language of the page; every text is ready to be shown as text. */
export type Answer =
  /** The next rows, and how far the work is. */
  | { readonly type: 'rows'; readonly rows: readonly ShownRow[]; readonly progress: Progress }
  | { readonly type: 'finished'; readonly summary: ShownSummary }
  /** The file isn't read. */
  | { readonly type: 'refused'; readonly says: string }
  /** Something that is needed can't be fetched. */
  | { readonly type: 'failed' }
  | { readonly type: 'written'; readonly file: Blob; readonly name: string };

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly says: string;
}

export interface ShownRow {
  readonly line: string;
  /** The ticket's own number, if the file has one. */
  readonly name: string;
  readonly about: string;
  readonly reported: string;
  readonly standing: Standing | 'mistaken';
  readonly verdicts: readonly ShownVerdict[];
  /** Each in a sentence. */
  readonly mistakes: readonly string[];
  /** Where the ticket goes that no plan covers. */
  readonly route?: string;
}

export interface ShownVerdict {
  /** The key of the metric. */
  readonly metric: string;
  readonly type: Verdict['type'];
  readonly status: string;
  readonly says: string;
  readonly moments: readonly string[];
}

export interface ShownSummary {
  readonly says: string;
  /** How many rows each filter shows. */
  readonly standings: Readonly<Record<Filter, string>>;
  readonly metrics: readonly {
    readonly name: string;
    readonly percent: string;
    readonly isMeasured: boolean;
    readonly counts: readonly { readonly type: Verdict['type']; readonly says: string }[];
  }[];
  readonly groups: readonly {
    readonly plan: string;
    readonly severity: string;
    readonly rows: string;
    /** In the order of `metrics`. */
    readonly percents: readonly string[];
  }[];
  /** What else to know of how the file was read. */
  readonly notes: readonly string[];
}

/** Whether JSON is what the page tells; the build wrote it. */
export function isPagePolicy(json: unknown): json is PagePolicy {
  return typeof json === 'object' && json !== null && 'versions' in json && 'metrics' in json;
}

/** Which rows the page shows. */
export type Filter = 'all' | 'late' | 'open' | 'mistaken';
