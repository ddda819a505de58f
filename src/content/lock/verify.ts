import type { ZoneOffsets } from '../../sla/zone.ts';
import type { Version, VersionLock, Withdrawal } from '../model.ts';
import { counted, type Fault, FIRST, type Problem } from '../problem.ts';
import type { FileRef } from '../read/file.ts';
import type { VersionFiles } from '../read/survey.ts';
import { type Difference, differences } from './cases.ts';
import { type Digests, digestsOf } from './digest.ts';
import { RESTORE } from './read.ts';
import { reckoningOf } from './reckoning.ts';
import type { Lock } from './shape.ts';

/** The digests of all files that a lock knows, translations that joined later included. */
export function lockedFiles({ files, additions }: Pick<Lock, 'files' | 'additions'>): Digests {
  return { ...files, ...Object.fromEntries(additions.map(({ file, digest }) => [file, digest])) };
}

/** How a file is not what its lock says. */
export interface Deviation {
  readonly file: string;
  readonly type: 'differs' | 'missing' | 'new';
}

/** The files that aren't what a lock says, sorted by path. */
export function deviations(locked: Digests, found: Digests): readonly Deviation[] {
  const names = [...new Set([...Object.keys(locked), ...Object.keys(found)])].sort();
  return names.flatMap((file): readonly Deviation[] => {
    const [before, now] = [locked[file], found[file]];
    if (before === now) return [];
    return [{ file, type: before === undefined ? 'new' : now === undefined ? 'missing' : 'differs' }];
  });
}

/** The problems of a published version whose files aren't what its lock says. */
export function deviationProblems(files: VersionFiles, lock: Lock): readonly Problem[] {
  return deviations(lockedFiles(lock), digestsOf(files)).map(({ file, type }) => ({
    file: `${files.folder.name}/${file}`,
    ...FIRST,
    ...FAULTS[type](files, lock.published),
  }));
}

/** How the commands name a version. */
interface VersionNames {
  readonly policy: string;
  readonly date: string;
}

const AS_PUBLISHED = 'a published version as it was published.';

const cut = ({ policy }: VersionNames): string => `cut a new version: npm run cut -- ${policy} <date>`;

const FAULTS: Readonly<Record<Deviation['type'], (of: VersionNames, published: string) => Fault>> = {
  differs: (of, published) => ({
    what: `the file differs from what was published on ${published}.`,
    allowed: AS_PUBLISHED,
    remedy: `undo the change and ${cut(of)}. If only words were corrected: npm run freeze -- ${of.policy} ${of.date} --erratum --reason "…".`,
  }),
  missing: (of, published) => ({
    what: `the file is missing; it was published on ${published}.`,
    allowed: AS_PUBLISHED,
    remedy: `restore it and ${cut(of)}.`,
  }),
  new: (of, published) => ({
    what: `the file is new; the version was published on ${published}.`,
    allowed: 'a published version as it was published, and translations that join it.',
    remedy: `take it out and ${cut(of)}. If it is a translation: npm run freeze -- ${of.policy} ${of.date} --addition.`,
  }),
};

/** The problems of a published version whose due times don't come out as they were published. */
export function caseProblems(
  version: Version,
  zone: ZoneOffsets,
  file: FileRef,
  lock: Pick<Lock, 'cases'>,
): readonly Problem[] {
  const found = differences(reckoningOf(version, zone), lock.cases);
  const [first] = found;
  if (first === undefined) return [];
  const more = found.length === 1 ? '' : `; so do ${counted(found.length - 1, 'other case')}`;
  return [
    {
      file: file.name,
      ...FIRST,
      key: `cases.${lock.cases.indexOf(first.worked)}`,
      what: `${sentence(first)}${more}.`,
      allowed: 'every due time as it was published.',
      remedy:
        'undo the change of the program or of the lock that moved it; to promise something else, cut a new version.',
    },
  ];
}

function sentence({ worked, now = 'never' }: Difference): string {
  const [asked, at] =
    'term' in worked
      ? [`the term ${worked.term}`, worked.event]
      : [`${worked.metric} of ${worked.row} in ${worked.plan}`, worked.report];
  return `${asked} from ${at} comes out as ${now}, and was published as ${worked.due}`;
}

/** The problem of a lock that says it was written later than today, a civil date in the version's zone. */
export function dateProblems(
  file: FileRef,
  { published }: Pick<Lock, 'published'>,
  today: string,
): readonly Problem[] {
  if (published <= today) return [];
  const what = `the version was published on ${published}, which is yet to come.`;
  return [
    { file: file.name, ...FIRST, key: 'published', what, allowed: `a date up to ${today}.`, remedy: RESTORE },
  ];
}

/** What the catalog tells of a lock. */
export function lockInfo(lock: Lock, withdrawn: Withdrawal | undefined): VersionLock {
  const { published, imported = false, digest, files, errata, additions } = lock;
  return {
    published,
    imported,
    digest,
    files,
    errata,
    additions,
    ...(withdrawn === undefined ? {} : { withdrawn }),
  };
}
