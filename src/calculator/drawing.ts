import type { ComponentChild, ComponentChildren } from 'preact';
import { type Props, Tag } from './jsx-runtime.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What the elements of the page were described by when they were drawn last. */
const described = new WeakMap<Element, Described>();

/** An element as it is to be drawn. */
interface Described {
  readonly type: string;
  /** By which it is known among its siblings: what has another one is another element. */
  readonly key: string | undefined;
  readonly props: Props;
}

/** What an attribute may call: about an event, or with the element. */
type Callback = (about: Event | Element) => void;

/**
 * Draws what views describe into an element, without Preact. Drawn again, each element stays and only what is
 * described otherwise changes: who reads it, hears it or types into it isn't disturbed.
 *
 * @param until ends what the drawn elements listen to
 */
export function drawInto(root: Element, view: ComponentChildren, until: AbortSignal): void {
  let next = root.firstChild;
  for (const leaf of leavesOf(view)) {
    if (typeof leaf === 'string') {
      if (next instanceof Text) {
        if (next.data !== leaf) next.data = leaf;
        next = next.nextSibling;
      } else root.insertBefore(document.createTextNode(leaf), next);
    } else {
      const same = firstOf(leaf, next);
      const element = same ?? create(leaf, root, until);
      update(element, leaf, until);
      if (same) {
        removeUntil(next, same);
        next = same.nextSibling;
      } else {
        root.insertBefore(element, next);
        if (isCallback(leaf.props.ref)) leaf.props.ref(element);
      }
    }
  }
  removeUntil(next, null);
}

/** The elements and texts that a view comes to, in order. */
function leavesOf(view: ComponentChildren, key?: string): readonly (string | Described)[] {
  if (isList(view)) return view.flatMap((each) => leavesOf(each));
  if (view instanceof Tag) {
    const { type, props, key: own = key } = view;
    return typeof type === 'string' ? [{ type, key: own, props }] : leavesOf(type(props), own);
  }
  return typeof view === 'string' || typeof view === 'number' ? [String(view)] : [];
}

/** The first element, among a node and those after it, that a description may be about. */
function firstOf({ type, key, props: { id } }: Described, among: ChildNode | null): Element | undefined {
  for (let node = among; node !== null; node = node.nextSibling) {
    const before = node instanceof Element ? described.get(node) : undefined;
    const isSame = before?.type === type && before.key === key && before.props.id === id;
    if (node instanceof Element && isSame) return node;
  }
  return undefined;
}

/** Makes an element that listens to what was described last. */
function create({ type, props }: Described, parent: Element, until: AbortSignal): Element {
  const element = document.createElementNS(type === 'svg' ? SVG : parent.namespaceURI, type);
  for (const name of Object.keys(props).filter((each) => each.startsWith('on'))) {
    const listen = (event: Event) => {
      const callback = described.get(element)?.props[name];
      if (isCallback(callback)) callback(event);
    };
    element.addEventListener(name.slice(2).toLowerCase(), listen, { signal: until });
  }
  return element;
}

/** Brings an element up to its description; what is inside comes first, for a list to have what is chosen of it. */
function update(element: Element, now: Described, until: AbortSignal): void {
  const before = described.get(element)?.props ?? {};
  described.set(element, now);
  drawInto(element, now.props.children, until);
  for (const name of new Set([...Object.keys(before), ...Object.keys(now.props)])) {
    const value = now.props[name];
    if (FILLED.includes(name)) {
      if (value !== undefined && Reflect.get(element, name) !== value) Reflect.set(element, name, value);
    } else if (name !== 'children' && value !== before[name]) setAttribute(element, name, value);
  }
}

/** What a reader fills in, which attributes don't follow. */
const FILLED = ['value', 'checked'];

function setAttribute(element: Element, name: string, value: unknown): void {
  const isSwitch = typeof value === 'boolean' && !name.startsWith('aria-');
  if (isSwitch) element.toggleAttribute(name, value);
  else if (isPlain(value)) element.setAttribute(name, String(value));
  else element.removeAttribute(name);
}

function removeUntil(first: ChildNode | null, end: ChildNode | null): void {
  for (let node = first; node !== end && node !== null;) {
    const { nextSibling } = node;
    node.remove();
    node = nextSibling;
  }
}

const isList = (view: ComponentChildren): view is ComponentChild[] => Array.isArray(view);

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
