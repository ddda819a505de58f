import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentDir } from '../content/folder.ts';
import { blankChanges } from '../content/read/blank-changes.ts';
import { faultOfDate } from '../content/read/survey.ts';
import { parseCivilDate } from '../sla/civil-date.ts';
import { Refusal, refuse, run } from './refusal.ts';

const USAGE = 'Do: npm run cut -- <policy> <date>, for example: npm run cut -- halcon-cloud 2027-03-01';

/** What a version has that its successor must not inherit: the record of its own publication. */
const OWN_RECORDS = /^version\..*\.json$/;

/** The files of a version that say what changes: the policy's, in each language. */
const POLICY_TEXT = /^policy\..*mdx$/;

/**
 * Starts the next version of a policy: copies the files of its latest version into a folder of the
 * new date, as a draft. What the latest one said of its own changes becomes a blank.
 *
 * @param date `YYYY-MM-DD`, on which the new version is to take effect; after the latest one's
 * @returns what was done, for the author
 * @throws Refusal if the policy or the date can't be used.
 */
export function cut(content: string, policy: string | undefined, date: string | undefined): string {
  if (policy === undefined || date === undefined)
    throw new Refusal(`A policy and a date are needed.\n${USAGE}`);
  refuse(faultOfDate(date), USAGE);
  const folder = join(content, 'policies', policy);
  if (!existsSync(folder)) throw new Refusal(`There is no policy "${policy}" in ${folder}.\n${USAGE}`);

  const latest = readdirSync(folder)
    .filter((name) => parseCivilDate(name) !== undefined)
    .sort()
    .at(-1);
  if (latest === undefined) throw new Refusal(`${folder} has no version to start from.`);
  if (date <= latest) throw new Refusal(`${date} is not after the latest version, ${latest}.\n${USAGE}`);

  const to = join(folder, date);
  cpSync(join(folder, latest), to, { recursive: true, filter: (path) => !OWN_RECORDS.test(basename(path)) });
  for (const name of readdirSync(to).filter((file) => POLICY_TEXT.test(file))) {
    const file = join(to, name);
    writeFileSync(file, blankChanges(readFileSync(file, 'utf8')));
  }
  return `${to} is a copy of ${latest}. Change it, then: npm run check`;
}

if (import.meta.main) run(() => cut(contentDir(), process.argv[2], process.argv[3]));
