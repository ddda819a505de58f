import type { Addresses } from '../../content/addresses.ts';
import type { Clause, Plan, Version } from '../../content/model.ts';
import type { Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/words.ts';

/** What the components inside an MDX body know of the text they stand in. */
export interface Reading {
  readonly version: Version;
  /** The clauses of this text, with their numbers. */
  readonly clauses: readonly Clause[];
  readonly addresses: Addresses;
  readonly language: Language;
  readonly words: Words;
  /** The heading level of a clause on the page; a subclause is one deeper. */
  readonly headingLevel: 2 | 3;
  /** The version in force, where this one is superseded: each clause links itself in it. */
  readonly newer?: Version;
}

/**
 * The reading that a page has put into `Astro.locals`.
 *
 * @throws Error if a text is rendered without one, which is a mistake of the page.
 */
export function readingOf(locals: App.Locals): Reading {
  if (locals.reading === undefined) throw new Error('A text is rendered through PolicyText.astro.');
  return locals.reading;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5'] as const;

/** The element of a heading inside a text. @param depth 0 for a clause, 1 for what stands below it */
export function headingAt({ headingLevel }: Reading, depth: 0 | 1): (typeof HEADINGS)[number] | 'h6' {
  return HEADINGS[headingLevel - 1 + depth] ?? 'h6';
}

/**
 * The entry with a key, where the content's check has made sure that there is one.
 *
 * @throws Error if there is none.
 */
export function entry<T extends { readonly key: string }>(entries: readonly T[], key: string): T {
  const found = entries.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`No entry with the key "${key}".`);
  return found;
}

/** The plan with a key. @throws Error if there is none. */
export function planOf(reading: Reading, key: string): Plan {
  return entry(reading.version.plans, key);
}

/**
 * An address that a text writes from the site's root, under the base path of the site; others as they are.
 *
 * @example inSite(reading, '/halcon-cloud/') // '/sla/halcon-cloud/'
 */
export function inSite({ addresses }: Pick<Reading, 'addresses'>, address: string): string {
  return address.startsWith('/') ? `${addresses.root}${address.slice(1)}` : address;
}
