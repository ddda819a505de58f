import type { Fault } from '../problem.ts';

/**
 * The numbers that a text spells in digits, whatever stands between them, in ascending order. In another
 * language they stand elsewhere in the sentence, and are punctuated otherwise.
 *
 * @example digitsIn('5x12, de 9:00 a 17:00') // ['00', '00', '12', '17', '5', '9']
 */
export function digitsIn(text: string): readonly string[] {
  return [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) => digits).sort();
}

/** Words with other numbers than those of the original. */
export function otherNumbers(here: readonly string[], there: readonly string[], original: string): Fault {
  return {
    what: `the numbers are not those of ${original}: ${said(here)} here, ${said(there)} there.`,
    allowed: 'the same numbers in digits, in any order.',
    remedy: 'write those; to change one, cut a new version.',
  };
}

function said(numbers: readonly string[]): string {
  return numbers.length === 0 ? 'none' : numbers.join(' ');
}
