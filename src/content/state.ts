import { addDays, civilDateOf, formatCivilDate } from '../sla/civil-date.ts';
import type { Policy, Version, Withdrawal } from './model.ts';
import { published } from './published.ts';

/** What a version is on a civil date of its zone. Derived from dates and locks, never typed (rule 12). */
export type VersionState =
  /** It may still change: it has no lock. */
  | { readonly state: 'draft' }
  /** Published, not yet in effect. */
  | { readonly state: 'announced' }
  | { readonly state: 'in-force' }
  /** `lastDay`: the last civil date on which it was in force. */
  | { readonly state: 'superseded'; readonly lastDay: string }
  /** `since`: the civil date from which it doesn't hold. */
  | { readonly state: 'withdrawn'; readonly since: string; readonly reason: string };

/** The withdrawal of a version that has been withdrawn by a civil date. */
function withdrawnBy({ lock }: Version, on: string): Withdrawal | undefined {
  const withdrawn = lock?.withdrawn;
  return withdrawn !== undefined && withdrawn.date <= on ? withdrawn : undefined;
}

/** Whether a version has taken effect by a civil date, and stands. */
function holds(version: Version, on: string): boolean {
  return published(version) && version.date <= on && withdrawnBy(version, on) === undefined;
}

/**
 * The version in force on a civil date: the last one that has taken effect and isn't withdrawn. Where
 * one is withdrawn, the one before it applies again. `undefined` before the first.
 *
 * @param on `YYYY-MM-DD`
 */
export function inForceOn({ versions }: Policy, on: string): Version | undefined {
  return versions.findLast((version) => holds(version, on));
}

/**
 * The state of a version on a civil date.
 *
 * @param on `YYYY-MM-DD`
 * @example stateOn(policy, versionOf20250601, '2026-11-21')
 * // { state: 'superseded', lastDay: '2026-02-14' } if the next one took effect on 2026-02-15
 */
export function stateOn(policy: Policy, version: Version, on: string): VersionState {
  if (!published(version)) return { state: 'draft' };
  const withdrawn = withdrawnBy(version, on);
  if (withdrawn !== undefined) {
    return { state: 'withdrawn', since: withdrawn.date, reason: withdrawn.reason };
  }
  if (version.date > on) return { state: 'announced' };
  const next = policy.versions.find((other) => other.date > version.date && holds(other, on));
  return next === undefined ? { state: 'in-force' } : { state: 'superseded', lastDay: dayBefore(next.date) };
}

/** A stretch of time through which one version is in force, or none. */
export interface Period {
  /** The civil date with which it begins, `YYYY-MM-DD`; it ends where the next one begins. */
  readonly from: string;
  readonly version: Version | undefined;
}

/**
 * Which version is in force when, from the first one on: for whoever learns the date later than the
 * build, as a browser does. Drafts have no part in it.
 *
 * @example periodsOf(halcon).map(({ from }) => from) // ['2025-06-01', '2026-02-15']
 */
export function periodsOf(policy: Policy): readonly Period[] {
  const turns = policy.versions
    .filter(published)
    .flatMap(({ date, lock }) => [date, lock?.withdrawn?.date ?? date]);
  const all = [...new Set(turns)].sort().map((from): Period => ({ from, version: inForceOn(policy, from) }));
  return all.filter(({ version }, index) => version !== all[index - 1]?.version);
}

/** Whether a version is one that people should find: in force, or to be. */
export function isCurrent({ state }: VersionState): boolean {
  return state === 'in-force' || state === 'announced';
}

function dayBefore(date: string): string {
  return formatCivilDate(addDays(civilDateOf(date), -1));
}

/**
 * The version that `/<policy>/` shows on a civil date: the one in force; if none is, the next one that
 * will be; and if there is none either, the last.
 *
 * @param on `YYYY-MM-DD`
 */
export function currentVersion(policy: Policy, on: string): Version {
  const current =
    inForceOn(policy, on) ??
    policy.versions.find((version) => stateOn(policy, version, on).state === 'announced') ??
    policy.versions.at(-1);
  if (current === undefined) throw new RangeError(`The policy "${policy.slug}" has no version.`);
  return current;
}
