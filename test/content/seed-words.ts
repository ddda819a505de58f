import { createHash } from 'node:crypto';

/** How many words in a row make a copy. */
export const RUN = 8;

/** A digest is so many characters of base64url: among tens of thousands of runs, none coincides by chance. */
const LENGTH = 6;

const SALT = 'plazo';

/** The words of a text, in lower case and without accents. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A digest of each run of so many words, in their order. */
export function digestsOf(words: readonly string[], run = RUN): readonly string[] {
  return words.slice(run - 1).map((_, index) =>
    createHash('sha256')
      .update(`${SALT} ${words.slice(index, index + run).join(' ')}`)
      .digest('base64url')
      .slice(0, LENGTH),
  );
}

/** The digests of a line of the file that keeps them. */
export const digestsIn = (line: string): readonly string[] =>
  line.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? [];
