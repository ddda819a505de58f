import type { Problem } from '../calculator/problem.ts';
import type { Field } from './columns.ts';
import type { Unreadable } from './timestamp.ts';

/** Where in a row a mistake is: a column that says something, or the row as a whole. */
export type Cell =
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'done'; readonly metric: string }
  | { readonly type: 'row' };

/** Why a row can't be computed, for the words to explain. */
export type Reason =
  | { readonly type: 'timestamp'; readonly wrong: Unreadable }
  /** The calculator's own, against the version that applies; what is allowed instead, by name. */
  | { readonly type: 'problem'; readonly problem: Problem; readonly allowed: readonly string[] }
  /** A pause isn't written as `FROM..TO`. */
  | { readonly type: 'pause' }
  /** More cells than the header has. */
  | { readonly type: 'too-many-cells'; readonly cells: number; readonly columns: number }
  /** A quotation mark that is never closed. */
  | { readonly type: 'unclosed' };

/** A mistake of one row. */
export interface Mistake {
  readonly cell: Cell;
  /** What stands there. */
  readonly value: string;
  readonly reason: Reason;
}
