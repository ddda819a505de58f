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
    const { tagName: name, attrs, childNodes } = node;
    const valueOf = (attribute: string) => attrs.find((each) => each.name === attribute)?.value;
    if (UNREAD.test(name)) return;
    if (!INLINE.test(name)) text += CELL.test(name) ? ' | ' : ' ';
    const id = valueOf('id');
    const stretch: Stretch | undefined = id === undefined ? undefined : { id, from: text.length };
    if (stretch !== undefined) stretches.push(stretch);
    if (stretch !== undefined && HEADING.test(name)) {
      if (heading !== undefined) heading.to = stretch.from;
      heading = stretch;
    }
    if (valueOf('role') === 'img') text += ` ${valueOf('aria-label') ?? ''} `;
    childNodes.forEach(read);
    if (stretch !== undefined && stretch !== heading) stretch.to = text.length;
    if (!INLINE.test(name)) text += ' ';
  }
  read(parse(html));
  return new Map(stretches.map(({ id, from, to }) => [id, text.slice(from, to).replace(/\s+/g, ' ').trim()]));
}
