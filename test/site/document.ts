import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element of a built page: what the checks ask about. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function* walk(node: Node): Generator<PageElement> {
  if (isElement(node)) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    yield { name: node.tagName, attributes, text: textOf(node) };
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
  if ('content' in node) yield* walk(node.content);
}

/** Every element of a page, in the order of the document. */
export function elementsOf(html: string): readonly PageElement[] {
  return [...walk(parse(html))];
}

/** The texts of a page, its labels for screen readers included, that are marked as of a language. */
export function textsIn(html: string, language: string): readonly string[] {
  const texts: string[] = [];
  const read = (node: Node, inherited: string): void => {
    if ('value' in node && inherited === language && node.value.trim() !== '') texts.push(node.value.trim());
    const lang = isElement(node) ? (valueOf(node, 'lang') ?? inherited) : inherited;
    if (isElement(node)) {
      if (/^(script|style)$/.test(node.tagName)) return;
      const label = valueOf(node, 'aria-label');
      if (label !== undefined && lang === language) texts.push(label);
    }
    if ('childNodes' in node) for (const child of node.childNodes) read(child, lang);
    if ('content' in node) read(node.content, lang);
  };
  read(parse(html), '');
  return texts;
}

function valueOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

const HEADING = /^h[1-6]$/;
const CELL = /^t[dh]$/;
const INLINE = /^(a|abbr|b|code|em|i|small|span|strong|time|tspan)$/;
const UNREAD = /^(script|style|template|title)$/;

/** A stretch of the text of a page, by the id of what it belongs to. */
interface Stretch {
  readonly id: string;
  readonly from: number;
  to?: number;
}

/**
 * What a reader finds at the anchors of a page: below a heading everything up to the next heading with
 * an anchor, elsewhere the element itself; under the empty anchor the whole page. White space is
 * normalised, and ` | ` stands between the cells of a table.
 */
export function textsOf(html: string): ReadonlyMap<string, string> {
  let text = '';
  const stretches: Stretch[] = [{ id: '', from: 0 }];
  let heading: Stretch | undefined;

  function read(node: Node): void {
    if ('value' in node) text += node.value;
    if (!isElement(node)) {
      if ('childNodes' in node) node.childNodes.forEach(read);
      return;
    }
    const { tagName: name, childNodes } = node;
    if (UNREAD.test(name)) return;
    if (!INLINE.test(name)) text += CELL.test(name) ? ' | ' : ' ';
    const id = valueOf(node, 'id');
    const stretch: Stretch | undefined = id === undefined ? undefined : { id, from: text.length };
    if (stretch !== undefined) stretches.push(stretch);
    if (stretch !== undefined && HEADING.test(name)) {
      if (heading !== undefined) heading.to = stretch.from;
      heading = stretch;
    }
    if (valueOf(node, 'role') === 'img') text += ` ${valueOf(node, 'aria-label') ?? ''} `;
    childNodes.forEach(read);
    if (stretch !== undefined && stretch !== heading) stretch.to = text.length;
    if (!INLINE.test(name)) text += ' ';
  }
  read(parse(html));
  return new Map(stretches.map(({ id, from, to }) => [id, text.slice(from, to).replace(/\s+/g, ' ').trim()]));
}
