import type { Amount } from '../sla/duration.ts';
import type { TermLimit } from '../sla/term.ts';
import type { Promised } from './model.ts';

/** A time limit of the contract that isn't a ticket target (rule 7). */
export interface Term extends Promised {
  /** What it counts from; `time`: whether that has a time of day, or is a date. */
  readonly event: { readonly name: string; readonly time: boolean };
  readonly limit: TermLimit;
  /** Key of the calendar it counts on; without one it counts on elapsed time. */
  readonly calendar?: string;
  /** How calendar days and months end. */
  readonly ends: 'same-time' | 'end-of-day';
  /** Whether something must be done by then, or something lapses then. */
  readonly role: 'deadline' | 'expiry';
  /** What the instant means, in a sentence. */
  readonly says: string;
  /** Keys of the plans it belongs to; absent: all. */
  readonly plans?: readonly string[];
  /** Whether waiting for the client stops it. */
  readonly pauses: boolean;
}

/** What a word of the text means. */
export interface Definition {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
}

/** The parts of a contract that every policy page lays out alike, in this order. */
export const SECTION_KINDS = [
  'scope',
  'exclusions',
  'client-duties',
  'provider-duties',
  'guarantees',
  'liability',
  'confidentiality',
  'payment',
  'precedence',
  'law',
  'acceptance',
  'changes',
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** Which plan fits: questions whose answers lead to another question or to a plan. */
export interface Chooser {
  readonly title: string;
  /** Key of the first question. */
  readonly start: string;
  readonly questions: readonly ChooserQuestion[];
}

export interface ChooserQuestion {
  readonly key: string;
  readonly asks: string;
  readonly answers: readonly ChooserAnswer[];
}

export type ChooserAnswer =
  | { readonly says: string; readonly to: 'question'; readonly question: string }
  | { readonly says: string; readonly to: 'plan'; readonly plan: string; readonly because: string };

/** A service credit below a promised availability, in percent of the fee. */
export interface CreditBand {
  readonly below: number;
  readonly credit: number;
}

/** What holds for the availability of every plan. */
export interface AvailabilityRules {
  readonly clause?: string;
  /** What doesn't count against it. */
  readonly excludes: readonly string[];
  /** From the mildest band to the worst. */
  readonly credits: readonly CreditBand[];
}

/** How long before it takes effect a change must be announced. */
export interface Notice {
  readonly duration: Amount;
  readonly clause: string;
  /** Whether a change in favour of the client needs no notice. */
  readonly unlessBetter: boolean;
}

/** What the author says of the changes since the version before. */
export interface ChangeNotes {
  readonly summary: string;
  /** Why, by the key of a difference or by what several keys begin with. */
  readonly reasons: Readonly<Record<string, string>>;
}
