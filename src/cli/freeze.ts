import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changeProblemsOf } from '../changes/check.ts';
import { allChangesBetter } from '../changes/differences.ts';
import { editionOf } from '../changes/edition.ts';
import { join } from '../content/lock/addition.ts';
import { correct } from '../content/lock/erratum.ts';
import { type Changes, freeze, type Locking } from '../content/lock/freeze.ts';
import { stableJson } from '../content/lock/json.ts';
import type { Lock } from '../content/lock/shape.ts';
import { counted, report } from '../content/problem.ts';
import { namedVersion, understood } from './named.ts';
import { Refusal, run } from './refusal.ts';

const USAGE = `Do: npm run freeze -- <policy> <date>                          publish a version today
    npm run freeze -- <policy> <date> --published YYYY-MM-DD   import one that was public before
    npm run freeze -- <policy> <date> --erratum --reason "…"   record that words were corrected
    npm run freeze -- <policy> <date> --addition               record that a translation has joined`;

const OPTIONS = {
  published: { type: 'string' },
  erratum: { type: 'boolean', default: false },
  reason: { type: 'string', default: '' },
  addition: { type: 'boolean', default: false },
  today: { type: 'string' },
} as const;

/** The lock that the arguments ask for. */
function locking(args: readonly string[]): Locking {
  const { positionals, values } = understood(
    () => parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS }),
    USAGE,
  );
  const { published, erratum, addition, today } = values;
  const reason = values.reason.trim();
  const named = namedVersion(positionals, today, USAGE);
  if ([erratum, addition, published !== undefined].filter(Boolean).length > 1) {
    throw new Refusal(`Only one of --published, --erratum and --addition is done at a time.\n${USAGE}`);
  }
  if (erratum !== (reason !== '')) {
    throw new Refusal(`An erratum has a --reason, which the page shows; nothing else has.\n${USAGE}`);
  }
  if (erratum) return correct({ ...named, reason });
  if (addition) return join(named);
  const changes: Changes = {
    problems: (previous, next) => changeProblemsOf(previous, next, named.contentDir),
    allBetter: (previous, next) => allChangesBetter(editionOf(previous), editionOf(next)),
  };
  return freeze({ ...named, changes, ...(published === undefined ? {} : { imported: published }) });
}

function summary(
  file: string,
  { policy, version, published, digest, files, cases, errata, additions }: Lock,
): string {
  const kept = [
    counted(Object.keys(files).length, 'file'),
    counted(cases.length, 'worked case'),
    ...(errata.length === 0 ? [] : [counted(errata.length, 'correction')]),
    ...(additions.length === 0 ? [] : [counted(additions.length, 'addition')]),
  ];
  return [
    `${policy} ${version}, published on ${published}: ${kept.join(', ')}.`,
    `SHA-256 ${digest}`,
    `Commit ${file}. From now on the build refuses any other text.`,
  ].join('\n');
}

/**
 * Publishes, corrects or completes a version: writes its lock.
 *
 * @param args as they follow the command's name
 * @returns what was done, for the author
 * @throws Refusal if that can't be done, or isn't what the command is for.
 */
export function freezeVersion(args: readonly string[]): string {
  const locked = locking(args);
  if ('problems' in locked) throw new Refusal(report(locked.problems));
  writeFileSync(locked.file.path, stableJson(locked.lock));
  return summary(locked.file.name, locked.lock);
}

if (import.meta.main) run(() => freezeVersion(process.argv.slice(2)));
