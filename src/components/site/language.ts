import { sameIn } from '../../content/addresses.ts';
import { catalog } from '../../content/catalog.ts';
import type { Site } from '../../content/model.ts';
import { languageOf, type Language, LANGUAGES } from '../../i18n/language.ts';

/**
 * The interface's language for the site's own pages and for what machines read.
 *
 * @throws Error if the interface hasn't been translated into it.
 */
export function siteLanguage(site: Pick<Site, 'language'>): Language {
  const language = languageOf(site.language);
  if (language === undefined) throw new Error(`The interface has no words in "${site.language}".`);
  return language;
}

/** A page in one of its languages. */
export interface Edition {
  readonly to: Language;
  readonly path: string;
}

/**
 * A page in each language.
 *
 * @example editionsOf('/halcon-cloud/', 'es') // [{ to: 'es', path: '/halcon-cloud/' }, { to: 'en', path: '/en/halcon-cloud/' }, …]
 */
export function editionsOf(path: string, from: Language): readonly Edition[] {
  return LANGUAGES.map((to) => ({ to, path: sameIn(catalog.site, path, { from, to }) }));
}

/** One page of a route: its parameters, beside the language's, and what it shows. */
export interface Path<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/**
 * The pages of a route below `[...language]/`, in every language of the interface. Those in the site's
 * own language have no prefix.
 *
 * @example inEachLanguage([{ params: { policy: 'halcon-cloud' }, props: {} }])
 * // params: { policy: 'halcon-cloud', language: undefined }, { …, language: 'en' }, …; props: { language: 'es' }, …
 */
export function inEachLanguage<Params extends object, Props extends object>(
  paths: readonly Path<Params, Props>[],
) {
  const own = siteLanguage(catalog.site);
  return LANGUAGES.flatMap((language) =>
    paths.map(({ params, props }) => ({
      params: { ...params, language: language === own ? undefined : language },
      props: { ...props, language },
    })),
  );
}
