import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createAlmanac } from '../../src/content/almanac.ts';
import { type Loaded, loadCatalog, type Wanted } from '../../src/content/load.ts';
import type { Problem } from '../../src/content/problem.ts';

/** A small content folder without mistakes; tests change one thing in a copy of it. */
export const MINIMAL = 'test/fixtures/content-minimal';
export const VERSION = 'policies/turno-claro/2026-03-01';
export const POLICY = `${VERSION}/policy.mdx`;
export const PLAN = `${VERSION}/plans/base.mdx`;

/** Stands in the text of a change where the problem must point. */
const CARET = '‸';

// Holidays take most of the time, and are the same in every copy.
export const almanac = createAlmanac();

/** Runs a test on a copy of a content folder, which is called `content`. */
export function withCopy<Result>(run: (folder: string) => Result, original = MINIMAL): Result {
  const parent = mkdtempSync(join(tmpdir(), 'plazo-'));
  const folder = join(parent, 'content');
  try {
    cpSync(original, folder, { recursive: true });
    return run(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

export function load(folder: string, wanted: Wanted = { drafts: true }): Loaded {
  return loadCatalog(folder, almanac, wanted);
}

/** Writes a file of a copy, with its folders. */
export function write(folder: string, path: string, text: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** One textual change of a file: what stands there, and what should. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Makes a change, and gives the `line:column` at which its caret stood, if it has one. */
export function change(folder: string, { file, from, to }: Change): string | undefined {
  const text = readFileSync(join(folder, file), 'utf8');
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
  const changed = parts.join(to);
  write(folder, file, changed.replace(CARET, ''));
  const before = changed.split(CARET);
  if (before.length === 1) return undefined;
  const lines = (before[0] ?? '').split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** The problems of the content; none if it is good. */
export function problemsOf(loaded: Loaded): readonly Problem[] {
  return 'problems' in loaded ? loaded.problems : [];
}
