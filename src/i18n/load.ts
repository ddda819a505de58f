import type { Language } from './language.ts';
import type { Words } from './words.ts';

const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  es: async () => (await import('./es.ts')).es,
  en: async () => (await import('./en.ts')).en,
  pt: async () => (await import('./pt.ts')).pt,
};

/** The words of a language, for a script in the browser: no other language's load. */
export function loadWords(language: Language): Promise<Words> {
  return LOADERS[language]();
}
