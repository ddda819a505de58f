import { formatClock, formatDate, zoneName } from './format.ts';
import { INTL_TAG, type Language } from './language.ts';
import { aboutWords, elapsedWords, spanWords } from './span.ts';

/** What fills a gap of a message. */
export type Filling = string | number;

/**
 * A sentence with gaps: a function of what fills them. As JSON it is its pattern, so that words can stand in a
 * page and aren't loaded as code.
 */
export interface Message<About extends readonly Filling[]> {
  (...about: About): string;
  readonly toJSON: () => Pattern;
}

/** A message on the wire; no key that an author writes is that of a gap. */
interface Pattern {
  readonly '{}': string;
}

/** Words that can stand in a page. */
export interface MessageTree {
  readonly [key: string]: string | Message<never> | MessageTree;
}

/** `{0}`, `{0:form}`, and with a choice of words `{0:form:one|several}` or `{0::one|several}`. */
const GAP = /\{(\d)(?::(\w*))?(?::(.+?)\|(.+?))?\}/g;

/** The number in a text that has one alone: `1 h` and `menos de 1 min`, but not `1 h 20 min`. */
const ALONE = /^\D*(\d+)\D*$/;

/**
 * Makes the messages of a language from their patterns. A gap is written `{0}`, `{1}`… for what the message is
 * about, in order, and may name how it is written:
 *
 * - `full`, `long`, `short`, `month`: a civil date, as `formatDate` does;
 * - `clock`: minutes since 00:00 on the clock; `hour`: their hour alone;
 * - `span`: open time in ms; `elapsed`: real time in ms; `about`: real time as people say it;
 * - `zone`: an IANA zone's name at the instant that comes next.
 *
 * `{0:about:Queda|Quedan}` says one of two words instead: the first if that is one of something, as the language
 * counts.
 *
 * @example messagesIn('es')<[date: string]>('Versión del {0:long}')('2026-10-01') // 'Versión del 1 de octubre de 2026'
 */
export function messagesIn(language: Language) {
  const plural = new Intl.PluralRules(INTL_TAG[language]);
  const forms: Readonly<Record<string, (value: string, next: number) => string>> = {
    full: (date) => formatDate(date, language, 'full'),
    long: (date) => formatDate(date, language, 'long'),
    short: (date) => formatDate(date, language, 'short'),
    month: (date) => formatDate(date, language, 'month'),
    clock: (minutes) => formatClock(Number(minutes)),
    hour: (minutes) => String(Math.floor(Number(minutes) / 60)),
    about: (ms) => aboutWords(Number(ms), language),
    elapsed: (ms) => elapsedWords(Number(ms), language),
    span: (ms) => spanWords(Number(ms)),
    zone: (name, at) => zoneName(name, language, at),
  };
  return <About extends readonly Filling[]>(pattern: string): Message<About> =>
    Object.assign(
      (...about: About) =>
        pattern.replaceAll(GAP, (_gap, place: string, form: string, one?: string, several?: string) => {
          const value = String(about[Number(place)] ?? '');
          const written = forms[form]?.(value, Number(about[Number(place) + 1])) ?? value;
          const isOne = plural.select(Number(ALONE.exec(written)?.[1])) === 'one';
          return (isOne ? one : several) ?? written;
        }),
      { toJSON: () => ({ '{}': pattern }) },
    );
}

/**
 * Reads JSON with words in it: what was a message when they were written is one again.
 *
 * @throws SyntaxError if the text isn't JSON
 */
export function parseMessages(json: string, language: Language): unknown {
  const message = messagesIn(language);
  return JSON.parse(json, (_key, value: unknown) => (isPattern(value) ? message(value['{}']) : value));
}

const isPattern = (value: unknown): value is Pattern =>
  typeof value === 'object' && value !== null && '{}' in value && typeof value['{}'] === 'string';
