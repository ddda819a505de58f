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
    calculatorData: (policy, date) => `${version(policy, date)}calculator.json`,
  };
}
