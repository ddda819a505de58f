import type { Instant } from '../../sla/instant.ts';
import type { ZoneOffsets } from '../../sla/zone.ts';
import type { Almanac } from '../almanac.ts';
import type { Version, Withdrawal } from '../model.ts';
import { type Fault, FIRST, type Problem, type Warning } from '../problem.ts';
import type { FileRef } from '../read/file.ts';
import type { VersionFiles } from '../read/survey.ts';
import { dateIn } from '../today.ts';
import { holidayProblems } from '../translation/holidays.ts';
import { readFiles, readVersion, type VersionRead } from '../version.ts';
import { asFrozen, IN_THE_LOCK } from './frozen.ts';
import { readLock, readWithdrawal, RESTORE } from './read.ts';
import type { Lock } from './shape.ts';
import { caseProblems, dateProblems, deviationProblems, lockInfo } from './verify.ts';

/**
 * Reads and checks a version. A published one must be what it was, due times included, and has the
 * holidays and offsets of its lock; a draft has those of the almanac.
 *
 * @param now the present, to refuse a lock with a later date; without it, nobody asks
 */
export function readWithLock(files: VersionFiles, almanac: Almanac, now?: Instant): VersionRead {
  const { lock, withdrawn } = files;
  if (lock !== undefined) return readLocked(files, lock, now);
  return withdrawn === undefined
    ? readVersion(files, almanac)
    : { problems: [{ file: withdrawn.name, ...FIRST, ...NEVER_PUBLISHED }] };
}

const NEVER_PUBLISHED: Fault = {
  what: 'the version was never published.',
  allowed: 'the withdrawal of a version that has a lock.',
  remedy: 'remove the file.',
};

function readLocked(files: VersionFiles, file: FileRef, now?: Instant): VersionRead {
  const read = readLock(file, files);
  if ('problem' in read) return { problems: [read.problem] };
  const { lock } = read;
  const deviating = deviationProblems(files, lock);
  // Whatever else is wrong with a file that isn't the published one follows from that.
  if (deviating.length > 0) return { problems: deviating };

  const withdrawal: { withdrawn?: Withdrawal } | { problem: Problem } =
    files.withdrawn === undefined ? {} : readWithdrawal(files.withdrawn);
  if ('problem' in withdrawal) return { problems: [withdrawal.problem] };
  const frozen = readFrozen(files, file, lock);
  if ('problems' in frozen) return frozen;
  const { version, zone, warnings } = frozen;
  const problems = [
    ...caseProblems(version, zone, file, lock),
    ...(now === undefined ? [] : dateProblems(file, lock, dateIn(zone, now))),
  ];
  return problems.length > 0
    ? { problems }
    : { version: { ...version, lock: lockInfo(lock, withdrawal.withdrawn) }, warnings };
}

/** A version with the holidays and offsets of its lock, and the offsets of its own zone. */
export type FrozenRead =
  | { readonly version: Version; readonly zone: ZoneOffsets; readonly warnings: readonly Warning[] }
  | { readonly problems: readonly Problem[] };

/** Reads and checks the files of a locked version, whether or not they are as they were. */
export function readFrozen(files: VersionFiles, file: FileRef, lock: Lock): FrozenRead {
  const read = readFiles(files, IN_THE_LOCK);
  if ('problems' in read) return read;
  const frozen = asFrozen(read.version, lock);
  if (!('lacks' in frozen)) {
    const problems = holidayProblems(files, frozen.version);
    return problems.length > 0 ? { problems } : { ...frozen, warnings: read.warnings };
  }
  const what = `the lock lacks ${frozen.lacks}.`;
  return {
    problems: [{ file: file.name, ...FIRST, what, allowed: 'what the command wrote.', remedy: RESTORE }],
  };
}
