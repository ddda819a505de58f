import { type Moment, NO_MOMENT } from './moment.ts';
import { PROVIDER } from './reader-zone.ts';

/** What the reader has chosen and typed, whether or not it makes sense in the version at hand. */
export interface State {
  /** The date of the version that the reader pinned; otherwise the one in force at the report. */
  readonly version: string | undefined;
  readonly plan: string | undefined;
  readonly severity: string | undefined;
  readonly channel: string | undefined;
  /** Keys of the options that the client has contracted. */
  readonly options: readonly string[];
  /** When the case was reported. */
  readonly at: Moment;
  /** The zone of the wall times: `PROVIDER`, or an IANA name. */
  readonly zone: string;
  readonly pauses: readonly TypedPause[];
  /** What the address said and nobody can read. A field's goes when the reader changes the field. */
  readonly rejected: readonly Rejected[];
}

export interface TypedPause {
  readonly from: Moment;
  /** Absent while the pause is still open. */
  readonly to?: Moment;
}

/** The parts of the state, as the form shows them and the address names them. */
export type Field = 'version' | 'plan' | 'severity' | 'channel' | 'option' | 'at' | 'zone' | 'pause';

export interface Rejected {
  readonly field: Field;
  /** The value, shortened. */
  readonly shown: string;
}

export const EMPTY: State = {
  version: undefined,
  plan: undefined,
  severity: undefined,
  channel: undefined,
  options: [],
  at: NO_MOMENT,
  zone: PROVIDER,
  pauses: [],
  rejected: [],
};

/**
 * The state after the reader has changed a field: what the address had said of it is settled.
 *
 * @example change(state, 'plan', { plan: 'innovador' })
 */
export function change(state: State, field: Field, values: Partial<State>): State {
  return { ...state, ...values, rejected: state.rejected.filter((rejected) => rejected.field !== field) };
}
