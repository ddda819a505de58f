import { type ComponentChild, createElement, hydrate, render } from 'preact';
import { makeTagsBy } from './jsx-runtime.ts';

/** What loads with the first touch: from then on, Preact brings the page up to date. */
export interface LivePart {
  readonly begin: typeof begin;
  readonly takeOver: typeof takeOver;
  readonly show: typeof show;
}

/** Lets Preact make all tags from now on. */
export function begin(): void {
  makeTagsBy((type, props, key) => createElement(type, key === undefined ? props : { ...props, key }));
}

/** Takes over what was drawn of the same tags. */
export function takeOver(drawn: ComponentChild, root: Element): void {
  hydrate(drawn, root);
}

/** Brings an element up to date. */
export function show(described: ComponentChild, root: Element): void {
  render(described, root);
}
