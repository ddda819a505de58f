import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or only one of them. */
export interface Piece {
  readonly in: 'both' | 'before' | 'after';
  readonly text: string;
}

/**
 * Two texts word by word. The pieces of `before` and `both` make the old text, those of `after` and
 * `both` the new one. Changed words with nothing but space between them are one change.
 *
 * @example compareText('los tres planes', 'los cuatro planes')
 * // [{ in: 'both', text: 'los ' }, { in: 'before', text: 'tres' }, { in: 'after', text: 'cuatro' }, { in: 'both', text: ' planes' }]
 */
export function compareText(before: string, after: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let [lost, won] = ['', ''];
  const close = () => {
    if (lost !== '') pieces.push({ in: 'before', text: lost });
    if (won !== '') pieces.push({ in: 'after', text: won });
    [lost, won] = ['', ''];
  };
  const parts = diffWordsWithSpace(before, after);
  for (const [index, { value, added, removed }] of parts.entries()) {
    const between = index > 0 && index < parts.length - 1 && value.trim() === '';
    if (!added && !removed && !between) {
      close();
      pieces.push({ in: 'both', text: value });
      continue;
    }
    if (!added) lost += value;
    if (!removed) won += value;
  }
  close();
  return pieces;
}

/** Words of an unchanged run that are kept on each side of what it parts. */
const KEPT = 24;

/**
 * Shortens long unchanged runs to the words around what changed.
 *
 * @param gap what stands for the words left out
 */
export function shortened(pieces: readonly Piece[], gap: string): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.in !== 'both') return piece;
    const words = piece.text.split(/(?<=\s)/);
    const [first, last] = [index === 0, index === pieces.length - 1];
    const room = KEPT * (first || last ? 1 : 2);
    if (words.length <= room + KEPT) return piece;
    const start = first ? '' : words.slice(0, KEPT).join('');
    const end = last ? '' : words.slice(-KEPT).join('');
    return { in: 'both', text: `${start}${gap}${end}` };
  });
}

/**
 * The pieces as they are marked: line by line, so that no mark holds the end of a line.
 *
 * @example byLine([{ in: 'after', text: '\nOtra' }]) // [{ in: 'both', text: '\n' }, { in: 'after', text: 'Otra' }]
 */
export function byLine(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap(({ in: where, text }) =>
    text
      .split(/(\n)/)
      .filter((part) => part !== '')
      .map((part): Piece => ({ in: part === '\n' ? 'both' : where, text: part })),
  );
}
