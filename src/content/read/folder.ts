import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST, type Fault, type Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import type { FileRef } from './file.ts';

/** What an entry of a folder turns out to be; `other` is a broken link, a device and the like. */
export type EntryType = 'file' | 'folder' | 'other';

export interface Entry extends FileRef {
  /** Its own name, without the path. */
  readonly base: string;
  readonly type: EntryType;
}

/** The entries of a folder by name; hidden ones are left out. `undefined` if it can't be read. */
export function entriesOf(folder: FileRef): readonly Entry[] | undefined {
  try {
    return readdirSync(folder.path)
      .filter((base) => !base.startsWith('.'))
      .sort()
      .map((base) => {
        const path = join(folder.path, base);
        return { base, path, name: `${folder.name}/${base}`, type: typeOf(path) };
      });
  } catch {
    return undefined;
  }
}

function typeOf(path: string): EntryType {
  try {
    const stat = statSync(path);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

/** A problem of a whole file or folder. */
export function problemOf({ name }: Pick<FileRef, 'name'>, fault: Fault): Problem {
  return { file: name, ...FIRST, ...fault };
}

/** What a folder may hold, by name. */
export type Expected = Readonly<Record<string, EntryType>>;

/** The entries with the expected names and types, and a problem for every other one. */
export function sortOut(entries: readonly Entry[], expected: Expected) {
  const known = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const type = Object.hasOwn(expected, entry.base) ? expected[entry.base] : undefined;
    if (type === entry.type) known.set(entry.base, entry);
    else
      problems.push(
        problemOf(entry, type === undefined ? unexpected(entry, expected) : wrongType(entry, type)),
      );
  }
  return { known, problems };
}

function unexpected({ base }: Entry, expected: Expected): Fault {
  const names = Object.entries(expected).map(([name, type]) => (type === 'folder' ? `${name}/` : name));
  return {
    what: 'nothing reads this.',
    allowed: `${names.join(', ')}; hidden files are ignored.`,
    remedy: didYouMean(base, Object.keys(expected), 'remove it'),
  };
}

/** What to say of an entry that should be a file and is a folder, or the other way round. */
export function wrongType({ type: found }: Pick<Entry, 'type'>, expected: EntryType): Fault {
  return found === 'other'
    ? {
        what: 'this cannot be read.',
        allowed: `a ${expected}.`,
        remedy: 'check the link that leads to it, and its permissions.',
      }
    : {
        what: `this is a ${found}.`,
        allowed: `a ${expected} of this name.`,
        remedy: `make it a ${expected}.`,
      };
}
