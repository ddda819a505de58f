import { addDays, formatCivilDate, parseCivilDate } from '../sla/civil-date.ts';
import type { Policy, Version } from './model.ts';

/** What a published version is on a civil date of its zone. Derived from the dates, never typed (rule 12). */
export type VersionState =
  | { readonly state: 'in-force' }
  | { readonly state: 'announced' }
  /** `lastDay`: the last civil date on which it was in force. */
  | { readonly state: 'superseded'; readonly lastDay: string };

/**
 * The state of a version on a civil date.
 *
 * @param on `YYYY-MM-DD`
 * @example stateOn(policy, versionOf20250601, '2026-11-21')
 * // { state: 'superseded', lastDay: '2026-02-14' } if the next one took effect on 2026-02-15
 */
export function stateOn(policy: Policy, version: Version, on: string): VersionState {
  if (version.date > on) return { state: 'announced' };
  const next = policy.versions.find(({ date }) => date > version.date);
  if (next === undefined || next.date > on) return { state: 'in-force' };
  const takesEffect = parseCivilDate(next.date);
  if (takesEffect === undefined) throw new RangeError(`Not a civil date: ${next.date}`);
  return { state: 'superseded', lastDay: formatCivilDate(addDays(takesEffect, -1)) };
}

/**
 * The version that `/<policy>/` shows on a civil date: the one in force, or the first one if none is yet.
 *
 * @param on `YYYY-MM-DD`
 */
export function currentVersion(policy: Policy, on: string): Version {
  const [first] = policy.versions;
  const current = policy.versions.findLast(({ date }) => date <= on) ?? first;
  if (current === undefined) throw new RangeError(`The policy "${policy.slug}" has no version.`);
  return current;
}
