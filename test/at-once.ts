import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Runs scripts of `package.json` at once, and writes what each says when it has ended, so that the lines of
 * two don't mix. Its own exit code is 1 if any of them failed.
 *
 * What npm runs before each (`pretest:lint`) is left out: two of them would write the same files at once.
 *
 * @example node test/at-once.ts test:lint test:types
 */
async function run(script: string): Promise<boolean> {
  const child = spawn(`npm run --ignore-scripts ${script} 2>&1`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = await text(child.stdout);
  const passed = (await ended) === 0;
  process.stdout.write(passed ? said : `${said}\n${script} failed.\n`);
  return passed;
}

const passed = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
