/**
 * `npm run --silent vectors -- FILE`: runs every case of a file through the engine. Prints each
 * mismatch and the line `N passed, M failed`; exits 0 only if every case of the file passed.
 */
import { readFileSync } from 'node:fs';
import { readCases } from './format.ts';
import { mismatch } from './verdict.ts';

/** @throws Error, with a message for a person, if the file can't be read or breaks the format. */
function run(file: string | undefined): boolean {
  if (file === undefined) throw new Error('Usage: npm run --silent vectors -- FILE');
  const cases = readCases(JSON.parse(readFileSync(file, 'utf8')));
  let failed = 0;
  for (const it of cases) {
    const wrong = mismatch(it);
    if (wrong === undefined) continue;
    failed += 1;
    console.log(`${wrong.id}: expected ${String(wrong.expected)}, actual ${String(wrong.actual)}`);
  }
  console.log(`${String(cases.length - failed)} passed, ${String(failed)} failed`);
  return failed === 0;
}

const [file, ...more] = process.argv.slice(2);
try {
  if (more.length > 0) throw new Error('One FILE at a time: npm run --silent vectors -- FILE');
  process.exitCode = run(file) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? `${file ?? ''}: ${error.message}`.replace(/^: /, '') : error);
  process.exitCode = 1;
}
