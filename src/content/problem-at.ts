import type { Fault, Problem, Warning } from './problem.ts';
import type { Located, Path } from './read/yaml.ts';

/**
 * A problem of the value, or of the key itself, at a path of a file's data.
 *
 * @example problemAt(policy, ['metrics'], fault, 'key') // { file: 'content/…/policy.mdx', line: 12, key: 'metrics', … }
 */
export function problemAt(
  located: Located,
  path: Path,
  fault: Fault,
  of: 'key' | 'value' = 'value',
): Problem {
  const position = of === 'key' ? located.keyAt(path) : located.valueAt(path);
  const key = path.map(String).join('.');
  return { file: located.file, ...position, ...(key === '' ? {} : { key }), ...fault };
}

/** What the author should look at, at a path of a file's data. */
export function warningAt(located: Located, path: Path, what: string): Warning {
  return { file: located.file, ...located.valueAt(path), key: path.map(String).join('.'), what };
}
