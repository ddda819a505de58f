import type { Calendar } from '../sla/calendar.ts';
import type { Counting } from '../sla/counting.ts';
import type { Duration } from '../sla/duration.ts';
import type { Target } from '../sla/target.ts';
import type { Accent } from './brand/accent.ts';
import type { Logo } from './brand/logo.ts';
import type {
  AvailabilityRules,
  ChangeNotes,
  Chooser,
  Definition,
  Notice,
  SectionKind,
  Term,
} from './model-contract.ts';
import type { VersionLock } from './model-lock.ts';
import type { Attention, Category, Flow, Route } from './model-requests.ts';
import type { Translation } from './model-translation.ts';

export * from './model-contract.ts';
export * from './model-lock.ts';
export * from './model-requests.ts';
export * from './model-translation.ts';

/**
 * The checked catalog: what the rest of the project knows of the content. Everything here is
 * plain data, already validated; only this room has seen the files it came from.
 */
export interface Catalog {
  readonly site: Site;
  /** Ascending by slug; at least one. */
  readonly policies: readonly Policy[];
}

/** `content/site.yaml`. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** Where the site is served, with its base path: `https://acuerdos.example/sla/`. Ends with a slash. */
  readonly address: string;
  readonly language: string;
  /** Its words in other languages, by language. */
  readonly translations: Readonly<Record<string, Pick<Site, 'title' | 'description'>>>;
}

/** One document of a provider through all its versions. */
export interface Policy {
  /** Its address under the site, and its folder's name. */
  readonly slug: string;
  /** How its provider looks; the site's own look without it. */
  readonly brand?: Brand;
  /** Ascending by date; at least one. */
  readonly versions: readonly Version[];
}

/** `brand.yaml`: how a provider looks, today. It promises nothing. */
export interface Brand {
  readonly name: string;
  readonly accent?: Accent;
  readonly logo?: Logo;
  /** The origins of other sites that may show its calculator in a frame: `https://www.halcon-cloud.example`. */
  readonly embed?: readonly string[];
}

/** One edition of a policy: everything a due time depends on. */
export interface Version {
  readonly policy: string;
  /** Civil date on which it takes effect, `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47 tag of its words: of the binding text, or of a translation. */
  readonly language: string;
  /** IANA zone in which it takes effect and in which its due times are shown. */
  readonly zone: string;
  readonly provider: Provider;
  readonly counting: Counting;
  /** Clause that states how time is counted. */
  readonly countingClause: string;
  readonly calendars: Readonly<Record<string, NamedCalendar>>;
  readonly metrics: readonly Metric[];
  /** From the worst to the mildest. */
  readonly severities: readonly Severity[];
  /** The kinds of request, beside the severities or instead of them. */
  readonly categories: readonly Category[];
  readonly routes: readonly Route[];
  /** The modes of attention that a case can ask for; none, or exactly one is the default. */
  readonly attention: readonly Attention[];
  readonly channels: readonly Channel[];
  readonly options: readonly Option[];
  readonly features: readonly Feature[];
  readonly grades: readonly Grade[];
  readonly escalation?: Escalation;
  readonly flow?: Flow;
  readonly terms: readonly Term[];
  readonly glossary: readonly Definition[];
  readonly availability?: AvailabilityRules;
  readonly chooser?: Chooser;
  readonly notice?: Notice;
  readonly changes?: ChangeNotes;
  /** Ids of the clauses that hold the parts every contract has. */
  readonly sections: Readonly<Partial<Record<SectionKind, string>>>;
  /** By their `order`; at least one. */
  readonly plans: readonly Plan[];
  /** Numbered, in the order of the text. */
  readonly clauses: readonly Clause[];
  /** Id of the legal text in Astro's collection. */
  readonly body: string;
  /** Absent while it is a draft. */
  readonly lock?: VersionLock;
  /** Its words in other languages; they bind nobody. */
  readonly translations: readonly Translation[];
  /** The binding version, where this one has its words in another language. */
  readonly translationOf?: Version;
}

