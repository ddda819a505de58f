import type { Catalog, Version } from '../content/model.ts';
import { policyFileOf } from '../content/policy-file.ts';
import { type Fault, type Problem, sorted } from '../content/problem.ts';
import { problemAt } from '../content/problem-at.ts';
import { consecutive } from './consecutive.ts';
import type { Difference } from './difference.ts';
import { differences } from './differences.ts';
import { editionOf } from './edition.ts';
import { idleReasons, reasonOf } from './reasons.ts';

/**
 * What the authors still owe: a reason for every change that is worse for the client, and no reason
 * for a change that there isn't.
 *
 * @param folder path of the content folder
 */
export function changeProblems({ policies }: Pick<Catalog, 'policies'>, folder: string): readonly Problem[] {
  const pairs = policies.flatMap(({ versions }) => [
    ...versions.slice(0, 1).map((version) => ({ previous: undefined, version })),
    ...consecutive(versions).map(({ previous, next }) => ({ previous, version: next })),
  ]);
  return sorted(pairs.flatMap(({ previous, version }) => changeProblemsOf(previous, version, folder)));
}

/** The same of one version and the one before it, if there is one. */
export function changeProblemsOf(
  previous: Version | undefined,
  version: Version,
  folder: string,
): readonly Problem[] {
  const found = previous === undefined ? [] : differences(editionOf(previous), editionOf(version));
  const owed = found.filter(
    (difference) => difference.direction === 'worse' && reasonOf(difference, version.changes) === undefined,
  );
  const idle = idleReasons(found, version.changes);
  if (owed.length + idle.length === 0) return [];
  const file = policyFileOf(folder, version);
  if (file === undefined) throw new Error(`${version.body}: the file has gone since it was read.`);
  return [
    ...owed.map((difference) =>
      problemAt(file, ['changes', 'reasons', difference.key], noReason(difference, previous?.date ?? '')),
    ),
    ...idle.map((key) => problemAt(file, ['changes', 'reasons', key], noChange(found), 'key')),
  ];
}

function noReason({ key, why }: Difference, since: string): Fault {
  return {
    what: `worse for the client than in ${since} (${why.replaceAll('-', ' ')}), without a reason.`,
    allowed: 'a reason for every change that is worse for the client.',
    remedy: `add ${key}: and the reason to changes.reasons, or give one to what several keys begin with.`,
  };
}

function noChange(found: readonly Difference[]): Fault {
  const keys = found.map(({ key }) => key);
  return {
    what: 'no change has this key, or begins with it.',
    allowed: keys.length === 0 ? 'no reason: nothing changes.' : `${keys.join(', ')}.`,
    remedy: 'correct the key, or remove the reason.',
  };
}
