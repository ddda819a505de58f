import type { AvailabilityFieldsPart } from './availability-fields.tsx';
import type { ProblemsPart } from './error-summary.tsx';
import type { BackwardsFieldPart } from './backwards-field.tsx';
import type { BackwardsPart } from './backwards-view.tsx';
import type { CaseFieldsPart } from './case-fields.tsx';
import type { CheckPart } from './check-view.tsx';
import type { CircumstancesPart } from './circumstances.ts';
import type { ComparisonViewPart } from './comparison-view.tsx';
import type { DonePart } from './done-view.tsx';
import type { FormPart } from './form.tsx';
import type { LivePart } from './live.ts';
import type { LedgerPart } from './ledger-view.tsx';
import type { Language } from '../i18n/language.ts';
import type { Loaded } from './loaded.ts';
import type { PausesPart } from './pause-fields.tsx';
import type { PicturePart } from './picture-view.tsx';
import type { QuestionPart } from './question.ts';
import type { RequestFieldsPart, RequestPart } from './request-part.ts';
import type { ResultsPart } from './results.tsx';
import type { RoutePart } from './route-view.tsx';
import type { SharePart } from './share-view.tsx';
import type { TermFieldsPart } from './term-fields.tsx';
import type { TermViewPart } from './term-view.tsx';

/** The parts of the calculator that load when they are first needed. */
export interface Parts {
  /** What brings the page up to date once a reader has touched it. */
  readonly live: LivePart;
  /** The questions: an answer that a link leads to needs none. */
  readonly form: FormPart;
  readonly 'case-fields': CaseFieldsPart;
  /** What explains mistakes. */
  readonly problems: ProblemsPart;
  readonly pauses: PausesPart;
  /** Kinds of request and modes of attention: how they are understood, and how they are asked. */
  readonly request: RequestPart;
  readonly 'request-fields': RequestFieldsPart;
  /** The channel, options and pauses. */
  readonly circumstances: CircumstancesPart;
  /** What was done, and whether in time. */
  readonly done: DonePart;
  /** The same, asked. */
  readonly check: CheckPart;
  /** The due times of a case. */
  readonly results: ResultsPart;
  /** How a case in every plan is understood, and how it is answered: side by side. */
  readonly comparison: QuestionPart;
  readonly 'comparison-view': ComparisonViewPart;
  /** Until when a case can be reported: how that is understood and answered, and how it is asked. */
  readonly backwards: BackwardsPart;
  readonly 'backwards-field': BackwardsFieldPart;
  /** How a case is taken along: as text, as a calendar's entry, on paper. */
  readonly share: SharePart;
  /** Where a request goes that has none. */
  readonly route: RoutePart;
  /** How terms and availability are understood and answered, and how they are asked. */
  readonly term: QuestionPart;
  readonly 'term-fields': TermFieldsPart;
  readonly 'term-view': TermViewPart;
  readonly availability: QuestionPart;
  readonly 'availability-fields': AvailabilityFieldsPart;
  readonly ledger: LedgerPart;
  /** The days to a due time, drawn. */
  readonly picture: PicturePart;
}

export type PartName = keyof Parts;

/** How far each part is; absent if it wasn't needed yet. */
export type LoadedParts = { readonly [Name in PartName]?: Loaded<Parts[Name]> };

/** How some parts are fetched, with the words of the page's language. */
export type PartLoaders<Name extends PartName> = { readonly [N in Name]: () => Promise<Parts[N]> };

/** The parts that a page or a link may begin with; how the others are fetched loads with the first of those. */
export type FirstPart = Exclude<PartName, LaterPart>;
export type LaterPart =
  'pauses' | 'backwards-field' | 'check' | 'share' | 'availability-fields' | 'picture' | 'ledger';

/** How every part is fetched. */
export interface Loaders {
  readonly first: Partial<PartLoaders<PartName>>;
  readonly later: () => Promise<{ readonly loaders: Loaders['first'] }>;
}

/** How the others are fetched, by the page's language. */
export type LaterLoaders = Readonly<Record<Language, Loaders['later']>>;

/** Fetches a part. */
export async function fetchPart(name: PartName, { first, later }: Loaders): Promise<Parts[PartName]> {
  const fetchIt = first[name] ?? (await later()).loaders[name];
  if (fetchIt === undefined) throw new RangeError(name);
  return fetchIt();
}

/** Fetches a part's views together with its words. */
export async function spoken<View, Words>(view: Promise<View>, words: Promise<Words>): Promise<View & Words> {
  const [loaded, said] = await Promise.all([view, words]);
  return { ...loaded, ...said };
}