export interface Provider {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Whatever a clause can promise. */
export interface Promised {
  readonly key: string;
  readonly name: string;
  /** Id of the clause that states it. */
  readonly clause?: string;
}

export interface NamedCalendar extends Promised {
  /** What the engine compiles; holidays resolved for the version's horizon (rule 13). */
  readonly data: Calendar;
  /** ISO 3166 code of the country (and region) whose holidays close it, if any. */
  readonly holidaysOf?: string;
}

/** What is measured: `response`, `resolution`, `update`, or one that the policy names. */
export interface Metric extends Promised {
  readonly definition: string;
}

export interface Severity extends Promised {
  readonly criteria: string;
}

export interface Channel extends Promised {
  /** Whether a message through it opens a case, and so starts the clock. */
  readonly opensCase: boolean;
  /** E-mail address, telephone number or URL, as people would use it. */
  readonly address?: string;
  /** Key of the calendar in which it is attended, if it has hours of its own. */
  readonly calendar?: string;
  /** Key of the channel to use where the plan lacks this one. */
  readonly fallback?: string;
  /** Whether what is said there only informs, and authorises nothing. */
  readonly informative?: boolean;
  /** When a message there is answered, on its own calendar or the plan's. */
  readonly response?: Duration;
  readonly note?: string;
}

/** Something a client can contract beside the plan that changes its hours. */
export interface Option extends Promised {
  /** Key of the calendar whose open hours are added to the plan's. */
  readonly adds: string;
}

/** A row of the plans' comparison. */
export interface Feature extends Promised {
  /** Key of the channel whose availability this row states. */
  readonly channel?: string;
}

/** What a cell of the comparison can say. */
export interface Grade {
  readonly key: string;
  readonly name: string;
  /** Whether a plan with this grade has the feature. */
  readonly offered: boolean;
}

/** How to go further when a case is late. */
export interface Escalation {
  /** Key of the feature that says which plans have it by phone. */
  readonly feature?: string;
  /** What a client of a plan with the feature does. */
  readonly how: string;
  /** What a client of a plan without the feature does. */
  readonly otherwise: string;
  /** From the first to the highest. */
  readonly levels: readonly EscalationLevel[];
  readonly clause: string;
}

/** A level that a case can reach, and when it does. */
export interface EscalationLevel {
  readonly name: string;
  readonly when: string;
}

/** Whether a plan has an option: not at all, if the client contracts it, or its hours already cover it. */
export type OptionOffer = 'not-offered' | 'optional' | 'covered';

/** What a plan promises for one row of the matrix: a severity, or a category with targets of its own. */
export interface SeverityTargets {
  /** Keys of the channels in which its cases are attended. */
  readonly channels: readonly string[];
  /** By metric key: the targets in the order in which their conditions are tried (rule 9). */
  readonly metrics: Readonly<Record<string, readonly Target[]>>;
}

export interface Plan {
  readonly key: string;
  readonly name: string;
  readonly order: number;
  readonly summary: string;
  /** Key of its calendar. */
  readonly calendar: string;
  /** The provider's own label for the hours, `5x8x8`. */
  readonly modality?: string;
  /** By option key. */
  readonly options: Readonly<Record<string, OptionOffer>>;
  /** Percentage of the time. */
  readonly availability?: number;
  readonly cost?: string;
  readonly includes?: readonly string[];
  /** For whom it is. */
  readonly for?: string;
  /** How it is contracted. */
  readonly contract?: string;
  /** What happens after the purchase. */
  readonly afterPurchase?: string;
  /** What the client hands in before the start. */
  readonly beforeStart?: string;
  /** What counts as its start. */
  readonly starts?: string;
  /** How its hours are counted and reported. */
  readonly hoursCounted?: string;
  /** By feature key: key of the grade. */
  readonly features: Readonly<Record<string, string>>;
  /** By the key of a severity, or of a category with targets of its own; empty if the policy has neither. */
  readonly targets: Readonly<Record<string, SeverityTargets>>;
  /** Key of the plan in which the targets are written, where two plans share them. */
  readonly targetsOf?: string;
  readonly clauses: readonly Clause[];
  /** Id of the plan's prose in Astro's collection. */
  readonly body: string;
}

/** A numbered, linkable part of a text. */
export interface Clause {
  /** Its anchor, kept across versions. */
  readonly id: string;
  /** `3` or `3.1`. */
  readonly number: string;
  readonly title: string;
  readonly level: 1 | 2;
  /** Its words as plain text, for comparison and search: a line for each paragraph, item and row. */
  readonly text: string;
}
