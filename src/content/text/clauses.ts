import type { Nodes, Root } from 'mdast';
import type { Clause } from '../model.ts';
import type { Position } from '../problem.ts';
import { attributeOf, attributesOf, childrenOf, type Element, isElement } from './element.ts';

const LEVELS: Readonly<Record<string, Clause['level']>> = { Clause: 1, Subclause: 2 };

/** The level of the heading that a tag makes, or `undefined` if it makes none. */
export function levelOf(node: Nodes): Clause['level'] | undefined {
  return isElement(node) && node.name !== null && Object.hasOwn(LEVELS, node.name)
    ? LEVELS[node.name]
    : undefined;
}

/** The anchor of a clause, and where it is given. */
export interface Anchor {
  readonly id: string;
  readonly position: Position;
}

/** The anchors of a text, in its order, repeated ones included. */
export function anchorsOf(root: Root): readonly Anchor[] {
  return root.children.flatMap((node) =>
    isElement(node) && levelOf(node) !== undefined
      ? attributesOf(node).flatMap(({ name, value, position }) =>
          name === 'id' && value !== undefined ? [{ id: value, position }] : [],
        )
      : [],
  );
}

/** What a component says in the plain text of a clause. */
export type Saying = (component: string, attribute: (name: string) => string) => string;

/**
 * The clauses of a checked text with their numbers and words, in the lines in which they are shown.
 *
 * @param say the words that stand for a component; figures printed from the data are compared there
 * @example clausesOf(root, () => '…') // [{ id: 'objeto', number: '1', title: 'Objeto', level: 1, text: '…' }]
 */
export function clausesOf(root: Root, say: Saying): readonly Clause[] {
  const clauses: Clause[] = [];
  let [major, minor] = [0, 0];
  for (const node of root.children) {
    const level = levelOf(node);
    const last = clauses.at(-1);
    if (level === undefined || !isElement(node)) {
      if (last !== undefined) {
        clauses[clauses.length - 1] = { ...last, text: `${last.text}\n${plain(node, say)}` };
      }
      continue;
    }
    [major, minor] = level === 1 ? [major + 1, 0] : [major, minor + 1];
    const number = level === 1 ? String(major) : `${major}.${minor}`;
    clauses.push({ id: attributeOf(node, 'id'), number, title: attributeOf(node, 'title'), level, text: '' });
  }
  return clauses.map((clause) => ({ ...clause, text: inLines(clause.text) }));
}

/** What stands on lines of its own: paragraphs, the items of a list, the rows of a table. */
const LINES = new Set(['paragraph', 'listItem', 'tableRow', 'break', 'code']);

/** What parts the cells of a row. */
const CELLS = ' · ';

function plain(node: Nodes, say: Saying): string {
  if (isElement(node) && node.children.length === 0) return sayElement(node, say);
  // How the words stand in the file is the author's own affair.
  if ('value' in node) return node.type === 'code' ? `${node.value}\n` : node.value.replace(/\s+/g, ' ');
  const inner = childrenOf(node).map((child) => plain(child, say));
  const words = inner.join(node.type === 'tableRow' ? CELLS : '');
  return LINES.has(node.type) ? `${words}\n` : words;
}

function inLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function sayElement(element: Element, say: Saying): string {
  return say(element.name ?? '', (name) => attributeOf(element, name));
}
