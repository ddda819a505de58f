import { readFileSync, statSync } from 'node:fs';
import { FIRST, type Problem } from '../problem.ts';

/** A file of the content folder. */
export interface FileRef {
  /** Where to read it. */
  readonly path: string;
  /** As the author would write it; every problem names it. */
  readonly name: string;
}

/** A legal text of 40,000 words is about half of this; what is larger isn't one, and takes long to parse. */
const MAX_BYTES = 500_000;

/**
 * The text of a file, without its byte order mark, or the problem that it can't be read as text.
 *
 * @example readText({ path: '/srv/content/site.yaml', name: 'content/site.yaml' }) // { text: 'title: …' }
 */
export function readText(file: FileRef): { readonly text: string } | { readonly problem: Problem } {
  const refuse = (what: string, allowed: string, remedy: string) => ({
    problem: { file: file.name, ...FIRST, what, allowed, remedy },
  });
  try {
    const { size } = statSync(file.path);
    if (size > MAX_BYTES) {
      return refuse(
        `the file has ${size} bytes.`,
        `at most ${MAX_BYTES} bytes a file.`,
        'move what is no policy text out of it.',
      );
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file.path));
    if (text.includes('\u0000')) throw new TypeError('NUL');
    return { text };
  } catch (error) {
    return error instanceof TypeError
      ? refuse('the file is not text.', 'UTF-8 text.', 'save it as UTF-8.')
      : refuse(
          'the file cannot be read.',
          'a readable file.',
          'check its permissions, or the link that leads to it.',
        );
  }
}
