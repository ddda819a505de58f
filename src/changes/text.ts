import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or only one of them. */
export interface Piece {
  readonly in: 'both' | 'before' | 'after';
  readonly text: string;
}

/**
 * Two texts word by word. The pieces of `before` and `both` make the old text, those of `after` and
 * `both` the new one.
 *
 * @example compareText('cuatro planes', 'cinco planes')
 * // [{ in: 'before', text: 'cuatro' }, { in: 'after', text: 'cinco' }, { in: 'both', text: ' planes' }]
 */
export function compareText(before: string, after: string): readonly Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    in: added ? 'after' : removed ? 'before' : 'both',
    text: value,
  }));
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
