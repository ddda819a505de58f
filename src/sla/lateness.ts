import type { Instant } from './instant.ts';

/**
 * Whether an answer came too late (rule 11): a strict due time (`<`) is itself too late, another isn't.
 *
 * @example isLate(at1630, at1630, true) // true: "before 16:30"
 */
export function isLate(answered: Instant, due: Instant, strict: boolean): boolean {
  return strict ? answered >= due : answered > due;
}
