import type { Site } from './model.ts';

/**
 * The site's permanent addresses, as paths under its base. They are promised from the first day:
 * a change here breaks links that people have copied.
 */
export interface Addresses {
  readonly home: string;
  /** Where the files stand that have no language. */
  readonly root: string;
  readonly search: string;
  /** The version in force. */
  readonly policy: (policy: string) => string;
  /** One version, for ever. */
  readonly version: (policy: string, date: string) => string;
  readonly clause: (policy: string, date: string, clause: string) => string;
  readonly plan: (policy: string, date: string, plan: string) => string;
  /** The plans of a version side by side. */
  readonly plans: (policy: string, date: string) => string;
  readonly calculator: (policy: string) => string;
  /** The calculator alone, for a frame in another site. */
  readonly embed: (policy: string) => string;
  /** How to put it into that frame. */
  readonly embedding: (policy: string) => string;
  /** Many tickets at once. */
  readonly tickets: (policy: string) => string;
  /** A file of tickets to begin with. */
  readonly ticketsExample: (policy: string) => string;
  /** What changed in each version. */
  readonly changes: (policy: string) => string;
  /** What changed in one version. */
  readonly notice: (policy: string, date: string) => string;
  /** Two versions side by side; without them, the page that asks which. */
  readonly compare: (policy: string, pair?: { readonly from: string; readonly to: string }) => string;
  /** What the calculator loads of one version. */
  readonly calculatorData: (policy: string, date: string) => string;
  /** The changes of all policies, or of one, as an Atom feed. */
  readonly feed: (policy?: string) => string;
  /** The dates on which the versions of a policy take effect, as iCalendar. */
  readonly changesCalendar: (policy: string) => string;
  /** A version as data; in a language, its words as translated into it. */
  readonly data: (policy: string, date: string, language?: string) => string;
  /** What such data are made of: a JSON Schema. */
  readonly schema: string;
  /** A file of a version, as its author wrote it. */
  readonly source: (policy: string, date: string, file: string) => string;
  /** A provider's mark. */
  readonly logo: (policy: string, file: string) => string;
}

/** A site, as far as its addresses depend on it. */
export type Addressed = Pick<Site, 'address' | 'language'>;

/**
 * The addresses of a site, under the base path of its address. Pages in the site's own language stand
 * right there, those in another below its prefix; what machines read has no language.
 *
 * @param language of the pages: a two-letter code. Default: the site's own.
 * @example
 * const site = { address: 'https://acuerdos.example/sla/', language: 'es' };
 * addressesOf(site).version('halcon-cloud', '2026-02-15') // '/sla/halcon-cloud/2026-02-15/'
 * addressesOf(site, 'en').version('halcon-cloud', '2026-02-15') // '/sla/en/halcon-cloud/2026-02-15/'
 */
export function addressesOf(site: Addressed, language: string = site.language): Addresses {
  const root = new URL(site.address).pathname;
  const home = homeIn(site, language);
  const version = (policy: string, date: string) => `${home}${policy}/${date}/`;
  return {
    home,
    root,
    search: `${home}search/`,
    policy: (policy) => `${home}${policy}/`,
    version,
    clause: (policy, date, clause) => `${version(policy, date)}#${clause}`,
    plan: (policy, date, plan) => `${version(policy, date)}plans/${plan}/`,
    plans: (policy, date) => `${version(policy, date)}plans/`,
    calculator: (policy) => `${home}${policy}/calculator/`,
    embed: (policy) => `${home}embed/${policy}/`,
    embedding: (policy) => `${home}${policy}/embed/`,
    tickets: (policy) => `${home}${policy}/tickets/`,
    ticketsExample: (policy) => `${home}${policy}/tickets/example.csv`,
    changes: (policy) => `${home}${policy}/changes/`,
    notice: (policy, date) => `${home}${policy}/changes/${date}/`,
    compare: (policy, pair) =>
      `${home}${policy}/compare/${pair === undefined ? '' : `${pair.from}/${pair.to}/`}`,
    calculatorData: (policy, date) => `${version(policy, date)}calculator.json`,
    feed: (policy) => `${root}${policy === undefined ? '' : `${policy}/`}changes.xml`,
    changesCalendar: (policy) => `${root}${policy}/changes.ics`,
    data: (policy, date, language) =>
      `${root}${policy}/${date}/policy${language === undefined ? '' : `.${language}`}.json`,
    schema: `${root}policy.v1.schema.json`,
    source: (policy, date, file) => `${root}${policy}/${date}/source/${file}`,
    logo: (policy, file) => `${root}${policy}/brand/${file}`,
  };
}

/** The code of a language without its region: what an address says of it. */
const codeOf = (tag: string): string => tag.split('-')[0] ?? tag;

function homeIn(site: Addressed, language: string): string {
  const root = new URL(site.address).pathname;
  return codeOf(language) === codeOf(site.language) ? root : `${root}${codeOf(language)}/`;
}

/** A page's language and the language in which it is wanted. */
export interface Translating {
  readonly from: string;
  readonly to: string;
}

/**
 * The same page in another language.
 *
 * @param path of the page, with everything after it that belongs to its address
 * @example sameIn(site, '/en/halcon-cloud/', { from: 'en', to: 'pt' }) // '/pt/halcon-cloud/'
 */
export function sameIn(site: Addressed, path: string, { from, to }: Translating): string {
  return homeIn(site, to) + path.slice(homeIn(site, from).length);
}
