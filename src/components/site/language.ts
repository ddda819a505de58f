import type { Site } from '../../content/model.ts';
import { isLanguage, type Language } from '../../i18n/language.ts';

/**
 * The interface's language for the site.
 *
 * @throws Error if the interface hasn't been translated into it.
 */
export function siteLanguage(site: Site): Language {
  if (!isLanguage(site.language)) throw new Error(`The interface has no words in "${site.language}".`);
  return site.language;
}
