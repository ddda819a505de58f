import type { Nodes } from 'mdast';
import { FIRST, type Fault, type Position, type Problem } from '../problem.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import type { Body } from '../text/body.ts';
import { levelOf } from '../text/clauses.ts';
import { componentRule } from '../text/components.ts';
import { attributeOf, attributesOf, childrenOf, type Element, isElement, startOf } from '../text/element.ts';
import { digitsIn, otherNumbers } from './numbers.ts';

/** A clause of a text, or what stands before the first: where, and what its words can't change. */
interface Part {
  readonly id: string;
  readonly tag: string;
  readonly position: Position;
  /** The numbers that it spells, ascending. */
  readonly digits: readonly string[];
  /** The tags that print data, sorted. */
  readonly prints: readonly string[];
}

/** Where the text of a plan stands, and the text before the first clause. */
const OPENING = '';

/**
 * What of a text isn't the translation of another: other clauses, another order of them, and in a clause
 * other numbers or other tags that print them.
 *
 * @param original name of the file that is translated, for the problems
 */
export function textDifferences(from: Body, to: Body, original: string): readonly Problem[] {
  const [theirs, ours] = [partsOf(from.root), partsOf(to.root)];
  const at = (position: Position, fault: Fault): Problem => ({ file: to.file, ...position, ...fault });
  const [ids, known] = [ours.map(({ id }) => id), theirs.map(({ id }) => id)];
  const missing = theirs
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, tag }) => at(FIRST, lacks(id, tag, original)));
  const more = ours
    .filter(({ id }) => !known.includes(id))
    .map(({ id, position }) => at(position, unknownClause(id, known, original)));
  if (missing.length + more.length > 0) return [...missing, ...more];

  const displaced = ours.findIndex(
    ({ id, tag }, index) => id !== theirs[index]?.id || tag !== theirs[index].tag,
  );
  const [here, there] = [ours[displaced], theirs[displaced]];
  if (here !== undefined && there !== undefined)
    return [at(here.position, otherOrder(here, there, original))];

  return ours.flatMap((part, index) => {
    const like = theirs[index];
    return like === undefined ? [] : faultsOf(part, like, original).map((fault) => at(part.position, fault));
  });
}

/** Tags that make no figure: a heading, a link to something of the version. */
const NAMING = new Set(['Clause', 'Subclause', 'PlanLink', 'ClauseLink']);

function partsOf(root: Nodes): readonly Part[] {
  const parts: { head: Omit<Part, 'digits' | 'prints'>; nodes: Nodes[] }[] = [
    { head: { id: OPENING, tag: OPENING, position: FIRST }, nodes: [] },
  ];
  for (const node of childrenOf(root)) {
    if (isElement(node) && levelOf(node) !== undefined) {
      const head = { id: attributeOf(node, 'id'), tag: node.name ?? '', position: startOf(node) };
      parts.push({ head, nodes: [node] });
    } else parts.at(-1)?.nodes.push(node);
  }
  return parts.map(({ head, nodes }) => ({
    ...head,
    digits: nodes.flatMap(digitsOf).sort(),
    prints: nodes.flatMap(printedIn).sort(),
  }));
}

function digitsOf(node: Nodes): readonly string[] {
  const own = isElement(node) ? attributeOf(node, 'title') : 'value' in node ? node.value : '';
  return [...digitsIn(own), ...childrenOf(node).flatMap(digitsOf)];
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

function faultsOf(part: Part, like: Part, original: string): readonly Fault[] {
  const where = part.id === OPENING ? '' : `${quoted(part.id)}: `;
  const [fewer, more] = [without(like.prints, part.prints), without(part.prints, like.prints)];
  return [
    ...(part.digits.join() === like.digits.join()
      ? []
      : [{ ...otherNumbers(part.digits, like.digits, original), where }]),
    ...fewer.map((tag) => ({
      what: `the text lacks ${tag}, which ${original} has here.`,
      allowed: 'what the original prints from the data, in any order.',
      remedy: 'put it where the sentence says it.',
      where,
    })),
    ...more.map((tag) => ({
      what: `the text has ${tag}, which ${original} lacks here.`,
      allowed: 'what the original prints from the data, in any order.',
      remedy: 'take it out.',
      where,
    })),
  ].map(({ where: clause, what, ...fault }) => ({ what: `${clause}${what}`, ...fault }));
}

/** The entries of a list that another lacks, as often as it lacks them. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((entry) => {
    const index = rest.indexOf(entry);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

function lacks(id: string, tag: string, original: string): Fault {
  return {
    what: `the clause ${quoted(id)} is missing.`,
    allowed: `the clauses of ${original}, in their order.`,
    remedy: `translate it, below <${tag} id="${id}" title="…" />.`,
  };
}

function unknownClause(id: string, known: readonly string[], original: string): Fault {
  const ids = known.filter((other) => other !== OPENING);
  return {
    what: `${original} has no clause ${quoted(id)}.`,
    allowed: listed(ids),
    remedy: didYouMean(id, ids, 'take the clause out'),
  };
}

function otherOrder(here: Part, there: Part, original: string): Fault {
  const tag = ({ tag: name, id }: Part) => `<${name} id="${id}" …>`;
  return {
    what: `${tag(here)} stands where ${original} has ${tag(there)}.`,
    allowed: `the clauses of ${original}, in their order and on their levels.`,
    remedy: 'move it, or write the same tag.',
  };
}
