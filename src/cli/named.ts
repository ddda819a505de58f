import { createAlmanac } from '../content/almanac.ts';
import { contentDir } from '../content/folder.ts';
import type { Named } from '../content/lock/find.ts';
import { dateIn } from '../content/today.ts';
import { parseCivilDate } from '../sla/civil-date.ts';
import { instant } from '../sla/instant.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads a command's arguments.
 *
 * @param parse throws a TypeError where they don't fit, as `parseArgs` does
 * @param usage how the command is called
 * @throws Refusal with the usage instead.
 */
export function understood<Arguments>(parse: () => Arguments, usage: string): Arguments {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [message = ''] = error.message.split('\n');
    throw new Refusal(`${message}\n${usage}`);
  }
}

/**
 * The version that a command names: `<policy> <date>`, in the content folder of the environment.
 *
 * @param today `--today`, which stands for the date on the machine's clock, so that a test can choose it
 * @throws Refusal with the usage, if it names none.
 */
export function namedVersion(names: readonly string[], today: string | undefined, usage: string): Named {
  const [policy, date, ...others] = names;
  if (policy === undefined || date === undefined || others.length > 0) {
    throw new Refusal(`A policy and the date of a version are needed.\n${usage}`);
  }
  if (today !== undefined && parseCivilDate(today) === undefined) {
    throw new Refusal(`"${today}" is not a date. Allowed: --today YYYY-MM-DD.\n${usage}`);
  }
  return { contentDir: contentDir(), policy, date, today: ({ name }) => today ?? machineDate(name) };
}

/** The civil date on the machine's clock, in a zone. */
function machineDate(zone: string): string {
  const now = instant(Date.now());
  const year = new Date(now).getUTCFullYear();
  return dateIn(createAlmanac().zone(zone, year, year), now);
}
