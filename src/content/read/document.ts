import { FIRST, type Problem, TOO_DEEP, type Warning } from '../problem.ts';
import { type Body, readBody } from '../text/body.ts';
import { blanksOf } from './blanks.ts';
import { type FileRef, readText } from './file.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { type Located, readYaml } from './yaml.ts';

/** An MDX file: what of it could be read, and the problems of the rest. */
export interface Document {
  readonly data?: Located;
  readonly body?: Body;
  readonly problems: readonly Problem[];
  /** The blanks that are still to be filled. */
  readonly blanks?: readonly Warning[];
}

/** Reads a file of frontmatter and text. One broken part doesn't hide the other. */
export function readDocument(file: FileRef): Document {
  const read = readText(file);
  if ('problem' in read) return { problems: [read.problem] };
  const parts = splitFrontmatter(file.name, read.text);
  if ('problem' in parts) return { problems: [parts.problem] };
  const data = guarded(file, () => readYaml(parts.frontmatter));
  const text = guarded(file, () => readBody(file.name, parts.body));
  return {
    ...('located' in data ? { data: data.located } : {}),
    ...('body' in text ? { body: text.body } : {}),
    blanks: blanksOf(file.name, read.text),
    problems: [
      ...('problems' in data ? data.problems : []),
      ...('problem' in data ? [data.problem] : []),
      ...('problem' in text ? [text.problem] : []),
    ],
  };
}

/** Reads a file that is only YAML. */
export function readData(file: FileRef): Document {
  const read = readText(file);
  if ('problem' in read) return { problems: [read.problem] };
  const data = guarded(file, () => readYaml({ file: file.name, yaml: read.text, linesBefore: 0 }));
  if ('problem' in data) return { problems: [data.problem] };
  return 'located' in data
    ? { data: data.located, problems: [], blanks: blanksOf(file.name, read.text) }
    : data;
}

/**
 * Runs a step over one file. Nesting that is deeper than the stack is the one way in which
 * a parser throws on hostile text.
 */
export function guarded<Result>(
  file: Pick<FileRef, 'name'>,
  step: () => Result,
): Result | { readonly problem: Problem } {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: { file: file.name, ...FIRST, ...TOO_DEEP } };
  }
}
