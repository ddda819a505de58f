import type { Warning } from '../problem.ts';
import { quoted } from '../suggest.ts';

const BLANK = /\[\[([^[\]\n]+)\]\]/g;

/**
 * The blanks of a draft that its author has still to fill, `[[…]]`, wherever in a file they stand:
 * a comment can hold one too, where the format wants a value.
 *
 * @example blanksOf('content/…/policy.mdx', 'country: CO # [[país]]') // [{ line: 1, column: 15, … }]
 */
export function blanksOf(file: string, text: string): readonly Warning[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(BLANK)].map((match) => ({
      file,
      line: index + 1,
      column: match.index + 1,
      what: `a blank is to be filled: ${quoted(match[1])}.`,
    })),
  );
}
