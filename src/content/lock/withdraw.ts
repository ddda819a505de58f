import type { Fault } from '../problem.ts';
import type { FileRef } from '../read/file.ts';
import { WITHDRAWN } from '../read/survey.ts';
import { findLocked, type Named, type Refusal, refused } from './find.ts';
import { readFrozen } from './locked.ts';
import { FORMAT, type WithdrawalFile } from './shape.ts';
import { deviationProblems } from './verify.ts';

/** A published version that is to hold no more, and why. */
export interface Withdrawing extends Named {
  readonly reason: string;
}

/** A withdrawal, and the file in which it belongs; or why there is none. */
export type Withdrawn = { readonly file: FileRef; readonly withdrawal: WithdrawalFile } | Refusal;

/** The record that a published version doesn't hold from today on. Its lock and its addresses stay. */
export function withdraw(withdrawing: Withdrawing): Withdrawn {
  const found = findLocked(withdrawing, DRAFT);
  if ('problems' in found) return found;
  const { files, file, lock } = found;
  if (files.withdrawn !== undefined) return refused(files.withdrawn, ALREADY);
  const deviating = deviationProblems(files, lock);
  if (deviating.length > 0) return { problems: deviating };
  const frozen = readFrozen(files, file, lock);
  if ('problems' in frozen) return frozen;
  return {
    file: { path: `${files.folder.path}/${WITHDRAWN}`, name: `${files.folder.name}/${WITHDRAWN}` },
    withdrawal: { format: FORMAT, date: withdrawing.today(frozen.zone), reason: withdrawing.reason },
  };
}

const DRAFT: Fault = {
  what: 'the version was never published.',
  allowed: 'a version that has a lock.',
  remedy: 'delete its folder, if nobody needs the draft.',
};

const ALREADY: Fault = {
  what: 'the version is withdrawn already.',
  allowed: 'one withdrawal.',
  remedy: 'leave it as it is.',
};
