import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Almanac } from '../../src/content/almanac.ts';
import { type Freezing, freeze } from '../../src/content/lock/freeze.ts';
import { stableJson } from '../../src/content/lock/json.ts';
import { readLock } from '../../src/content/lock/read.ts';
import type { Lock } from '../../src/content/lock/shape.ts';
import { report } from '../../src/content/problem.ts';
import { almanac, VERSION } from './fixture.ts';

/** The lock of the small content folder's version, once it is frozen. */
export const LOCK_FILE = `${VERSION}/version.lock.json`;

/** The day on which tests run commands. */
export const TODAY = '2026-11-21';

/** The version of the small content folder, for a command. */
export function named(contentDir: string): Freezing {
  return { contentDir, policy: 'turno-claro', date: '2026-03-01', today: () => TODAY, almanac };
}

/** Imports a version of a copy, and writes its lock. */
export function freezeIn(contentDir: string, given: Partial<Freezing> = {}): Lock {
  const locking = freeze({ ...named(contentDir), imported: '2026-02-01', ...given });
  if ('problems' in locking) throw new Error(report(locking.problems));
  writeFileSync(locking.file.path, stableJson(locking.lock));
  return locking.lock;
}

/** The lock that stands in a copy. */
export function lockIn(contentDir: string, file = LOCK_FILE): Lock {
  const [, policy = '', date = ''] = file.split('/');
  const read = readLock({ path: join(contentDir, file), name: file }, { policy, date });
  if ('problem' in read) throw new Error(report([read.problem]));
  return read.lock;
}

/** Changes the lock that stands in a copy, as no command would. */
export function tamper(contentDir: string, alter: (lock: Lock) => unknown): void {
  writeFileSync(join(contentDir, LOCK_FILE), JSON.stringify(alter(lockIn(contentDir))));
}

/** An almanac of another year's libraries: other holidays, and clocks that never change. */
export const OTHER: Almanac = {
  zone: (name) => ({ name, initial: 180, changes: [] }),
  holidays: () => ({
    type: 'found',
    holidays: [
      { date: '2026-08-15', name: 'Assunção de Nossa Senhora' },
      { date: '2027-03-02', name: 'Dia novo' },
    ],
  }),
};
