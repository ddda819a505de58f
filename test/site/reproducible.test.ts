import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BUILD_ENV, copySources, DIST, filesUnder, read } from './built.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'otra carpeta '));
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

test('two builds in differently named folders are the same bytes', { timeout: 180_000 }, () => {
  copySources(elsewhere);
  execFileSync('npm', ['run', 'build'], {
    cwd: elsewhere,
    env: BUILD_ENV,
    stdio: 'ignore',
    timeout: 170_000,
  });

  const other = join(elsewhere, DIST);
  expect(filesUnder(other)).toEqual(filesUnder(DIST));
  expect(filesUnder(DIST).filter((file) => !read(file).equals(read(file, other)))).toEqual([]);
});
