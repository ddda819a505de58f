import type * as z from 'zod';
import type { Withdrawal } from '../model.ts';
import { FIRST, type Problem } from '../problem.ts';
import { type FileRef, readText } from '../read/file.ts';
import type { VersionFiles } from '../read/survey.ts';
import { quoted } from '../suggest.ts';
import { valueAt } from '../vocabulary.ts';
import { digestOfWhole } from './digest.ts';
import { FORMAT, type Lock, lockSchema, withdrawalSchema } from './shape.ts';

export const RESTORE = "restore it from the repository's history; commands write it, people don't.";

/** Reads JSON of a known format and shape, or gives the problem that it isn't. */
function readJson<T extends object>(
  file: FileRef,
  schema: z.ZodType<T>,
): { readonly value: T } | { readonly problem: Problem } {
  const refuse = (what: string, allowed: string, remedy: string) => ({
    problem: { file: file.name, ...FIRST, what, allowed, remedy },
  });
  const read = readText(file);
  if ('problem' in read) return read;
  const data = parseJson(read.text);
  const format = valueAt(data, 'format');
  if (format !== undefined && format !== FORMAT) {
    const remedy = `use the release of the program that wrote it; or ${RESTORE}`;
    return refuse(`the format ${quoted(format)} is not known.`, `format ${FORMAT}.`, remedy);
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data };
  const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  const what =
    data === undefined
      ? 'the file is no JSON.'
      : `${where === '' ? 'the file' : where} is not as it was written.`;
  return refuse(what, `what the command wrote.`, RESTORE);
}

function parseJson(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return data;
  } catch {
    return undefined;
  }
}

/** Reads the lock of a version, or gives the problem that it isn't one, or is another version's. */
export function readLock(
  file: FileRef,
  { policy, date }: Pick<VersionFiles, 'policy' | 'date'>,
): { readonly lock: Lock } | { readonly problem: Problem } {
  const read = readJson(file, lockSchema);
  if ('problem' in read) return read;
  const { value: lock } = read;
  const refuse = (what: string, allowed: string, remedy: string) => ({
    problem: { file: file.name, ...FIRST, what, allowed, remedy },
  });
  if (lock.policy !== policy || lock.version !== date) {
    const what = `this is the lock of ${lock.policy}/${lock.version}.`;
    const remedy =
      'remove it from a copy, which is a draft until it is frozen; give a renamed folder its name back.';
    return refuse(what, `the lock of ${policy}/${date}.`, remedy);
  }
  return digestOfWhole(lock.files) === lock.digest
    ? { lock }
    : refuse('digest is not that of the files.', 'what the command wrote.', RESTORE);
}

/** Reads that a version was withdrawn. */
export function readWithdrawal(
  file: FileRef,
): { readonly withdrawn: Withdrawal } | { readonly problem: Problem } {
  const read = readJson(file, withdrawalSchema);
  if ('problem' in read) return read;
  const { date, reason } = read.value;
  return { withdrawn: { date, reason } };
}
