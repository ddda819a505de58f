import type { Moment } from './moment.ts';

/** What the reader has chosen and typed, whether or not it makes sense in the version at hand. */
export interface State {
  /** The date of the version that the reader pinned; otherwise the one in force at the report. */
  readonly version: string | undefined;
  readonly plan: string | undefined;
  readonly severity: string | undefined;
  /** A kind of request that isn't a row of the matrix itself. */
  readonly category: string | undefined;
  /** The mode of attention that was asked for. */
  readonly attention: string | undefined;
  readonly channel: string | undefined;
  /** Keys of the options that the client has contracted. */
  readonly options: readonly string[];
  /** When the case was reported, or when the event of the term was: then perhaps a date without a time. */
  readonly at: Moment;
  /** The zone of the wall times: `PROVIDER`, or an IANA name. */
  readonly zone: string;
  readonly pauses: readonly TypedPause[];
  /** Whether the case is asked of every plan; `plan` is then the one that the others are compared with. */
  readonly compare: typeof PLANS | undefined;
  /** The key of the metric by whose due times the plans are put in order; otherwise in the policy's. */
  readonly order: string | undefined;
  /** When what some metrics promise was done. */
  readonly done: readonly Done[];
  /** By when the reader wants something done that isn't reported yet. */
  readonly by: Moment;
  /** The time limit of the contract that is asked about, instead of a case. */
  readonly term: string | undefined;
  /** The month, `YYYY-MM`, whose availability is asked about, instead of a case. */
  readonly month: string | undefined;
  /** For how many minutes of that month the service was down. */
  readonly down: number | undefined;
  /** What the address said and nobody can read. A field's goes when the reader changes the field. */
  readonly rejected: readonly Rejected[];
}

/** What can be compared: the plans of a version. */
export const PLANS = 'plans';

/** What a calculation is about. */
export type Subject = 'case' | 'comparison' | 'term' | 'availability';

/**
 * What the state asks about: a case of one plan, unless it names a term or a month, readable or not, or compares
 * the plans.
 */
export function subjectOf(state: State): Subject {
  const { term, month, compare } = state;
  if (term !== undefined || isRejected(state, 'term')) return 'term';
  if (month !== undefined || isRejected(state, 'month')) return 'availability';
  return compare === undefined ? 'case' : 'comparison';
}

/** Whether the address said something of a field that nobody can read. */
export function isRejected({ rejected }: Pick<State, 'rejected'>, asked: Field): boolean {
  return rejected.some(({ field }) => field === asked);
}

export interface Done {
  /** The key of the metric. */
  readonly metric: string;
  readonly at: Moment;
}

export interface TypedPause {
  readonly from: Moment;
  /** Absent while the pause is still open. */
  readonly to?: Moment;
}

/** The parts of the state, as the form shows them and the address names them. */
export type Field =
  | 'version'
  | 'plan'
  | 'category'
  | 'severity'
  | 'attention'
  | 'channel'
  | 'option'
  | 'at'
  | 'zone'
  | 'pause'
  | 'compare'
  | 'order'
  | 'done'
  | 'by'
  | 'term'
  | 'month'
  | 'down';

export interface Rejected {
  readonly field: Field;
  /** The value, shortened. */
  readonly shown: string;
}

/**
 * The state after the reader has changed a field: what the address had said of it, and of all that
 * changes with it, is settled.
 *
 * @example change(state, 'plan', { plan: 'innovador' })
 */
export function change(state: State, field: Field, values: Partial<State>): State {
  const rejected = state.rejected.filter((each) => each.field !== field && !(each.field in values));
  return { ...state, ...values, rejected };
}
