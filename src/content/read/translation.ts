import type { Fault } from '../problem.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import type { FileRef } from './file.ts';
import type { Entry } from './folder.ts';

/** The languages of the interface: words in another would have no page to stand on. */
export const PAGE_LANGUAGES = ['es', 'en', 'pt'] as const;

/** The files of a version that say its words in another language. */
export interface TranslationFiles {
  /** One of the interface. */
  readonly language: string;
  /** `policy.<language>.mdx`; whether it is there, the version's check says. */
  readonly text?: FileRef;
  /** `plans/<plan>.<language>.mdx`, by the plan's key. */
  readonly plans: ReadonlyMap<string, FileRef>;
}

const NAME = /^(?<original>[^.]+)\.(?<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.mdx$/;

/** Whether the name of a file says that it is a translation of another one. */
export function isTranslation(name: string): boolean {
  return NAME.test(name);
}

/** What keeps a file from being read as a translation, if anything. */
export function faultOfTranslation({ base }: Pick<Entry, 'base'>): Fault | undefined {
  const { language = '' } = NAME.exec(base)?.groups ?? {};
  if (PAGE_LANGUAGES.some((known) => known === language)) return undefined;
  return {
    what: `the site has no pages in ${quoted(language)}.`,
    allowed: listed(PAGE_LANGUAGES),
    remedy: didYouMean(language, PAGE_LANGUAGES, 'take the file out'),
  };
}

/** The translations that some files make: those of the text, and those of the plans. */
export function translationsIn(
  texts: readonly Entry[],
  plans: readonly Entry[],
): readonly TranslationFiles[] {
  return PAGE_LANGUAGES.flatMap((language) => {
    const inLanguage = (entries: readonly Entry[]) =>
      entries.flatMap((entry) => {
        const { original = '', language: of } = NAME.exec(entry.base)?.groups ?? {};
        return of === language ? [[original, entry] as const] : [];
      });
    const [[, text] = []] = inLanguage(texts);
    const ofPlans = new Map(inLanguage(plans));
    return text === undefined && ofPlans.size === 0
      ? []
      : [{ language, ...(text === undefined ? {} : { text }), plans: ofPlans }];
  });
}
