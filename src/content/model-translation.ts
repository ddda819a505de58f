import type { Version } from './model.ts';

/** A version's words in another language than the binding one. */
export interface Translation {
  /** One of the interface: a two-letter code. */
  readonly language: string;
  /** The version with these words; without holidays and offsets, which are the binding version's. */
  readonly version: Version;
  /** The names of holidays, by the name in the binding language. */
  readonly holidays: Readonly<Record<string, string>>;
}
