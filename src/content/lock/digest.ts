import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { VersionFiles } from '../read/survey.ts';
import { sourcesOf } from './sources.ts';

/** SHA-256 in hexadecimal, by the path of a file in its version's folder. */
export type Digests = Readonly<Record<string, string>>;

/**
 * The SHA-256 of a text, byte by byte, with lines that end in LF: a checkout may end them in CRLF.
 *
 * @param bytes of the text, a character for each (`latin1`)
 * @example sha256('') // 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function sha256(bytes: string): string {
  return createHash('sha256').update(bytes.replaceAll('\r\n', '\n'), 'latin1').digest('hex');
}

/** The digests of a version's files; an empty one where a file can't be read. */
export function digestsOf(files: VersionFiles): Digests {
  return Object.fromEntries([...sourcesOf(files)].map(([name, { path }]) => [name, digestOfFile(path)]));
}

function digestOfFile(path: string): string {
  try {
    return sha256(readFileSync(path, 'latin1'));
  } catch {
    return '';
  }
}

/**
 * The digest of the whole: the SHA-256 of what `sha256sum` prints for the files that the lock names, sorted
 * by path; a translation that joined later isn't among them. So
 * in the version's folder this gives it:
 *
 *     sha256sum plans/base.mdx plans/otro.mdx policy.mdx | sha256sum
 *
 * @example digestOfWhole({ 'plans/base.mdx': 'ab…', 'policy.mdx': 'cd…' }) // sha256('ab…  plans/base.mdx\ncd…  policy.mdx\n')
 */
export function digestOfWhole(files: Digests): string {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(sorted.map(([name, digest]) => `${digest}  ${name}\n`).join(''));
}
