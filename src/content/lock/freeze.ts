import { parseCivilDate } from '../../sla/civil-date.ts';
import { type Almanac, createAlmanac } from '../almanac.ts';
import { horizonOf } from '../horizon.ts';
import type { Version } from '../model.ts';
import { type Fault, type Problem, sorted } from '../problem.ts';
import { published } from '../published.ts';
import type { FileRef } from '../read/file.ts';
import { LOCK, type VersionFiles } from '../read/survey.ts';
import { quoted } from '../suggest.ts';
import { readVersion } from '../version.ts';
import { permanentAddresses } from './addresses.ts';
import { announcementFault } from './announcement.ts';
import { workedCases } from './cases.ts';
import { digestOfWhole, digestsOf } from './digest.ts';
import { figuresOf } from './figures.ts';
import { findVersion, type Named, type Refusal, refused } from './find.ts';
import { frozenOf } from './frozen.ts';
import { readWithLock } from './locked.ts';
import type { AllChangesBetter } from './notice.ts';
import { reckoningOf } from './reckoning.ts';
import { FORMAT, type Lock } from './shape.ts';
import { blankProblems, documentsOf } from './sources.ts';

/** What another room knows of the changes from one version to the next. */
export interface Changes {
  /** What the author still owes for them. */
  readonly problems: (previous: Version | undefined, next: Version) => readonly Problem[];
  readonly allBetter: AllChangesBetter;
}

const UNKNOWN_CHANGES: Changes = { problems: () => [], allBetter: () => false };

/** A version to publish. */
export interface Freezing extends Named {
  /** The civil date on which it had been public before: it is imported, and needs no notice. */
  readonly imported?: string;
  /** Default: nobody can tell what changes. */
  readonly changes?: Changes;
  readonly almanac?: Almanac;
}

/** A lock, and the file in which it belongs; or why there is none. */
export type Locking = { readonly file: FileRef; readonly lock: Lock } | Refusal;

/**
 * The lock that publishes a version: its content is good and complete, and it is announced in time.
 *
 * @example freeze({ contentDir: contentDir(), policy: 'nube-norte', date: '2027-02-01', today })
 */
export function freeze(freezing: Freezing): Locking {
  const { almanac = createAlmanac() } = freezing;
  const found = findVersion(freezing);
  if ('problems' in found) return found;
  const { files, policy } = found;
  const file: FileRef = { path: `${files.folder.path}/${LOCK}`, name: `${files.folder.name}/${LOCK}` };
  if (files.lock !== undefined) return refused(file, ALREADY);

  const read = readVersion(files, almanac);
  if ('problems' in read) return { problems: sorted(read.problems) };
  const { version } = read;
  const documents = documentsOf(files);
  const blanks = blankProblems(documents);
  if (blanks.length > 0) return { problems: blanks };

  const before = previousOf(version, policy.versions, almanac);
  if ('problems' in before) return before;
  const { changes = UNKNOWN_CHANGES, imported } = freezing;
  const owed = changes.problems(before.version, version);
  if (owed.length > 0) return { problems: owed };

  const { fromYear, toYear } = horizonOf(version);
  const zone = almanac.zone(version.zone, fromYear, toYear);
  const today = freezing.today(zone);
  const fault =
    imported === undefined
      ? announcementFault({
          version,
          previous: before.version,
          zone,
          today,
          allChangesBetter: changes.allBetter,
        })
      : importFault(imported, today);
  if (fault !== undefined) return refused(files.folder, fault);

  const digests = digestsOf(files);
  const lock: Lock = {
    format: FORMAT,
    policy: version.policy,
    version: version.date,
    published: imported ?? today,
    ...(imported === undefined ? {} : { imported: true }),
    digest: digestOfWhole(digests),
    files: digests,
    figures: figuresOf(documents),
    addresses: permanentAddresses(version),
    ...frozenOf(version, zone),
    cases: workedCases(reckoningOf(version, zone)),
    errata: [],
    additions: [],
  };
  return { file, lock };
}

const ALREADY: Fault = {
  what: 'the version is published already.',
  allowed: 'a version without a lock.',
  remedy: 'cut a new version; to correct words, add --erratum --reason "…".',
};

function importFault(imported: string, today: string): Fault | undefined {
  if (parseCivilDate(imported) !== undefined && imported <= today) return undefined;
  return {
    what: `it cannot have been published on ${quoted(imported)}.`,
    allowed: `a date up to today, ${today}, as YYYY-MM-DD.`,
    remedy: 'write --published and the date on which people could first read it.',
  };
}

/** The last version before another that is published and stands. */
function previousOf(
  { date }: Version,
  versions: readonly VersionFiles[],
  almanac: Almanac,
): { readonly version: Version | undefined } | Refusal {
  for (const files of versions.filter((earlier) => earlier.date < date).reverse()) {
    const read = readWithLock(files, almanac);
    if ('problems' in read) return read;
    if (published(read.version) && read.version.lock?.withdrawn === undefined) return read;
  }
  return { version: undefined };
}
