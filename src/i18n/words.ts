import { en } from './en.ts';
import { calculator as english } from './en/calculator.ts';
import { es } from './es.ts';
import { calculator as spanish, type CalculatorWords } from './es/calculator.ts';
import type { Language } from './language.ts';
import type { MessageTree } from './message.ts';
import { pt } from './pt.ts';
import { calculator as portuguese } from './pt/calculator.ts';
import type { Shape } from './shape.ts';

/** Everything that pages say in one language. */
export type Words = Shape<typeof es>;

const WORDS: Readonly<Record<Language, Words>> = { es, en, pt };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

const CALCULATOR_WORDS: Readonly<Record<Language, CalculatorWords & MessageTree>> = {
  es: spanish,
  en: english,
  pt: portuguese,
};

/** The words that a page of the calculator brings, as JSON or to be read here. */
export function calculatorWordsOf(language: Language): CalculatorWords & MessageTree {
  return CALCULATOR_WORDS[language];
}
