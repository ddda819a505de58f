import { type Attributes, type ComponentType, createElement, Fragment, type VNode } from 'preact';

/** What the compiler makes of a tag. Preact's own also prepares templates for servers, in five times the bytes. */
export function jsx<Props>(
  type: ComponentType<Props>,
  props: Props & Attributes,
  key?: string,
): VNode<Props> {
  return createElement(type, key === undefined ? props : { ...props, key });
}

export { Fragment, jsx as jsxs };
