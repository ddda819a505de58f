import { type Fault, type Problem, sorted } from '../problem.ts';
import type { VersionFiles } from '../read/survey.ts';
import { type Digests, digestOfWhole, digestsOf } from './digest.ts';
import { figuresOf } from './figures.ts';
import { findLocked, type Named, refused } from './find.ts';
import type { Locking } from './freeze.ts';
import { readFrozen } from './locked.ts';
import type { Lock } from './shape.ts';
import { documentsOf } from './sources.ts';
import { caseProblems, type Deviation, deviationProblems, deviations, lockedFiles } from './verify.ts';

/** A correction of the words of a published version. */
export interface Correcting extends Named {
  readonly reason: string;
}

/**
 * The lock of a published version whose words have been corrected in its files: it keeps the digests
 * before and after. A number, a reference or a due time that differs is refused.
 */
export function correct(correcting: Correcting): Locking {
  const found = findLocked(correcting, DRAFT);
  if ('problems' in found) return found;
  const { files, file, lock } = found;
  const changed = deviations(lockedFiles(lock), digestsOf(files));
  if (changed.length === 0) return refused(files.folder, UNCHANGED);
  if (changed.some(({ type }) => type !== 'differs')) return { problems: deviationProblems(files, lock) };

  const frozen = readFrozen(files, file, lock);
  if ('problems' in frozen) return { problems: sorted(frozen.problems) };
  const { version, zone } = frozen;
  const problems = [...figureProblems(files, lock, changed), ...caseProblems(version, zone, file, lock)];
  if (problems.length > 0) return { problems };
  const date = correcting.today(zone);
  return { file, lock: corrected(lock, digestsOf(files), changed, { date, reason: correcting.reason }) };
}

const DRAFT: Fault = {
  what: 'the version is a draft.',
  allowed: 'a correction of a version that has a lock.',
  remedy: 'change the draft; it needs no erratum.',
};

const UNCHANGED: Fault = {
  what: 'no file differs from what was published.',
  allowed: 'files in which words have been corrected.',
  remedy: 'correct the words first, then run the command.',
};

function figureProblems(
  files: VersionFiles,
  { figures }: Pick<Lock, 'figures'>,
  changed: readonly Deviation[],
): readonly Problem[] {
  const now = figuresOf(documentsOf(files));
  return changed
    .filter(({ file }) => now[file] !== figures[file])
    .flatMap(({ file }) => refused({ name: `${files.folder.name}/${file}` }, NOT_WORDS).problems);
}

const NOT_WORDS: Fault = {
  what: 'a number, a reference or another value differs from what was published, not only words.',
  allowed: 'corrections of words.',
  remedy: 'undo that part of the change; to promise something else, cut a new version.',
};

/** The lock after a correction. */
function corrected(
  lock: Lock,
  now: Digests,
  changed: readonly Deviation[],
  entry: { readonly date: string; readonly reason: string },
): Lock {
  const after = (file: string): string => now[file] ?? '';
  const files = Object.fromEntries(Object.keys(lock.files).map((file) => [file, after(file)]));
  const whole = { before: lock.digest, after: digestOfWhole(files) };
  const before = lockedFiles(lock);
  return {
    ...lock,
    digest: whole.after,
    files,
    additions: lock.additions.map((addition) => ({ ...addition, digest: after(addition.file) })),
    errata: [
      ...lock.errata,
      ...changed.map(({ file }) => ({
        ...entry,
        file,
        before: before[file] ?? '',
        after: after(file),
        whole,
      })),
    ],
  };
}
