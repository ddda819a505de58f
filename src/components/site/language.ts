import { sameIn } from '../../content/addresses.ts';
import { catalog, catalogIn } from '../../content/catalog.ts';
import type { Catalog, Site, Version } from '../../content/model.ts';
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

/**
 * The `lang` of a version's words on a page, where it isn't the page's own: what reads a page aloud
 * needs it (WCAG 3.1.2).
 *
 * @example langOf({ language: 'es-CO' }, 'en') // 'es-CO'
 * @example langOf({ language: 'es-CO' }, 'es') // undefined
 */
export function langOf({ language }: Pick<Version, 'language'>, page: Language): string | undefined {
  return languageOf(language) === page ? undefined : language;
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
 * @param paths given the catalog as pages in a language show it
 * @example inEachLanguage(() => [{ params: { policy: 'halcon-cloud' }, props: {} }])
 * // params: { policy: 'halcon-cloud', language: undefined }, { …, language: 'en' }, …; props: { language: 'es' }, …
 */
export function inEachLanguage<Params extends object, Props extends object>(
  paths: (catalog: Catalog) => readonly Path<Params, Props>[],
) {
  const own = siteLanguage(catalog.site);
  return LANGUAGES.flatMap((language) =>
    paths(catalogIn(language)).map(({ params, props }) => ({
      params: { ...params, language: language === own ? undefined : language },
      props: { ...props, language },
    })),
  );
}
