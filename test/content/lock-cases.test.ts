import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/content/load.ts';
import { workedCases } from '../../src/content/lock/cases.ts';
import { MOMENT_NAMES } from '../../src/content/lock/moments.ts';
import { reckoningOf } from '../../src/content/lock/reckoning.ts';
import type { TargetCase, WorkedCase } from '../../src/content/lock/shape.ts';
import type { Version } from '../../src/content/model.ts';
import { rowsOf } from '../../src/content/rows.ts';
import { addDays, formatCivilDate, weekday } from '../../src/sla/civil-date.ts';
import { parseInstant } from '../../src/sla/instant.ts';
import { wallTime, type ZoneOffsets } from '../../src/sla/zone.ts';
import { almanac, MINIMAL } from './fixture.ts';

function versionsOf(folder: string): readonly Version[] {
  const loaded = loadCatalog(folder, almanac, { drafts: true });
  if ('problems' in loaded) throw new Error('The content has problems');
  return loaded.catalog.policies.flatMap(({ versions }) => versions);
}

function zoneOf({ zone, date }: Version): ZoneOffsets {
  const year = Number(date.slice(0, 4));
  return almanac.zone(zone, year - 1, year + 10);
}

const casesOf = (version: Version) => workedCases(reckoningOf(version, zoneOf(version)));

const isTarget = (worked: WorkedCase): worked is TargetCase => 'plan' in worked;

/** What of a version promises a time: its cells, and its terms. */
function promising(version: Version): readonly string[] {
  const cells = version.plans.flatMap((plan) =>
    rowsOf(version).flatMap(({ key: row }) =>
      version.metrics
        .filter(({ key }) =>
          plan.targets[row]?.metrics[key]?.some(({ promised: { type } }) =>
            ['within', 'range', 'every'].includes(type),
          ),
        )
        .map(({ key }) => `${plan.key} ${row} ${key}`),
    ),
  );
  return [...cells, ...version.terms.map(({ key }) => key)];
}

const covered = (cases: readonly WorkedCase[]) =>
  new Set(
    cases.map((worked) => (isTarget(worked) ? `${worked.plan} ${worked.row} ${worked.metric}` : worked.term)),
  );

const published = versionsOf('content').map(
  (version) => [`${version.policy} ${version.date}`, version] as const,
);

describe.for(published)('the worked cases of %s', ([, version]) => {
  const cases = casesOf(version);

  test('are 50, all different', () => {
    expect(new Set(cases.map((worked) => JSON.stringify(worked))).size).toBe(50);
  });

  test('cover every cell that promises a time, and every term, as far as 50 go', () => {
    const all = promising(version);
    const left = all.filter((cell) => !covered(cases).has(cell));
    if (all.length <= 40) expect(left).toEqual([]);
    else expect(covered(cases).size).toBeGreaterThan(35);
  });

  test('cover every plan and every moment', () => {
    const plans = new Set(cases.filter(isTarget).map(({ plan }) => plan));
    if (promising(version).length > version.terms.length) expect(plans.size).toBe(version.plans.length);
    expect(new Set(cases.map(({ moment }) => moment)).size).toBeGreaterThan(MOMENT_NAMES.length - 3);
  });

  test('lie in the years for which the version is in force', () => {
    for (const worked of cases) {
      expect((isTarget(worked) ? worked.report : worked.event) >= version.date).toBe(true);
    }
  });
});

describe('the moments of a small version', () => {
  const [version] = versionsOf(MINIMAL);
  if (version === undefined) throw new Error('No version');
  const zone = zoneOf(version);
  const cases = casesOf(version).filter(isTarget);
  const holidays = new Set(version.calendars.turnos?.data.holidays.map(({ date }) => date));

  /** When the cases of a moment are reported, on the wall. */
  const reported = (name: string) =>
    cases
      .filter(({ moment }) => moment === name)
      .map(({ report }) => {
        const at = parseInstant(report);
        if (at === undefined) throw new Error(report);
        const { date, minutes } = wallTime(zone, at);
        return {
          date: formatCivilDate(date),
          next: formatCivilDate(addDays(date, 1)),
          weekday: weekday(date),
          minutes,
        };
      });

  test('are what they are called', () => {
    expect(reported('saturday').map((at) => at.weekday)).toContain(5);
    expect(reported('friday-evening').every((at) => at.weekday === 4)).toBe(true);
    expect(reported('at-cut-off').map(({ minutes }) => minutes)).toContain(14 * 60);
    expect(reported('before-cut-off').map(({ minutes }) => minutes)).toContain(14 * 60 - 1);
    for (const { date } of reported('holiday')) expect(holidays).toContain(date);
  });

  test('include the eve of a holiday, and the date on which the clock changes', () => {
    const changes = new Set(zone.changes.map(([at]) => new Date(at * 60_000).toISOString().slice(0, 10)));
    expect(reported('holiday-eve').length).toBeGreaterThan(0);
    for (const { next } of reported('holiday-eve')) expect(holidays).toContain(next);
    expect(reported('clock-change').length).toBeGreaterThan(0);
    for (const { date } of reported('clock-change')) expect(changes).toContain(date);
  });

  test('a range has both ends', () => {
    const ranges = cases.filter(({ earliest }) => earliest !== undefined);
    expect(ranges.length).toBeGreaterThan(0);
    for (const { earliest = '', due } of ranges) expect(earliest < due).toBe(true);
  });
});
