import { basename, join } from 'node:path';
import type { Version } from './model.ts';
import { readDocument } from './read/document.ts';
import type { Located } from './read/yaml.ts';

/**
 * The frontmatter of a version that was read before, with the position of every key: for problems
 * that only another version shows.
 *
 * @param folder path of the content folder
 */
export function policyFileOf(
  folder: string,
  { policy, date }: Pick<Version, 'policy' | 'date'>,
): Located | undefined {
  const path = join('policies', policy, date, 'policy.mdx');
  return readDocument({
    path: join(folder, path),
    name: `${basename(folder)}/policies/${policy}/${date}/policy.mdx`,
  }).data;
}
