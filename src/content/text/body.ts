import type { Nodes, Root } from 'mdast';
import { FIRST, type Problem, TOO_DEEP } from '../problem.ts';
import { childrenOf, isElement } from './element.ts';
import { parseBody } from './parse.ts';

/** The body of an MDX file, parsed. */
export interface Body {
  readonly file: string;
  readonly root: Root;
  readonly lines: readonly string[];
}

/** No text needs more; whoever walks the tree by recursion can rely on it. */
const MAX_DEPTH = 100;

/** Parses a body whose positions are the file's, or gives the problem that it can't be. */
export function readBody(
  file: string,
  text: string,
): { readonly body: Body } | { readonly problem: Problem } {
  const parsed = parseBody(file, text);
  if ('problem' in parsed) return parsed;
  if (isDeep(parsed.root)) return { problem: { file, ...FIRST, ...TOO_DEEP } };
  return { body: { file, root: parsed.root, lines: text.split('\n') } };
}

function isDeep(root: Root): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0 && depth <= MAX_DEPTH; depth++) level = level.flatMap(childrenOf);
  return level.length > 0;
}

/** Whether a body says anything. */
export function hasProse({ root }: Body): boolean {
  return root.children.some((node) => !isElement(node) || node.children.length > 0);
}
