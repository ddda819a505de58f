import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { FIRST, type Position, type Problem } from '../problem.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * The syntax tree of an MDX body, or the problem that it can't be parsed.
 *
 * @param body positions in it are those of the file
 * @example parseBody('content/…/policy.mdx', '\n\n\n<Severities />') // { root: { type: 'root', … } }
 */
export function parseBody(
  file: string,
  body: string,
): { readonly root: Root } | { readonly problem: Problem } {
  try {
    return { root: processor.parse(body) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: {
        file,
        ...(openingIn(reason) ?? placeOf(error)),
        what: `the text cannot be read as MDX: ${firstSentence(reason)}`,
        allowed: 'Markdown and the listed components, each tag closed; no import, export or {expression}.',
        remedy: 'close the tag; write \\< and \\{ where the characters < and { are meant.',
      },
    };
  }
}

function firstSentence(reason: string): string {
  const [line = reason] = reason.split('\n');
  return `${line.replace(/ \(note: .*$/, '').replace(/[.:]$/, '')}.`;
}

/** Where a tag stands that has no end: the parser says it in words, and points at what surrounds the tag. */
function openingIn(reason: string): Position | undefined {
  const found = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(reason);
  return found === null ? undefined : { line: Number(found[1]), column: Number(found[2]) };
}

/** The parser's errors say where: a point, or a stretch with a start. */
function placeOf(error: unknown): Position {
  if (typeof error !== 'object' || error === null || !('place' in error)) return FIRST;
  const { place } = error;
  const point = isObject(place) && 'start' in place ? place.start : place;
  return isObject(point) &&
    'line' in point &&
    'column' in point &&
    isCount(point.line) &&
    isCount(point.column)
    ? { line: point.line, column: point.column }
    : FIRST;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value);
}
