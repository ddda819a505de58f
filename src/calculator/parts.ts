import type { AvailabilityPart } from './availability-question.tsx';
import type { ProblemsPart } from './error-summary.tsx';
import type { LedgerPart } from './ledger-view.tsx';
import type { Loaded } from './loaded.ts';
import type { PausesPart } from './pause-fields.tsx';
import type { RequestPart } from './request-part.ts';
import type { ResultsPart } from './results.tsx';
import type { RoutePart } from './route-view.tsx';
import type { TermPart } from './term-question.tsx';

/** The parts of the calculator that load when they are first needed, each with its words. */
export interface Parts {
  /** What explains mistakes. */
  readonly problems: ProblemsPart;
  readonly pauses: PausesPart;
  /** Kinds of request and modes of attention. */
  readonly request: RequestPart;
  /** The due times of a case. */
  readonly results: ResultsPart;
  /** Where a request goes that has none. */
  readonly route: RoutePart;
  /** How terms and availability are asked and answered. */
  readonly term: TermPart;
  readonly availability: AvailabilityPart;
  readonly ledger: LedgerPart;
}

export type PartName = keyof Parts;

/** How far each part is; absent if it wasn't needed yet. */
export type LoadedParts = { readonly [Name in PartName]?: Loaded<Parts[Name]> };

/** How each part is fetched, with the words of the page's language. */
export type PartLoaders = { readonly [Name in PartName]: () => Promise<Parts[Name]> };
