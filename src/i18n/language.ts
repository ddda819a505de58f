/** The languages of the interface. */
export const LANGUAGES = ['es', 'en', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The BCP 47 tag by which `Intl` writes dates and numbers in each language. */
export const INTL_TAG: Readonly<Record<Language, string>> = {
  es: 'es-419',
  en: 'en',
  pt: 'pt-BR',
};

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  es: 'Español',
  en: 'English',
  pt: 'Português',
};

/** Whether a tag names a language of the interface. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(INTL_TAG, tag);
}

/**
 * The language of the interface that a tag asks for, whatever its region, if there is one.
 *
 * @example languageOf('es-CO') // 'es'
 */
export function languageOf(tag: string): Language | undefined {
  const [code = ''] = tag.split('-');
  return isLanguage(code) ? code : undefined;
}
