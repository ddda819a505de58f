import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';
import type { Shape } from './shape.ts';

/** Everything that pages say in one language. */
export type Words = Shape<typeof es>;

const WORDS: Readonly<Record<Language, Words>> = { es, en, pt };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}
