import type { Nodes } from 'mdast';
import type { Position } from '../problem.ts';
import type { Body } from '../text/body.ts';
import { levelOf } from '../text/clauses.ts';
import { componentRule } from '../text/components.ts';
import { attributeOf, attributesOf, childrenOf, type Element, isElement, startOf } from '../text/element.ts';
import { digitsIn } from './numbers.ts';

/** A clause of a text, or what stands before the first: where, its words, and what they can't change. */
export interface Part {
  readonly id: string;
  readonly tag: string;
  readonly position: Position;
  /** Its words below the heading, in their order. */
  readonly words: readonly string[];
  /** The numbers that it spells, ascending. */
  readonly digits: readonly string[];
  /** The tags that print data, sorted. */
  readonly prints: readonly string[];
  /** The addresses outside of the site to which it links: `mailto:soporte@empresa.example`. */
  readonly addresses: readonly string[];
}

/** The id of what has none: the text of a plan, and the text before the first clause. */
export const OPENING = '';

/** Tags that make no figure: a heading, a link to something of the version. */
const NAMING = new Set(['Clause', 'Subclause', 'PlanLink', 'ClauseLink']);

/** The parts of a text, in its order; the first is what stands before any clause. */
export function partsOf({ root, lines }: Body): readonly Part[] {
  const [first] = root.children;
  const position = first === undefined ? { line: lines.length, column: 1 } : startOf(first);
  const parts: { head: Pick<Part, 'id' | 'tag' | 'position'>; nodes: Nodes[] }[] = [
    { head: { id: OPENING, tag: OPENING, position }, nodes: [] },
  ];
  for (const node of root.children) {
    if (isElement(node) && levelOf(node) !== undefined) {
      const head = { id: attributeOf(node, 'id'), tag: node.name ?? '', position: startOf(node) };
      parts.push({ head, nodes: [node] });
    } else parts.at(-1)?.nodes.push(node);
  }
  return parts.map(({ head, nodes }) => ({
    ...head,
    words: nodes.flatMap(wordsOf),
    digits: nodes.flatMap(digitsOf).sort(),
    prints: nodes.flatMap(printedIn).sort(),
    addresses: nodes.flatMap(addressesIn),
  }));
}

function wordsOf(node: Nodes): readonly string[] {
  const own = 'value' in node ? [...node.value.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)] : [];
  return [...own.map(([word]) => word), ...childrenOf(node).flatMap(wordsOf)];
}

function digitsOf(node: Nodes): readonly string[] {
  const own = isElement(node) ? attributeOf(node, 'title') : 'value' in node ? node.value : '';
  return [...digitsIn(own), ...childrenOf(node).flatMap(digitsOf)];
}

function addressesIn(node: Nodes): readonly string[] {
  const own = 'url' in node && /^[a-z]+:/i.test(node.url) ? [node.url] : [];
  return [...own, ...childrenOf(node).flatMap(addressesIn)];
}

function printedIn(node: Nodes): readonly string[] {
  const inside = childrenOf(node).flatMap(printedIn);
  return isElement(node) && prints(node) ? [written(node), ...inside] : inside;
}

function prints({ name }: Element): boolean {
  return name !== null && !NAMING.has(name) && componentRule(name)?.content === 'none';
}

function written(element: Element): string {
  const attributes = attributesOf(element)
    .map(({ name, value = '' }) => ` ${name}="${value}"`)
    .sort();
  return `<${element.name ?? ''}${attributes.join('')} />`;
}
