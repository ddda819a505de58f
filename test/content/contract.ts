import { type Mistake, refused } from './mistakes.ts';

/** A content folder without mistakes that has everything a plan matrix lacks. */
export const CONTRACT = 'test/fixtures/content-contract';
export const CONTRACT_VERSION = 'policies/trato-hecho/2026-03-01';

/** A test for each mistake in the policy of that folder. */
export function refusedInPolicy(mistakes: readonly Mistake[]): void {
  refused(`${CONTRACT_VERSION}/policy.mdx`, mistakes, CONTRACT);
}

/** A test for each mistake in its plan `base`. */
export function refusedInPlan(mistakes: readonly Mistake[]): void {
  refused(`${CONTRACT_VERSION}/plans/base.mdx`, mistakes, CONTRACT);
}
