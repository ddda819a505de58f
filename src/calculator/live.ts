import { type ComponentChild, createElement, hydrate, render } from 'preact';
import { makeTagsBy } from './jsx-runtime.ts';

/** What loads with the first touch: from then on, Preact brings the page up to date. */
export interface LivePart {
  readonly takeOver: typeof takeOver;
  readonly show: typeof show;
}

/** Lets Preact make all tags from now on, and take over an element with what was drawn in it, if anything was. */
export function takeOver(root: Element, drawn: (() => ComponentChild) | undefined): void {
  makeTagsBy((type, props, key) => createElement(type, key === undefined ? props : { ...props, key }));
  if (drawn) hydrate(drawn(), root);
  else root.replaceChildren();
}

/** Brings the element up to date. */
export function show(described: ComponentChild, root: Element): void {
  render(described, root);
}
