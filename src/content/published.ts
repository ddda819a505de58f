import type { Version } from './model.ts';

/**
 * Whether a version is published; if not, it is a draft. This one function decides: the catalog holds
 * no drafts unless they are asked for, and states derive from it.
 */
export function published({ lock }: Pick<Version, 'lock'>): boolean {
  return lock !== undefined;
}
