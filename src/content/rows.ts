import type { Version } from './model.ts';

/** A row of the target matrix: a severity, or a category that has targets of its own. */
export interface Row {
  readonly key: string;
  readonly name: string;
  /** How to recognise it: a severity's criteria, a category's definition. */
  readonly criteria: string;
}

/**
 * The rows of a version's target matrix, in the order of the content; none if the policy promises
 * no ticket targets.
 *
 * @example rowsOf(halcon).map(({ key }) => key) // ['critico', 'alto', 'medio', 'bajo']
 */
export function rowsOf({
  severities,
  categories,
}: Pick<Version, 'severities' | 'categories'>): readonly Row[] {
  return [
    ...severities,
    ...categories
      .filter(({ outcome }) => outcome.type === 'targets')
      .map(({ key, name, definition }) => ({ key, name, criteria: definition })),
  ];
}
