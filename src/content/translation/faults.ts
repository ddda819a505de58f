import { counted, type Fault } from '../problem.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';

/** A key that the original doesn't have. */
export function unknownKey(key: string, known: readonly string[], original: string): Fault {
  return {
    what: `${original} has no such key.`,
    allowed: listed(known),
    remedy: didYouMean(key, known, 'remove it'),
  };
}

/** A key of what holds in every language: a number, an hour, a reference. */
export function notWords(known: readonly string[], original: string): Fault {
  return {
    what: 'a translation says words, and this is none.',
    allowed: listed(known),
    remedy: `remove it: ${original} says it for every language.`,
  };
}

/** Words that the original has and the translation lacks. */
export function untranslated(words: string): Fault {
  return {
    what: 'the words are not translated.',
    allowed: 'a translation of all the words.',
    remedy: `translate ${quoted(words)}.`,
  };
}

/** Something else where the original has words. */
export function noText(found: unknown, words: string): Fault {
  const what = typeof found === 'string' ? 'the text is empty.' : `${quoted(found)} is not text.`;
  return { what, allowed: 'text.', remedy: `translate ${quoted(words)}.` };
}

/** Something else where the original has keys. */
export function noMapping(found: unknown, known: readonly string[]): Fault {
  return {
    what: `${quoted(found)} is not a mapping (key: value).`,
    allowed: listed(known),
    remedy: 'write these keys with their words.',
  };
}

/** A list that doesn't go with that of the original, entry by entry. */
export function otherLength(original: readonly unknown[], found: unknown, file: string): Fault {
  const there = counted(original.length, 'entry');
  return {
    what: Array.isArray(found)
      ? `the list has ${counted(found.length, 'entry')}, in ${file} it has ${there}.`
      : `${quoted(found)} is not a list ([a, b]).`,
    allowed: `${there}, in the order of ${file}.`,
    remedy: 'translate each entry; write {} for one without words.',
  };
}
