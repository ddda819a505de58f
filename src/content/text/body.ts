import type { Root } from 'mdast';
import type { Problem } from '../problem.ts';
import { isElement } from './element.ts';
import { parseBody } from './parse.ts';

/** The body of an MDX file, parsed. */
export interface Body {
  readonly file: string;
  readonly root: Root;
  readonly lines: readonly string[];
}

/** Parses a body whose positions are the file's, or gives the problem that it can't be. */
export function readBody(
  file: string,
  text: string,
): { readonly body: Body } | { readonly problem: Problem } {
  const parsed = parseBody(file, text);
  return 'problem' in parsed ? parsed : { body: { file, root: parsed.root, lines: text.split('\n') } };
}

/** Whether a body says anything. */
export function hasProse({ root }: Body): boolean {
  return root.children.some((node) => !isElement(node) || node.children.length > 0);
}
