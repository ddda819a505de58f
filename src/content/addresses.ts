import type { Site } from './model.ts';

/**
 * The site's permanent addresses, as paths under its base. They are promised from the first day:
 * a change here breaks links that people have copied.
 */
export interface Addresses {
  readonly home: string;
  readonly search: string;
  /** The version in force. */
  readonly policy: (policy: string) => string;
  /** One version, for ever. */
  readonly version: (policy: string, date: string) => string;
  readonly clause: (policy: string, date: string, clause: string) => string;
  readonly plan: (policy: string, date: string, plan: string) => string;
  readonly calculator: (policy: string) => string;
  /** What changed in each version. */
  readonly changes: (policy: string) => string;
  /** What changed in one version. */
  readonly notice: (policy: string, date: string) => string;
  /** Two versions side by side; without them, the page that asks which. */
  readonly compare: (policy: string, pair?: { readonly from: string; readonly to: string }) => string;
  /** The changes of all policies, or of one, as an Atom feed. */
  readonly feed: (policy?: string) => string;
  /** The dates on which the versions of a policy take effect, as iCalendar. */
  readonly changesCalendar: (policy: string) => string;
  /** A version as data. */
  readonly data: (policy: string, date: string) => string;
  /** What such data are made of: a JSON Schema. */
  readonly schema: string;
  /** A file of a version, as its author wrote it. */
  readonly source: (policy: string, date: string, file: string) => string;
  /** What the calculator loads of one version. */
  readonly calculatorData: (policy: string, date: string) => string;
}

/**
 * The addresses of a site, under the base path of its address.
 *
 * @example
 * addressesOf({ address: 'https://acuerdos.example/sla/', … }).version('halcon-cloud', '2026-02-15')
 * // '/sla/halcon-cloud/2026-02-15/'
 */
export function addressesOf(site: Pick<Site, 'address'>): Addresses {
  const home = new URL(site.address).pathname;
  const version = (policy: string, date: string) => `${home}${policy}/${date}/`;
  return {
    home,
    search: `${home}search/`,
    policy: (policy) => `${home}${policy}/`,
    version,
    clause: (policy, date, clause) => `${version(policy, date)}#${clause}`,
    plan: (policy, date, plan) => `${version(policy, date)}plans/${plan}/`,
    calculator: (policy) => `${home}${policy}/calculator/`,
    changes: (policy) => `${home}${policy}/changes/`,
    notice: (policy, date) => `${home}${policy}/changes/${date}/`,
    compare: (policy, pair) =>
      `${home}${policy}/compare/${pair === undefined ? '' : `${pair.from}/${pair.to}/`}`,
    feed: (policy) => `${home}${policy === undefined ? '' : `${policy}/`}changes.xml`,
    changesCalendar: (policy) => `${home}${policy}/changes.ics`,
    data: (policy, date) => `${version(policy, date)}policy.json`,
    schema: `${home}policy.v1.schema.json`,
    source: (policy, date, file) => `${version(policy, date)}source/${file}`,
    calculatorData: (policy, date) => `${version(policy, date)}calculator.json`,
  };
}
