import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stableJson } from '../content/lock/json.ts';
import { withdraw } from '../content/lock/withdraw.ts';
import { report } from '../content/problem.ts';
import { namedVersion, understood } from './named.ts';
import { Refusal, run } from './refusal.ts';

const USAGE = 'Do: npm run withdraw -- <policy> <date> --reason "…", which the page shows';

const OPTIONS = { reason: { type: 'string', default: '' }, today: { type: 'string' } } as const;

/**
 * Withdraws a published version: writes the record beside its lock.
 *
 * @param args as they follow the command's name
 * @returns what was done, for the author
 * @throws Refusal if that can't be done, or isn't what the command is for.
 */
export function withdrawVersion(args: readonly string[]): string {
  const { positionals, values } = understood(
    () => parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS }),
    USAGE,
  );
  const named = namedVersion(positionals, values.today, USAGE);
  const reason = values.reason.trim();
  if (reason === '') throw new Refusal(`A reason is needed.\n${USAGE}`);
  const withdrawn = withdraw({ ...named, reason });
  if ('problems' in withdrawn) throw new Refusal(report(withdrawn.problems));
  const { file, withdrawal } = withdrawn;
  writeFileSync(file.path, stableJson(withdrawal));
  return `${named.policy} ${named.date} doesn't hold from ${withdrawal.date} on. Its addresses stay, and say so.\nCommit ${file.name}.`;
}

if (import.meta.main) run(() => withdrawVersion(process.argv.slice(2)));
