import { basename } from 'node:path';
import type { ZoneOffsets } from '../../sla/zone.ts';
import { type Fault, FIRST, type Problem } from '../problem.ts';
import type { FileRef } from '../read/file.ts';
import { type PolicyFiles, survey, type VersionFiles } from '../read/survey.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import { readLock } from './read.ts';
import type { Lock } from './shape.ts';

/** A version that a command is about. */
export interface Named {
  readonly contentDir: string;
  /** Its policy's slug. */
  readonly policy: string;
  readonly date: string;
  /** Tells the civil date of today in a zone, `YYYY-MM-DD`. */
  readonly today: (zone: ZoneOffsets) => string;
}

/** Why a command does nothing. */
export interface Refusal {
  readonly problems: readonly Problem[];
}

/** A refusal with one problem, of a whole file or folder. */
export function refused({ name }: Pick<FileRef, 'name'>, fault: Fault): Refusal {
  return { problems: [{ file: name, ...FIRST, ...fault }] };
}

/** The files of a version, and of its whole policy. */
export interface Found {
  readonly files: VersionFiles;
  readonly policy: PolicyFiles;
}

/** Finds a version by the names of its folders. */
export function findVersion({ contentDir, policy: slug, date }: Omit<Named, 'today'>): Found | Refusal {
  const { policies, problems } = survey(contentDir);
  const root = `${basename(contentDir)}/policies`;
  const policy = policies.find((candidate) => candidate.slug === slug);
  if (policy === undefined) {
    const slugs = policies.map((known) => known.slug);
    return refused({ name: root }, unknown('policy', slug, slugs));
  }
  const files = policy.versions.find((version) => version.date === date);
  if (files === undefined) {
    const dates = policy.versions.map((version) => version.date);
    return refused({ name: `${root}/${slug}` }, unknown('version', date, dates));
  }
  const own = problems.filter(({ file }) => `${file}/`.startsWith(`${files.folder.name}/`));
  return own.length > 0 ? { problems: own } : { files, policy };
}

function unknown(what: string, name: string, known: readonly string[]): Fault {
  return {
    what: `there is no ${what} ${quoted(name)}.`,
    allowed: listed(known),
    remedy: didYouMean(name, known, 'name one of these folders'),
  };
}

/** A published version's files with its lock, whether or not they are as they were. */
export interface Locked {
  readonly files: VersionFiles;
  readonly file: FileRef;
  readonly lock: Lock;
}

/** Finds a version that has a lock. */
export function findLocked(named: Named, ifDraft: Fault): Locked | Refusal {
  const found = findVersion(named);
  if ('problems' in found) return found;
  const { files } = found;
  const { lock: file } = files;
  if (file === undefined) return refused(files.folder, ifDraft);
  const read = readLock(file, files);
  return 'problem' in read ? { problems: [read.problem] } : { files, file, lock: read.lock };
}
