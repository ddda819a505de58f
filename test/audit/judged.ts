/** A page and what an audit found in it: nothing, if all is well. */
export interface Judged {
  readonly address: string;
  readonly faults: readonly string[];
  /** What was measured, for whoever reads along. */
  readonly figures?: string;
}
