import { parseCivilDate } from '../sla/civil-date.ts';
import { instant } from '../sla/instant.ts';
import { createAlmanac } from './almanac.ts';
import { contentDir } from './folder.ts';
import { loadCatalog } from './load.ts';
import type { Catalog } from './model.ts';
import { report } from './problem.ts';
import { inLanguageAll } from './translation/in-language.ts';

/** Whom the holidays come from, for the pages that list them. */
export { HOLIDAY_SOURCE } from '../almanac/holidays.ts';

/** Content that can't be published. Its message is the whole report; a stack would say nothing to an author. */
export class ContentError extends Error {
  override name = 'ContentError';
  override stack = this.message;
}

function load(): Catalog {
  const { SITE_AS_OF } = process.env;
  const loaded = loadCatalog(contentDir(), createAlmanac(), {
    drafts: readDrafts(),
    now: instant(Date.now()),
    ...(SITE_AS_OF === undefined ? {} : { asOf }),
  });
  if ('problems' in loaded) throw new ContentError(`\n${report(loaded.problems)}\n`);
  return loaded.catalog;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function readAsOf(): string {
  const text = process.env.SITE_AS_OF ?? today();
  if (parseCivilDate(text) === undefined) {
    throw new ContentError(
      `SITE_AS_OF: "${text}" is not a date. Allowed: YYYY-MM-DD. Do: SITE_AS_OF=2026-07-01.`,
    );
  }
  return text;
}

/** Whether the site shows drafts: `DRAFTS=1`. */
function readDrafts(): boolean {
  const text = process.env.DRAFTS ?? '';
  if (['', '0', '1'].includes(text)) return text === '1';
  throw new ContentError(`DRAFTS: "${text}" says nothing. Allowed: 1, or 0. Do: DRAFTS=1 npm run build.`);
}

/**
 * The civil date for which the site is built: `SITE_AS_OF`, or today's in UTC.
 *
 * @throws ContentError if `SITE_AS_OF` is no date.
 */
export const asOf = readAsOf();

/**
 * The checked catalog of the content folder, read once.
 *
 * @throws ContentError whose message lists every problem, on import.
 */
export const catalog = load();

const inLanguages = new Map<string, Catalog>();

/**
 * The catalog as pages in a language show it: with the words of that language, where there are some.
 *
 * @param language a two-letter code of the interface
 */
export function catalogIn(language: string): Catalog {
  const known = inLanguages.get(language) ?? inLanguageAll(catalog, language);
  inLanguages.set(language, known);
  return known;
}
