import type { Catalog, NamedCalendar, Version } from '../model.ts';

/**
 * A version with its words in a language, where it has been translated into it; else as it is, in its
 * binding language. `language` of the result says which.
 *
 * @param language a two-letter code of the interface
 * @example inLanguage(halcon, 'en').severities[0]?.name // 'Critical'
 * @example inLanguage(halcon, 'pt').language // 'es': it has no Portuguese text
 */
export function inLanguage(version: Version, language: string): Version {
  const translation = version.translations.find((found) => found.language === language);
  if (translation === undefined) return version;
  const { version: said, holidays } = translation;
  const calendars = Object.entries(version.calendars).map(([key, { data }]): [string, NamedCalendar] => {
    const own = said.calendars[key];
    if (own === undefined) throw new RangeError(`The translation into ${language} has no calendar "${key}".`);
    const named = data.holidays.map(({ date, name }) => ({ date, name: holidays[name] ?? name }));
    return [key, { ...own, data: { ...own.data, zone: data.zone, holidays: named } }];
  });
  return {
    ...said,
    calendars: Object.fromEntries(calendars),
    ...(version.lock && { lock: version.lock }),
    translations: version.translations,
    translationOf: version,
  };
}

/** A catalog with everything in a language that has been translated into it. */
export function inLanguageAll({ site, policies }: Catalog, language: string): Catalog {
  return {
    site: { ...site, ...site.translations[language] },
    policies: policies.map((policy) => ({
      ...policy,
      versions: policy.versions.map((version) => inLanguage(version, language)),
    })),
  };
}

/** The version that binds: this one, or the one that it translates. */
export function bindingOf(version: Version): Version {
  return version.translationOf ?? version;
}

/**
 * Versions to be compared with each other: as they are if all have their words in one language, else
 * all of them in the binding one. Words of two languages would differ everywhere.
 *
 * @example inOneLanguage([translated, untranslated]) // both as they bind
 */
export function inOneLanguage<Versions extends readonly Version[]>(versions: readonly [...Versions]) {
  const one = new Set(versions.map(({ language }) => language)).size <= 1;
  return one ? versions : versions.map(bindingOf);
}
