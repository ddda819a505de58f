import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/*
 * Runs scripts of `package.json` at once: `node test/at-once.ts test:lint test:types`. What each says is
 * written when it has ended, so that the lines of two don't mix. If any fails, so does this.
 */

/**
 * Whether a script passed.
 * What npm runs before it (`pretest:lint`) is left out: two of them would write the same files at once.
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
