import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { VersionFiles } from '../read/survey.ts';

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

/** The digests of a version's files, sorted by path; an empty one where a file can't be read. */
export function digestsOf({ text, plans }: Pick<VersionFiles, 'text' | 'plans'>): Digests {
  const sources = [
    ...(text === undefined ? [] : [['policy.mdx', text.path] as const]),
    ...[...plans].map(([key, { path }]) => [`plans/${key}.mdx`, path] as const),
  ];
  return sortedByName(Object.fromEntries(sources.map(([name, path]) => [name, digestOfFile(path)])));
}

function digestOfFile(path: string): string {
  try {
    return sha256(readFileSync(path, 'latin1'));
  } catch {
    return '';
  }
}

/** The same digests, sorted by path, byte by byte. */
export function sortedByName(digests: Digests): Digests {
  return Object.fromEntries(Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The digest of the whole: the SHA-256 of what `sha256sum` prints for the files, sorted by path. So
 * in the version's folder this gives it:
 *
 *     LC_ALL=C bash -c 'sha256sum plans/*.mdx policy.mdx | sha256sum'
 *
 * @example digestOfWhole({ 'plans/base.mdx': 'ab…', 'policy.mdx': 'cd…' }) // sha256('ab…  plans/base.mdx\ncd…  policy.mdx\n')
 */
export function digestOfWhole(files: Digests): string {
  const lines = Object.entries(sortedByName(files)).map(([name, digest]) => `${digest}  ${name}\n`);
  return sha256(lines.join(''));
}
