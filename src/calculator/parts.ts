import type { AvailabilityFieldsPart } from './availability-fields.tsx';
import type { AvailabilityPart } from './availability-question.tsx';
import type { ProblemsPart } from './error-summary.tsx';
import type { CaseFieldsPart } from './case-fields.tsx';
import type { FormPart } from './form.tsx';
import type { LedgerPart } from './ledger-view.tsx';
import type { Loaded } from './loaded.ts';
import type { PausesPart } from './pause-fields.tsx';
import type { RequestPart } from './request-part.ts';
import type { ResultsPart } from './results.tsx';
import type { RoutePart } from './route-view.tsx';
import type { TermFieldsPart } from './term-fields.tsx';
import type { TermPart } from './term-question.tsx';
import type { TermViewPart } from './term-view.tsx';

/** The parts of the calculator that load when they are first needed, each with its words. */
export interface Parts {
  /** The questions: an answer that a link leads to needs none. */
  readonly form: FormPart;
  readonly 'case-fields': CaseFieldsPart;
  /** What explains mistakes. */
  readonly problems: ProblemsPart;
  readonly pauses: PausesPart;
  /** Kinds of request and modes of attention. */
  readonly request: RequestPart;
  /** The due times of a case. */
  readonly results: ResultsPart;
  /** Where a request goes that has none. */
  readonly route: RoutePart;
  /** How terms and availability are understood and answered, and how they are asked. */
  readonly term: TermPart;
  readonly 'term-fields': TermFieldsPart;
  readonly 'term-view': TermViewPart;
  readonly availability: AvailabilityPart;
  readonly 'availability-fields': AvailabilityFieldsPart;
  readonly ledger: LedgerPart;
}

export type PartName = keyof Parts;

/** How far each part is; absent if it wasn't needed yet. */
export type LoadedParts = { readonly [Name in PartName]?: Loaded<Parts[Name]> };

/** How each part is fetched, with the words of the page's language. */
export type PartLoaders = { readonly [Name in PartName]: () => Promise<Parts[Name]> };
