import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeProblems } from '../../src/changes/check.ts';
import { cut } from '../../src/cli/cut.ts';
import { start } from '../../src/cli/new.ts';
import { Refusal } from '../../src/cli/refusal.ts';
import { createAlmanac } from '../../src/content/almanac.ts';
import { loadCatalog } from '../../src/content/load.ts';
import { freeze } from '../../src/content/lock/freeze.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'plazo-'));
  cpSync('test/fixtures/content-minimal', content, { recursive: true });
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

describe('npm run new', () => {
  test('writes a draft that loads, with its blanks listed', () => {
    start(content, 'mi-empresa', '2027-01-01');
    const loaded = loadCatalog(content, createAlmanac(), { drafts: true });
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    expect(loaded.catalog.policies.map(({ slug }) => slug)).toContain('mi-empresa');
    expect(loaded.warnings.filter(({ what }) => what.includes('a blank is to be filled'))).not.toEqual([]);
  });

  test.each([
    ['Mi Empresa', '2027-01-01', 'cannot be an address'],
    ['calculator', '2027-01-01', 'for itself'],
    ['mi-empresa', '2027-02-30', 'not the date of a version'],
    [undefined, undefined, 'A name and a date are needed'],
  ])('refuses %s %s and says why', (slug, date, why) => {
    expect(() => start(content, slug, date)).toThrow(Refusal);
    expect(() => start(content, slug, date)).toThrow(why);
  });

  test('never writes over a policy that stands', () => {
    start(content, 'mi-empresa', '2027-01-01');
    expect(() => start(content, 'mi-empresa', '2027-01-01')).toThrow('already');
  });
});

describe('npm run cut', () => {
  test('copies the latest version without the record of its publication', () => {
    start(content, 'mi-empresa', '2027-01-01');
    const [first, second] = ['2027-01-01', '2027-06-01'].map((date) =>
      join(content, 'policies/mi-empresa', date),
    );
    writeFileSync(join(first ?? '', 'version.lock.json'), '{}');
    cut(content, 'mi-empresa', '2027-06-01');
    expect(readFileSync(join(second ?? '', 'policy.mdx'))).toEqual(
      readFileSync(join(first ?? '', 'policy.mdx')),
    );
    expect(existsSync(join(second ?? '', 'plans'))).toBe(true);
    expect(existsSync(join(second ?? '', 'version.lock.json'))).toBe(false);
  });

  test('leaves a blank for what changes, in every language, and no reason of the version before', () => {
    rmSync(content, { recursive: true });
    cpSync('content', content, { recursive: true });
    const latest = join(content, 'policies/halcon-cloud/2026-02-15');
    cut(content, 'halcon-cloud', '2027-06-01');
    const draft = join(content, 'policies/halcon-cloud/2027-06-01');
    const files = ['policy.mdx', 'policy.en.mdx'];
    for (const file of files) {
      const [before, after] = [latest, draft].map((folder) => readFileSync(join(folder, file), 'utf8'));
      const others = (text = '') => text.replace(/^changes:.*\n(?: .*\n)+/m, '');
      expect(others(before)).not.toBe(before);
      expect(others(after)).toBe(others(before));
    }
    const loaded = loadCatalog(content, createAlmanac(), { drafts: true });
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    expect(changeProblems(loaded.catalog, content)).toEqual([]);
    const blanks = loaded.warnings.filter(({ what }) => what.includes('a blank is to be filled'));
    expect(blanks.map(({ file }) => basename(file)).sort()).toEqual([...files].sort());
    const date = { contentDir: content, policy: 'halcon-cloud', date: '2027-06-01' };
    expect(freeze({ ...date, today: () => '2026-12-01' })).toMatchObject({
      problems: files.map(() => ({ allowed: 'a version without [[…]].' })),
    });
  });

  test.each([
    ['nobody', '2027-06-01', 'There is no policy'],
    ['mi-empresa', '2027-01-01', 'is not after the latest version'],
    ['mi-empresa', 'soon', 'not the date of a version'],
    ['mi-empresa', undefined, 'A policy and a date are needed'],
  ])('refuses %s %s and says why', (slug, date, why) => {
    start(content, 'mi-empresa', '2027-01-01');
    expect(() => cut(content, slug, date)).toThrow(why);
  });
});
