import { FIRST, type Problem } from '../problem.ts';
import type { YamlSource } from './yaml.ts';

/** The two parts of an MDX file. */
export interface Parts {
  readonly frontmatter: YamlSource;
  /** The text, with an empty line for each line of frontmatter: its positions are the file's. */
  readonly body: string;
}

const FENCE = /^---[ \t]*$/;
const RULE = {
  allowed: 'the frontmatter stands between two lines that are just ---, the first of them on line 1.',
};

/**
 * Splits an MDX file into frontmatter and body, or gives the problem that there is no frontmatter.
 *
 * @example splitFrontmatter('content/…/policy.mdx', '---\ntitle: A\n---\nText').body // '\n\n\nText'
 */
export function splitFrontmatter(file: string, text: string): Parts | { readonly problem: Problem } {
  const lines = text.split(/\r?\n/);
  if (!FENCE.test(lines[0] ?? '')) {
    return {
      problem: {
        file,
        ...FIRST,
        what: 'the frontmatter is missing.',
        ...RULE,
        remedy: 'begin the file with ---.',
      },
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    return {
      problem: {
        file,
        ...FIRST,
        what: 'the frontmatter has no end.',
        ...RULE,
        remedy: 'add a line --- after the last key.',
      },
    };
  }
  return {
    frontmatter: { file, yaml: lines.slice(1, end).join('\n'), linesBefore: 1 },
    body: lines.map((line, index) => (index > end ? line : '')).join('\n'),
  };
}
