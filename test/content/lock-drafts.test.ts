import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Wanted } from '../../src/content/load.ts';
import { change, load, PLAN, POLICY, problemsOf, withCopy, write } from './fixture.ts';
import { freezeIn, LOCK_FILE } from './lock.ts';

/** The versions of the catalog, or the problems. */
function versions(folder: string, wanted: Wanted) {
  const loaded = load(folder, wanted);
  return 'catalog' in loaded
    ? loaded.catalog.policies.map(
        ({ slug, versions: all }) => `${slug}: ${all.map(({ date }) => date).join(' ')}`,
      )
    : loaded.problems.map(({ file, what, remedy }) => `${file}: ${what} Do: ${remedy}`);
}

function copyVersion(folder: string, to: string): void {
  for (const file of [POLICY, PLAN]) {
    write(folder, file.replace('turno-claro/2026-03-01', to), readFileSync(join(folder, file)));
  }
}

test('a draft is in the catalog only if it is asked for', () => {
  withCopy((folder) => {
    freezeIn(folder);
    copyVersion(folder, 'turno-claro/2027-01-01');
    expect(versions(folder, {})).toEqual(['turno-claro: 2026-03-01']);
    expect(versions(folder, { drafts: true })).toEqual(['turno-claro: 2026-03-01 2027-01-01']);
  });
});

test('a policy of drafts is left out', () => {
  withCopy((folder) => {
    freezeIn(folder);
    copyVersion(folder, 'outra/2027-01-01');
    expect(versions(folder, {})).toEqual(['turno-claro: 2026-03-01']);
    expect(versions(folder, { drafts: true })).toEqual(['outra: 2027-01-01', 'turno-claro: 2026-03-01']);
  });
});

test('a site without a published version is an error', () => {
  withCopy((folder) => {
    expect(versions(folder, {})).toEqual([
      'content/policies: no version was published: the site would be empty. Do: publish one: npm run freeze -- <policy> <date>; or set DRAFTS=1 to see drafts.',
    ]);
  });
});

test('one changed digit stops a published version, and only changes a draft', () => {
  withCopy((folder) => {
    change(folder, { file: PLAN, from: 'within: <2h', to: 'within: <3h' });
    expect(versions(folder, { drafts: true })).toEqual(['turno-claro: 2026-03-01']);
    freezeIn(folder);
    expect(versions(folder, {})).toEqual(['turno-claro: 2026-03-01']);
    change(folder, { file: PLAN, from: 'within: <3h', to: 'within: <2h' });
    expect(problemsOf(load(folder, { drafts: true })).map(({ file }) => file)).toEqual([`content/${PLAN}`]);
  });
});

test('as of a date, there is what had been published by then', () => {
  withCopy((folder) => {
    freezeIn(folder);
    copyVersion(folder, 'turno-claro/2027-01-01');
    freezeIn(folder, { date: '2027-01-01', imported: '2026-11-01' });
    expect(versions(folder, { asOf: '2026-10-31' })).toEqual(['turno-claro: 2026-03-01']);
    expect(versions(folder, { asOf: '2026-11-01' })).toEqual(['turno-claro: 2026-03-01 2027-01-01']);
    expect(versions(folder, { asOf: '2026-01-31' })).toEqual([
      'content/policies: no version was published by 2026-01-31: the site would be empty. Do: publish one: npm run freeze -- <policy> <date>; or set DRAFTS=1 to see drafts.',
    ]);
  });
});

test('only a published version can be withdrawn', () => {
  const withdrawn = LOCK_FILE.replace('lock', 'withdrawn');
  const record = '{ "format": 1, "date": "2026-11-21", "reason": "Um erro" }';
  withCopy((folder) => {
    write(folder, withdrawn, record);
    expect(versions(folder, { drafts: true })).toEqual([
      `content/${withdrawn}: the version was never published. Do: remove the file.`,
    ]);
    freezeIn(folder);
    expect(versions(folder, {})).toEqual(['turno-claro: 2026-03-01']);
    write(folder, withdrawn, '{ "format": 1, "date": "2026-11-31", "reason": "Um erro" }');
    expect(problemsOf(load(folder)).map(({ what }) => what)).toEqual(['date is not as it was written.']);
  });
});
