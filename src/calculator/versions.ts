import type { Instant } from '../sla/instant.ts';
import type { ZoneOffsets } from '../sla/zone.ts';
import { decode, isCalculatorData, type Version } from './data.ts';
import { formatEvent, resolveMoment } from './moment.ts';
import { PROVIDER, wallZone } from './reader-zone.ts';
import type { State } from './state.ts';

/** One version of the policy, as the page lists it. */
export interface VersionEntry {
  /** Civil date on which it takes effect, `YYYY-MM-DD`. */
  readonly date: string;
  /** The instant at which that date begins in the policy's zone (rule 12). */
  readonly from: Instant;
  /** Path of its `CalculatorData`. */
  readonly data: string;
  /** When it stopped holding before its successor: the civil date, and the instant at which that begins. */
  readonly withdrawn?: { readonly date: string; readonly from: Instant };
}

/** Whether a version holds on a civil date of the provider's. */
function holdsOn({ date, withdrawn }: VersionEntry, on: string): boolean {
  return date <= on && (withdrawn === undefined || on < withdrawn.date);
}

/** Whether a version holds at an instant. */
function holdsAt({ from, withdrawn }: VersionEntry, at: Instant): boolean {
  return from <= at && (withdrawn === undefined || at < withdrawn.from);
}

/** Which version a calculation needs (rule 12). */
export type VersionChoice =
  /** `inForce`: the one in force at the report, if that is known and there was one. */
  | { readonly type: 'pinned'; readonly entry: VersionEntry; readonly inForce?: VersionEntry }
  | { readonly type: 'in-force'; readonly entry: VersionEntry }
  /** No version was in force at the report. */
  | { readonly type: 'none' }
  /** It isn't known yet when the case was reported. */
  | { readonly type: 'undated' };

/** The version in force at the report: `none` before the first, `undated` without a report. */
function inForceAt(
  { at, zone }: State,
  versions: readonly VersionEntry[],
  provider: ZoneOffsets,
): VersionEntry | 'none' | 'undated' {
  if (at.type === 'wall' && formatEvent(at) !== undefined && (zone === PROVIDER || at.time === '')) {
    // A version takes effect with a date of the provider's: no offset is needed to compare dates.
    return versions.findLast((version) => holdsOn(version, at.date)) ?? 'none';
  }
  const report = resolveMoment(at, wallZone(zone, provider));
  if (report.type !== 'one' && report.type !== 'twice') return 'undated';
  const instant = report.type === 'one' ? report.at : report.first;
  return versions.findLast((version) => holdsAt(version, instant)) ?? 'none';
}

/**
 * The version that applies: the pinned one, else the one in force at the report (rule 12). A pinned
 * version that the policy doesn't have counts as none pinned.
 *
 * @param versions ascending by date
 * @param provider the offsets of the policy's zone
 */
export function chooseVersion(
  state: State,
  versions: readonly VersionEntry[],
  provider: ZoneOffsets,
): VersionChoice {
  const inForce = inForceAt(state, versions, provider);
  const pinned = versions.find(({ date }) => date === state.version);
  if (pinned !== undefined) {
    return typeof inForce === 'string'
      ? { type: 'pinned', entry: pinned }
      : { type: 'pinned', entry: pinned, inForce };
  }
  return typeof inForce === 'string' ? { type: inForce } : { type: 'in-force', entry: inForce };
}

/**
 * Fetches one version's data.
 *
 * @throws TypeError if there are none at its path, or the network fails
 */
export async function fetchVersion({ data }: VersionEntry): Promise<Version> {
  const response = await fetch(data);
  const json: unknown = await response.json();
  if (!isCalculatorData(json)) throw new TypeError(`No calculator data at ${data}`);
  return decode(json);
}
