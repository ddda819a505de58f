import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { addressesOf } from '../addresses.ts';
import { publicDir } from '../folder.ts';
import type { PolicyFiles } from './survey.ts';
import { PAGE_LANGUAGES } from './translation.ts';

/** Where links within the site may lead, as paths from its address. */
export interface SiteAddresses {
  /** Of its pages and of what machines read, in the site's own language. */
  readonly pages: ReadonlySet<string>;
  /** Of the files in `public/`. */
  readonly files: ReadonlySet<string>;
}

/** A site at the root of its host, so that paths are those under any site's address. */
const ROOT = { address: 'https://root.invalid/', language: 'es' };

/** The addresses that the content's folders lead to, and those of the files in `public/`. */
export function siteAddresses(policies: readonly PolicyFiles[]): SiteAddresses {
  const { home, search, schema, feed } = addressesOf(ROOT);
  return {
    pages: new Set([home, search, schema, feed(), ...policies.flatMap(pagesOf)]),
    files: new Set(publicFiles()),
  };
}

function pagesOf({ slug, versions }: PolicyFiles): readonly string[] {
  const addresses = addressesOf(ROOT);
  const { policy, calculator, embed, embedding, tickets, ticketsExample, changes, compare } = addresses;
  const whole = [policy, calculator, embed, embedding, tickets, ticketsExample, changes, compare];
  return [
    ...whole.map((address) => address(slug)),
    addresses.feed(slug),
    addresses.changesCalendar(slug),
    ...versions.flatMap(({ date, plans }, index) => {
      const previous = versions[index - 1]?.date;
      return [
        addresses.version(slug, date),
        addresses.plans(slug, date),
        ...[...plans.keys()].map((plan) => addresses.plan(slug, date, plan)),
        addresses.data(slug, date),
        ...(previous === undefined
          ? []
          : [addresses.notice(slug, date), compare(slug, { from: previous, to: date })]),
      ];
    }),
  ];
}

function publicFiles(): readonly string[] {
  const folder = publicDir();
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`);
  } catch {
    return [];
  }
}

const OTHER_LANGUAGE = new RegExp(`^/(?:${PAGE_LANGUAGES.join('|')})/`);

/**
 * The path of an address within the site as the sets have it: without language, query and anchor.
 *
 * @example pathOf('/en/halcon-cloud/#plazos') // '/halcon-cloud/'
 */
export function pathOf(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  return path.replace(OTHER_LANGUAGE, '/');
}
