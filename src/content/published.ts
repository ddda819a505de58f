import type { Version } from './model.ts';

/** Goes when the demonstration's versions are frozen: then nothing is published without a lock. */
const UNTIL_FROZEN: { readonly unlockedCounts: boolean } = { unlockedCounts: true };

/**
 * Whether a version is published; if not, it is a draft. This one function decides: the catalog holds
 * no drafts unless they are asked for, and states derive from it.
 */
export function published({ lock }: Pick<Version, 'lock'>): boolean {
  return UNTIL_FROZEN.unlockedCounts || lock !== undefined;
}
