import type { ComponentChildren, VNode } from 'preact';

/** A tag's attributes, and what is inside it. */
export interface Props {
  readonly [attribute: string]: unknown;
  readonly children?: ComponentChildren;
}

/** Anything that a tag may be of: an element by its name, or a view. */
type TagType = string | ((props: Props) => ComponentChildren);

/** A tag before Preact is there: what it says, and nothing else. */
export class Tag {
  readonly type: TagType;
  readonly props: Props;
  /** By which it is known among its siblings. */
  readonly key: string | undefined;

  constructor(type: TagType, props: Props, key?: string) {
    this.type = type;
    this.props = props;
    this.key = key;
  }
}

type Make = (type: TagType, props: Props, key?: string) => VNode<Props> | Tag;

let make: Make = (type, props, key) => new Tag(type, props, key);

/** Lets all tags be made by Preact from now on. */
export function makeTagsBy(preact: Make): void {
  make = preact;
}

/** What the compiler makes of a tag. */
export const jsx: Make = (type, props, key) => make(type, props, key);

/** What the compiler makes of `<>`: only what is inside. */
export const Fragment = ({ children }: Props): ComponentChildren => children;

export { jsx as jsxs };
