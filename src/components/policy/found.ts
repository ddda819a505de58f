import type { Policy, Version } from '../../content/model.ts';
import { isCurrent, stateOn } from '../../content/state.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';

/**
 * The attributes that let the search find a page: what to index, which version it is of, and
 * whether it is left out unless the reader asks for superseded versions.
 *
 * @param asOf civil date for which the page is built, `YYYY-MM-DD`
 */
export function foundBySearch(policy: Policy, version: Version, asOf: string, language: Language) {
  const current = isCurrent(stateOn(policy, version, asOf));
  const edition = wordsOf(language).pages.versionOf(formatDate(version.date, language, 'long'));
  return {
    'data-pagefind-body': '',
    // One value only: the index writes several in an order that changes from build to build.
    ...(current && { 'data-pagefind-filter': 'state:current' }),
    'data-pagefind-meta': `version:${version.provider.name} · ${edition}`,
  } as const;
}
