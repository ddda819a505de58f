import type { Nodes } from 'mdast';
import type { Position } from '../problem.ts';
import type { Placed } from './attributes.ts';
import { childrenOf, isElement, startOf } from './element.ts';
import { spelledNumbers } from './numbers.ts';

/** Stands for a component in the text of a paragraph, so that what surrounds it doesn't join. */
const COMPONENT = '\uFFFC';

/** A piece of a paragraph's text, and where it starts in the file. */
interface Piece {
  readonly text: string;
  readonly start: Position;
}

function piecesOf(node: Nodes): readonly Piece[] {
  const start = startOf(node);
  if (node.type === 'break') return [{ text: '\n', start }];
  if (isElement(node)) {
    return node.name === 'Stated' || node.children.length === 0
      ? [{ text: COMPONENT, start }]
      : childrenOf(node).flatMap(piecesOf);
  }
  return 'value' in node ? [{ text: node.value, start }] : childrenOf(node).flatMap(piecesOf);
}

/** Where a character of the joined pieces stands in the file. */
function positionIn(
  pieces: readonly Piece[],
  index: number,
  word: string,
  lines: readonly string[],
): Position {
  let rest = index;
  for (const { text, start } of pieces) {
    if (rest < text.length) {
      const line = start.line + text.slice(0, rest).split('\n').length - 1;
      // Escapes and indentation are gone from the text, so the column is looked up in the file.
      const from = line === start.line ? start.column - 1 : 0;
      const found = lines[line - 1]?.indexOf(word, from) ?? -1;
      return { line, column: found === -1 ? from + 1 : found + 1 };
    }
    rest -= text.length;
  }
  return startOf({});
}

/** The numbers that a paragraph or cell spells by itself; none for any other node. */
export function spelledNumbersIn(node: Nodes, lines: readonly string[]): readonly Placed[] {
  if (node.type === 'code') {
    return spelledNumbers(node.value).map(({ fault }) => ({ position: startOf(node), fault }));
  }
  if (node.type !== 'paragraph' && node.type !== 'tableCell') return [];
  const pieces = node.children.flatMap(piecesOf);
  const text = pieces.map((piece) => piece.text).join('');
  return spelledNumbers(text).map(({ index, text: spelled, fault }) => ({
    position: positionIn(pieces, index, spelled.split(/\s/)[0] ?? spelled, lines),
    fault,
  }));
}
