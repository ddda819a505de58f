import type { Holiday } from '../../sla/calendar.ts';
import type { ZoneOffsets } from '../../sla/zone.ts';
import { type Almanac, createAlmanac } from '../almanac.ts';
import type { NamedCalendar } from '../model.ts';
import { FIRST, sorted, type Warning } from '../problem.ts';
import { survey, type VersionFiles } from '../read/survey.ts';
import { readFiles } from '../version.ts';
import { zoneIn } from './frozen.ts';
import { readLock } from './read.ts';
import type { Lock } from './shape.ts';

/**
 * Where today's lists of holidays or zone data differ from what published versions keep. Their due
 * times stay; a next version would count otherwise, which its author may want to announce.
 */
export function driftOf(contentDir: string, almanac: Almanac = createAlmanac()): readonly Warning[] {
  const versions = survey(contentDir).policies.flatMap((policy) => policy.versions);
  return sorted(versions.flatMap((files) => driftOfVersion(files, almanac)));
}

/** Only of what can be read: the rest is reported as problems. */
function driftOfVersion(files: VersionFiles, almanac: Almanac): readonly Warning[] {
  const { lock: file } = files;
  if (file === undefined) return [];
  const read = readLock(file, files);
  if ('problem' in read) return [];
  const { lock } = read;
  const today = readFiles(files, almanac);
  const found: readonly Drift[] =
    'problems' in today
      ? today.problems.map(({ key = 'calendars', what }) => ({
          key,
          what: `today's data don't fit: ${what}`,
        }))
      : Object.values(today.version.calendars).flatMap((calendar) => driftOfCalendar(calendar, lock));
  return found.map((drift) => ({ file: file.name, ...FIRST, ...drift }));
}

type Drift = Pick<Warning, 'key' | 'what'>;

const STAYS = 'published due times stay, the next version would count otherwise.';

function driftOfCalendar({ key, data }: NamedCalendar, lock: Lock): readonly Drift[] {
  const frozen = Object.hasOwn(lock.calendars, key) ? (lock.calendars[key]?.holidays ?? []) : [];
  const [more, fewer] = [without(data.holidays, frozen), without(frozen, data.holidays)];
  const words = [said('adds', more), said('lacks', fewer)].filter((part) => part !== '');
  return [
    ...(words.length === 0
      ? []
      : [{ key: `calendars.${key}`, what: `today's list ${words.join(' and ')}; ${STAYS}` }]),
    ...(sameClock(data.zone, zoneIn(lock, data.zone.name))
      ? []
      : [{ key: `zones.${data.zone.name}`, what: `today's data change the clock otherwise; ${STAYS}` }]),
  ];
}

/** The holidays of one list on dates that the other lacks. */
function without(holidays: readonly Holiday[], others: readonly Holiday[]): readonly Holiday[] {
  const dates = new Set(others.map(({ date }) => date));
  return holidays.filter(({ date }) => !dates.has(date));
}

function said(verb: string, holidays: readonly Holiday[]): string {
  const named = holidays.map(({ date, name }) => `${date} (${name})`).join(', ');
  return holidays.length === 0 ? '' : `${verb} ${named}`;
}

function sameClock(today: ZoneOffsets, frozen: ZoneOffsets | undefined): boolean {
  return JSON.stringify(today) === JSON.stringify(frozen);
}
