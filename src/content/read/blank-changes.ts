import { isMap, isScalar, parseDocument } from 'yaml';

/** Two lines that are just ---, and what stands between them. */
const FRONTMATTER = /^---[ \t]*\r?\n(?<yaml>[^]*?)^---[ \t]*$/m;

/** In the language of the starter's blanks. */
const BLANK = "changes:\n  summary: '[[qué cambia desde la versión anterior]]'";

/**
 * The text of a file whose `changes` are to be written anew: a blank, where those of an earlier version
 * stand. Everything else stays as it is, and so does a file that has none.
 *
 * @example blankChanges('---\ntitle: A\nchanges: { summary: B }\n---\n')
 * // "---\ntitle: A\nchanges:\n  summary: '[[qué cambia desde la versión anterior]]'\n---\n"
 */
export function blankChanges(text: string): string {
  const yaml = FRONTMATTER.exec(text)?.groups?.yaml ?? '';
  const { contents } = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'changes')
    : undefined;
  if (pair === undefined || !isScalar(pair.key) || !isMap(pair.value)) return text;
  const start = pair.key.range[0];
  const written = yaml.slice(start, pair.value.range[1]).trimEnd();
  const before = text.indexOf(yaml) + start;
  return `${text.slice(0, before)}${BLANK}${text.slice(before + written.length)}`;
}
