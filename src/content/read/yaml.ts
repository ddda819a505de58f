import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { type Fault, FIRST, type Position, type Problem, TOO_DEEP } from '../problem.ts';

/** Where a value stands in the data: the keys and indices that lead to it. */
export type Path = readonly PropertyKey[];

/** Data read from YAML that still knows where each part of it stands. */
export interface Located {
  readonly file: string;
  readonly data: unknown;
  /** The value at a path; what isn't there points at the nearest thing above it that is. */
  readonly valueAt: (path: Path) => Position;
  /** The key that names the value at a path. */
  readonly keyAt: (path: Path) => Position;
}

export interface YamlSource {
  readonly file: string;
  readonly yaml: string;
  /** Lines of the file that precede the YAML. */
  readonly linesBefore: number;
}

/** What to do about the syntax errors that authors meet, by the code of the `yaml` package. */
const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces, not with tabs.',
  DUPLICATE_KEY: 'keep one of the two.',
  MULTILINE_IMPLICIT_KEY: 'check the colon and the indentation of this line and of the one above it.',
  BAD_INDENT: 'align this line with its neighbours.',
  MISSING_CHAR: 'check the brackets, braces, quotes and commas of this line and of those above it.',
  BLOCK_AS_IMPLICIT_KEY: 'write text that contains ": " in quotes.',
  MULTIPLE_DOCS: 'keep a single document: no line may be just ---.',
};
const OTHER_REMEDY = 'check the indentation, the quotes and the brackets of this line.';

/** No frontmatter needs more; whoever walks the data by recursion can rely on it. */
const MAX_DEPTH = 20;

const NO_ALIASES: Fault = {
  what: 'anchors and aliases are not read.',
  allowed: 'values written out.',
  remedy: 'write the value out here.',
};
const NO_TAGS: Fault = {
  what: 'tags (!…) are not read.',
  allowed: 'plain values.',
  remedy: 'remove the tag; write text in quotes if it needs them.',
};
/** Names that every JavaScript object has: as data they would shadow or hide something. */
const INHERITED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads YAML (core schema, so that dates and hours stay text) with the position of every value.
 * Gives the syntax errors instead if it has any.
 *
 * @example
 * const { located } = readYaml({ file: 'content/site.yaml', yaml: 'title: A', linesBefore: 0 })
 * located.valueAt(['title']) // { line: 1, column: 8 }
 */
export function readYaml(
  source: YamlSource,
): { readonly located: Located } | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source.yaml, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + source.linesBefore, column: col };
  };
  // One mistake often leads to others on its line, which would only confuse.
  const lineOf = (error: YAMLError) => at(error.pos[0]).line;
  const problems: Problem[] = [...document.errors, ...document.warnings]
    .filter((error, index, all) => all.findIndex((other) => lineOf(other) === lineOf(error)) === index)
    .map((error) => unclosedQuote(source.file, at, error, document) ?? syntaxProblem(source, at, error));
  const keys = new Map<string, Position>();
  const values = new Map<string, Position>();

  const refuse = (offset: number, fault: Fault): void => {
    problems.push({ file: source.file, ...at(offset), ...fault });
  };
  const convert = (node: Node | null, path: Path): unknown => {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    values.set(name(path), at(offset));
    const fault = path.length > MAX_DEPTH ? TOO_DEEP : refusal(node);
    if (fault !== undefined) {
      refuse(offset, fault);
      return undefined;
    }
    if (isSeq<Node>(node)) return node.items.map((item, index) => convert(item, [...path, index]));
    if (!isMap<Node, Node | null>(node)) return isScalar(node) ? node.value : undefined;
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) => {
        const keyOffset = key.range?.[0] ?? offset;
        const text = isScalar(key) && refusal(key) === undefined ? String(key.value) : '';
        if (text === '' || INHERITED.has(text)) {
          refuse(keyOffset, noKey(text));
          return [];
        }
        keys.set(name([...path, text]), at(keyOffset));
        return [[text, convert(value, [...path, text])] as const];
      }),
    );
  };
  const data = problems.length === 0 ? convert(document.contents, []) : undefined;
  if (problems.length > 0) return { problems };

  const nearest = (found: (path: Path) => Position | undefined, path: Path): Position =>
    found(path) ?? (path.length === 0 ? FIRST : nearest(found, path.slice(0, -1)));
  return {
    located: {
      file: source.file,
      data,
      valueAt: (path) =>
        values.get(name(path)) ?? nearest((above) => keys.get(name(above)) ?? itemAt(values, above), path),
      keyAt: (path) => nearest((above) => keys.get(name(above)) ?? itemAt(values, above), path),
    },
  };
}

/** Why a node isn't read, if it isn't: what it stands for would have to be looked up elsewhere. */
function refusal(node: Node): Fault | undefined {
  if (isAlias(node) || node.anchor !== undefined) return NO_ALIASES;
  return node.tag === undefined ? undefined : NO_TAGS;
}

function noKey(text: string): Fault {
  const what = text === '' ? 'this is not a key.' : `"${text}" cannot be a key.`;
  return { what, allowed: 'a word before the colon.', remedy: 'choose another word.' };
}

function name(path: Path): string {
  return path.map(String).join('\n');
}

/** List items have no key of their own: they point at themselves. */
function itemAt(values: ReadonlyMap<string, Position>, path: Path): Position | undefined {
  return typeof path.at(-1) === 'number' ? values.get(name(path)) : undefined;
}

/** A quote without an end swallows what follows it, so the parser sees that where the file ends: it is told where it opens. */
function unclosedQuote(
  file: string,
  at: (offset: number) => Position,
  error: YAMLError,
  document: Document.Parsed,
): Problem | undefined {
  let opening: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range?.[1] === error.pos[0]) [opening] = range;
    },
  });
  return error.code !== 'MISSING_CHAR' || opening === undefined
    ? undefined
    : {
        file,
        ...at(opening),
        what: 'the YAML cannot be read: the quote that opens here has no end.',
        allowed: 'text in two quotes of the same kind, or without any.',
        remedy: 'close the quote at the end of the text.',
      };
}

function syntaxProblem(
  { file, yaml }: YamlSource,
  at: (offset: number) => Position,
  { code, message, pos: [offset] }: YAMLError,
): Problem {
  const place = { file, ...at(offset) };
  if (code === 'RESOURCE_EXHAUSTION') return { ...place, ...TOO_DEEP };
  const [key = ''] = /^[^:\n]*/.exec(yaml.slice(offset)) ?? [];
  const [what = message] = message.split('\n');
  return {
    ...place,
    what:
      code === 'DUPLICATE_KEY'
        ? `the key "${key.trim()}" stands twice.`
        : `the YAML cannot be read: ${what.replace(/[.:]?$/, '.')}`,
    allowed: 'YAML with one value for each key.',
    remedy: REMEDIES[code] ?? OTHER_REMEDY,
  };
}
