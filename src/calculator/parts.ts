import type { AvailabilityFieldsPart } from './availability-fields.tsx';
import type { AvailabilityPart } from './availability-question.tsx';
import type { ProblemsPart } from './error-summary.tsx';
import type { BackwardsPart } from './backwards-view.tsx';
import type { CaseFieldsPart } from './case-fields.tsx';
import type { CheckPart } from './check-view.tsx';
import type { ComparisonPart } from './comparison-question.tsx';
import type { FormPart } from './form.tsx';
import type { LedgerPart } from './ledger-view.tsx';
import type { Loaded } from './loaded.ts';
import type { PausesPart } from './pause-fields.tsx';
import type { PicturePart } from './picture-view.tsx';
import type { RequestPart } from './request-part.ts';
import type { ResultsPart } from './results.tsx';
import type { RoutePart } from './route-view.tsx';
import type { SharePart } from './share-view.tsx';
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
  /** A case in every plan, side by side. */
  readonly comparison: ComparisonPart;
  /** Until when a case can be reported. */
  readonly backwards: BackwardsPart;
  /** Whether what was promised was done in time. */
  readonly check: CheckPart;
  /** How a case is taken along: as text, as a calendar's entry, on paper. */
  readonly share: SharePart;
  /** Where a request goes that has none. */
  readonly route: RoutePart;
  /** How terms and availability are understood and answered, and how they are asked. */
  readonly term: TermPart;
  readonly 'term-fields': TermFieldsPart;
  readonly 'term-view': TermViewPart;
  readonly availability: AvailabilityPart;
  readonly 'availability-fields': AvailabilityFieldsPart;
  readonly ledger: LedgerPart;
  /** The days to a due time, drawn. */
  readonly picture: PicturePart;
}

export type PartName = keyof Parts;

/** How far each part is; absent if it wasn't needed yet. */
export type LoadedParts = { readonly [Name in PartName]?: Loaded<Parts[Name]> };

/** How each part is fetched, with the words of the page's language. */
export type PartLoaders = { readonly [Name in PartName]: () => Promise<Parts[Name]> };

/** How the words of each part are fetched that has words of its own. */
export type WordLoaders = {
  readonly [Name in PartName as Parts[Name] extends Spoken ? Name : never]: () => Promise<
    Pick<Extract<Parts[Name], Spoken>, 'words'>
  >;
};

interface Spoken {
  readonly words: unknown;
}

/** Fetches a part's views together with its words. */
async function spoken<View, Words>(view: Promise<View>, words: Promise<Words>): Promise<View & Words> {
  const [loaded, said] = await Promise.all([view, words]);
  return { ...loaded, ...said };
}

/** How each part is fetched in a language: what shows it is the same in all of them. */
export function partLoaders(words: WordLoaders): PartLoaders {
  return {
    form: () => spoken(import('./form.tsx'), words.form()),
    'case-fields': () => spoken(import('./case-fields.tsx'), words['case-fields']()),
    problems: () => spoken(import('./error-summary.tsx'), words.problems()),
    pauses: () => spoken(import('./pause-fields.tsx'), words.pauses()),
    request: () => import('./request-fields.tsx'),
    results: () => spoken(import('./results.tsx'), words.results()),
    comparison: () => spoken(import('./comparison-question.tsx'), words.comparison()),
    backwards: () => spoken(import('./backwards-view.tsx'), words.backwards()),
    check: () => spoken(import('./check-view.tsx'), words.check()),
    share: () => spoken(import('./share-view.tsx'), words.share()),
    route: () => spoken(import('./route-view.tsx'), words.route()),
    term: () => import('./term-question.tsx'),
    'term-fields': () => spoken(import('./term-fields.tsx'), words['term-fields']()),
    'term-view': () => spoken(import('./term-view.tsx'), words['term-view']()),
    availability: () => spoken(import('./availability-question.tsx'), words.availability()),
    'availability-fields': () => import('./availability-fields.tsx'),
    picture: () => spoken(import('./picture-view.tsx'), words.picture()),
    ledger: () => spoken(import('./ledger-view.tsx'), words.ledger()),
  };
}
