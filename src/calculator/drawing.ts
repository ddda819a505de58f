import type { ComponentChild, ComponentChildren } from 'preact';
import { type Props, Tag } from './jsx-runtime.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws what views describe into an element, without Preact. Drawn again, what is alike stays where it is: who reads
 * it, or hears it, isn't disturbed.
 *
 * @param signal ends what the drawn elements listen to
 */
export function drawInto(root: Element, described: ComponentChildren, signal: AbortSignal): void {
  const drawn = document.createDocumentFragment();
  const refs: Ref[] = [];
  drawn.append(...nodesOf(described, { signal, refs }, HTML));
  renew(root, drawn);
  for (const { element, tell } of refs) if (element.isConnected) tell(element);
}

interface Drawing {
  readonly signal: AbortSignal;
  readonly refs: Ref[];
}

/** Who is told of an element that came into the page. */
interface Ref {
  readonly element: Element;
  readonly tell: Callback;
}

/** What an attribute may call: about an event, or with the element. */
type Callback = (about: Event | Element) => void;

/** What the elements call when something happens to them, by the event: as it was drawn last. */
const callbacks = new WeakMap<Node, Map<string, Callback>>();

function nodesOf(
  described: ComponentChildren,
  drawing: Drawing,
  namespace: string,
): readonly (Node | string)[] {
  if (isList(described)) return described.flatMap((each) => nodesOf(each, drawing, namespace));
  if (described instanceof Tag) {
    const { type, props } = described;
    return typeof type === 'string'
      ? [elementOf(type, props, drawing, type === 'svg' ? SVG : namespace)]
      : nodesOf(type(props), drawing, namespace);
  }
  return typeof described === 'string' || typeof described === 'number' ? [String(described)] : [];
}

function elementOf(type: string, props: Props, drawing: Drawing, namespace: string): Element {
  const element = document.createElementNS(namespace, type);
  const called = new Map<string, Callback>();
  callbacks.set(element, called);
  element.append(...nodesOf(props.children, drawing, namespace));
  for (const [name, value] of Object.entries(props)) {
    if (name === 'ref' && isCallback(value)) drawing.refs.push({ element, tell: value });
    else if (isCallback(value)) {
      const event = name.slice(2).toLowerCase();
      called.set(event, value);
      element.addEventListener(event, (about) => callbacks.get(element)?.get(event)?.(about), drawing);
    } else if (
      name !== 'children' &&
      isPlain(value) &&
      !(name in element && Reflect.set(element, name, value))
    ) {
      element.setAttribute(name, String(value));
    }
  }
  return element;
}

const isList = (described: ComponentChildren): described is ComponentChild[] => Array.isArray(described);

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Brings what is inside a node up to what was drawn: what is alike stays, whatever came or went before it. */
function renew(parent: Node, drawn: Node): void {
  let before = parent.firstChild;
  for (const after of [...drawn.childNodes]) {
    const same = firstAlike(before, after);
    if (same === null) parent.insertBefore(after, before);
    else {
      removeUntil(before, same);
      callbacks.set(same, callbacks.get(after) ?? new Map<string, Callback>());
      for (const name of FILLED) {
        const value: unknown = Reflect.get(after, name);
        if (name in same && Reflect.get(same, name) !== value) Reflect.set(same, name, value);
      }
      renew(same, after);
      before = same.nextSibling;
    }
  }
  removeUntil(before, null);
}

/** What a reader fills in, which no attribute says. */
const FILLED = ['value', 'checked'];

function firstAlike(among: ChildNode | null, node: Node): ChildNode | null {
  return among === null || isAlike(among, node) ? among : firstAlike(among.nextSibling, node);
}

function removeUntil(first: ChildNode | null, end: ChildNode | null): void {
  while (first !== end && first !== null) {
    const next = first.nextSibling;
    first.remove();
    first = next;
  }
}

/** Whether two nodes are the same but for what is inside them, and for what a reader has opened. */
function isAlike(one: Node, other: Node): boolean {
  const [first, second] = [one, other].map((node) => {
    const bare = node.cloneNode();
    if (bare instanceof Element) bare.removeAttribute('open');
    return bare;
  });
  return first?.isEqualNode(second ?? null) === true;
}
