import type { Field } from './columns.ts';

/** The most that a file may weigh: a phone holds several copies of it while it reads. */
export const MOST_BYTES = 20_000_000;

/** The most rows: enough for a year of a large client, and a phone still holds their results. */
export const MOST_ROWS = 50_000;

/** Why a whole file isn't read; what is wrong with one row stands beside that row. */
export type Refusal =
  | { readonly type: 'empty' }
  /** A header and nothing below it. */
  | { readonly type: 'no-rows' }
  /** One line, none of whose cells is the name of a column. */
  | { readonly type: 'no-header' }
  | { readonly type: 'too-big' }
  | { readonly type: 'too-many-rows' }
  /** No text at all: a picture, an archive. */
  | { readonly type: 'binary' }
  /** A workbook as a spreadsheet saves it, instead of a CSV. */
  | { readonly type: 'workbook' }
  /** What the file must say and no column of it does. */
  | { readonly type: 'lacks'; readonly field: Required }
  /** Two columns that would say the same. */
  | { readonly type: 'twice'; readonly first: string; readonly second: string };

/** What no file can do without: a plan may be chosen beside the file instead. */
export type Required = Extract<Field, 'at' | 'plan' | 'severity'>;
