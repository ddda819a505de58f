import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../content/folder.ts';
import { faultOfDate, faultOfSlug } from '../content/read/survey.ts';
import { Refusal, refuse, run } from './refusal.ts';

/** The files of a new policy, with its blanks marked. */
const STARTER = join(import.meta.dirname, 'starter');

/** Where each of them goes in the policy's folder. */
const filesOf = (date: string) =>
  [
    ['brand.yaml', 'brand.yaml'],
    ['policy.mdx', join(date, 'policy.mdx')],
    ['plans', join(date, 'plans')],
  ] as const;

const USAGE = 'Do: npm run new -- <policy> <date>, for example: npm run new -- mi-empresa 2027-01-01';

/**
 * Starts a policy: copies the starter into a folder of its own, as a draft whose blanks `npm run check` lists.
 *
 * @param policy its slug, which will be its address
 * @param date `YYYY-MM-DD`, on which its first version is to take effect
 * @returns what was done, for the author
 * @throws Refusal if the slug or the date can't be used, or the policy exists.
 */
export function start(content: string, policy: string | undefined, date: string | undefined): string {
  if (policy === undefined || date === undefined)
    throw new Refusal(`A name and a date are needed.\n${USAGE}`);
  refuse(faultOfSlug(policy), USAGE);
  refuse(faultOfDate(date), USAGE);
  const folder = join(content, 'policies', policy);
  if (existsSync(folder)) throw new Refusal(`There is a policy in ${folder} already.`);

  for (const [from, to] of filesOf(date)) cpSync(join(STARTER, from), join(folder, to), { recursive: true });
  return `${folder} is a draft. Fill its blanks, which npm run check lists: [[…]]`;
}

if (import.meta.main) run(() => start(contentDir(), process.argv[2], process.argv[3]));
