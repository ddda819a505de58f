import type { Promised } from './model.ts';

/** A kind of request, with what happens to it. */
export interface Category extends Promised {
  readonly definition: string;
  /** At least one. */
  readonly examples: readonly string[];
  readonly outcome: CategoryOutcome;
}

export type CategoryOutcome =
  /** Its cases are incidents of these severities, with their targets. */
  | { readonly type: 'severities'; readonly severities: readonly string[] }
  /** Every plan has targets under the category's own key. */
  | { readonly type: 'targets' }
  /** It lies outside every plan. */
  | { readonly type: 'route'; readonly route: string };

/** Where a request goes that no target covers. */
export interface Route extends Promised {
  /** What happens next, in a sentence. */
  readonly next: string;
}

/** Whether time counts while a case is in a state. */
export type FlowClock = 'runs' | 'paused' | 'stopped';

/** A state of a case, and the keys of those that may follow it. */
export interface FlowState {
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  /** Who acts. */
  readonly actor: 'client' | 'provider';
  readonly clock: FlowClock;
  readonly next: readonly string[];
}

/** The life of a case. Every state can be reached from the start. */
export interface Flow {
  readonly clause: string;
  /** Keys of the states in which a case may begin; at least one. */
  readonly start: readonly string[];
  readonly states: readonly FlowState[];
}

/** A mode of attention: a circumstance of a case that changes its targets. */
export interface Attention {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  /** What it may cost beside the plan, in words. */
  readonly surcharge?: string;
  /** Whether a case has it unless another is asked for; exactly one mode is. */
  readonly default: boolean;
  /** Keys of the severities or categories for which it can be asked; absent: all. */
  readonly only?: readonly string[];
}
