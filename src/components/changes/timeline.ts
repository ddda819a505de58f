import { differences } from '../../changes/differences.ts';
import { editionOf } from '../../changes/edition.ts';
import { same } from '../../changes/same.ts';
import { effectsOf } from '../../content/effects.ts';
import type { Policy, Version } from '../../content/model.ts';
import { stateOn } from '../../content/state.ts';
import type { Instant } from '../../sla/instant.ts';
import { bindingOf } from '../../content/translation/in-language.ts';

/** A version that takes effect after another. */
export interface Successor {
  readonly version: Version;
  /** Since when it is in force (rule 12). */
  readonly from: Instant;
}

/** When a version is in force, and what follows it: all that its page needs to know on any day. */
export interface Timeline {
  readonly from: Instant;
  /** Those that stand, ascending; the first of them ends this version. */
  readonly successors: readonly Successor[];
}

/**
 * The timeline of a version; nothing for a draft or a withdrawn one, which no date puts in force.
 *
 * @param asOf civil date for which the page is built
 */
export function timelineOf(policy: Policy, version: Version, asOf: string): Timeline | undefined {
  const stands = (other: Version) => !['draft', 'withdrawn'].includes(stateOn(policy, other, asOf).state);
  const effects = effectsOf(policy);
  const from = effects.get(version.date);
  if (from === undefined || !stands(version)) return undefined;
  const successors = policy.versions.flatMap((other) => {
    const since = effects.get(other.date);
    return other.date > version.date && since !== undefined && stands(other)
      ? [{ version: other, from: since }]
      : [];
  });
  return { from, successors };
}

/** Whether a version differs from another in anything that is compared; their texts are only looked at. */
export function differs(version: Version, other: Version): boolean {
  const words = ({ clauses, plans }: Version) => [
    clauses.map(({ id, title, text }) => ({ id, title, text })),
    plans.map((plan) => plan.clauses.map(({ id, title, text }) => ({ id, title, text }))),
  ];
  const [one, two] = [bindingOf(version), bindingOf(other)];
  return !same(words(one), words(two)) || differences(editionOf(one), editionOf(two)).length > 0;
}
