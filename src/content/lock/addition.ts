import { basename } from 'node:path';
import { type Fault, sorted } from '../problem.ts';
import { isTranslation } from '../read/translation.ts';
import { type Digests, digestsOf } from './digest.ts';
import { figuresOf } from './figures.ts';
import { findLocked, type Named, refused } from './find.ts';
import type { Locking } from './freeze.ts';
import { readFrozen } from './locked.ts';
import type { Lock } from './shape.ts';
import { blankProblems, documentsOf } from './sources.ts';
import { type Deviation, deviationProblems, deviations, lockedFiles } from './verify.ts';

/** The lock of a published version that translations have joined. Its digest stays as it was cited. */
export function join(adding: Named): Locking {
  const found = findLocked(adding, DRAFT);
  if ('problems' in found) return found;
  const { files, file, lock } = found;
  const digests = digestsOf(files);
  const changed = deviations(lockedFiles(lock), digests);
  if (changed.length === 0) return refused(files.folder, NOTHING_NEW);
  if (!changed.every(joins)) return { problems: deviationProblems(files, lock) };

  const frozen = readFrozen(files, file, lock);
  if ('problems' in frozen) return { problems: sorted(frozen.problems) };
  const documents = documentsOf(files);
  const blanks = blankProblems(documents);
  if (blanks.length > 0) return { problems: blanks };
  return { file, lock: joined(lock, changed, digests, figuresOf(documents), adding.today(frozen.zone)) };
}

/** Whether a deviation is a translation that the lock doesn't know. */
export function joins({ file, type }: Deviation): boolean {
  return type === 'new' && isTranslation(basename(file));
}

/** The lock with the new files. */
export function joined(
  lock: Lock,
  added: readonly Deviation[],
  digests: Digests,
  figures: Digests,
  date: string,
): Lock {
  const names = added.map(({ file }) => file);
  return {
    ...lock,
    figures: { ...lock.figures, ...Object.fromEntries(names.map((file) => [file, figures[file] ?? ''])) },
    additions: [...lock.additions, ...names.map((file) => ({ date, file, digest: digests[file] ?? '' }))],
  };
}

const DRAFT: Fault = {
  what: 'the version is a draft.',
  allowed: 'a translation of a version that has a lock.',
  remedy: 'put the translation into the draft; it is frozen with it.',
};

const NOTHING_NEW: Fault = {
  what: 'there is no new file.',
  allowed: 'a translation that the lock does not know: policy.en.mdx.',
  remedy: 'put the translation into the folder first, then run the command.',
};
