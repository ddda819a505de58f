import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DIST, filesUnder, read } from './built.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'otra carpeta '));
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

/** What a build reads. */
const SOURCES = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

test('two builds in differently named folders are the same bytes', { timeout: 180_000 }, () => {
  for (const source of SOURCES) cpSync(source, join(elsewhere, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  execFileSync('npm', ['run', 'build'], { cwd: elsewhere, stdio: 'ignore', timeout: 170_000 });

  const other = join(elsewhere, DIST);
  expect(filesUnder(other)).toEqual(filesUnder(DIST));
  expect(filesUnder(DIST).filter((file) => !read(file).equals(read(file, other)))).toEqual([]);
});
