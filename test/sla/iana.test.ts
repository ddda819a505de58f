import { describe, expect, test } from 'vitest';
import { zoneOffsets } from '../../src/almanac/zones.ts';
import { deadline } from '../../src/sla/deadline.ts';
import { addDays, civilDate } from '../../src/sla/civil-date.ts';
import { instant, MINUTE } from '../../src/sla/instant.ts';
import { compileOpenHours } from '../../src/sla/open-hours.ts';
import { openTimeBetween } from '../../src/sla/open-time.ts';
import { offsetAt, resolveWall, wallTime, wallToInstant, type ZoneOffsets } from '../../src/sla/zone.ts';
import { END_OF_DAY, everyDay } from './example.ts';
import { atWall, offset, onWall, Reference } from './reference.ts';

const [FROM, TO] = [2024, 2036];
const ZONES = Intl.supportedValuesOf('timeZone');

/** The offset that Node itself shows, in minutes: `GMT-05:00`. */
function shownOffset(format: Intl.DateTimeFormat, minute: number): number {
  const text = format.formatToParts(minute * MINUTE).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const known = new Map<string, ZoneOffsets>();
const offsetsOf = (name: string): ZoneOffsets => {
  const offsets = known.get(name) ?? zoneOffsets(name, FROM, TO);
  known.set(name, offsets);
  return offsets;
};

/** Zones with the same offsets throughout need only one of them to be tried. */
const different = (): readonly ZoneOffsets[] => [
  ...new Map(
    ZONES.map((name) => offsetsOf(name)).map((zone) => [JSON.stringify([zone.initial, zone.changes]), zone]),
  ).values(),
];

describe(`every zone of Node, ${String(FROM)} to ${String(TO)}`, () => {
  test('there are hundreds', () => {
    expect(ZONES.length).toBeGreaterThan(400);
  });

  test('the compiled offsets are those that Node shows, on both sides of each change and every quarter', () => {
    const quarters = Array.from(
      { length: 4 * (TO - FROM + 1) },
      (_, quarter) => Date.UTC(FROM, 3 * quarter, 1) / MINUTE,
    );
    const wrong: string[] = [];
    for (const name of ZONES) {
      const zone = offsetsOf(name);
      const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
      const sides = zone.changes.flatMap(([at]) => [at - 1, at]);
      for (const minute of [...sides, ...quarters]) {
        if (offsetAt(zone, instant(minute * MINUTE)) !== shownOffset(format, minute)) {
          wrong.push(`${name} ${new Date(minute * MINUTE).toISOString()}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('wall times around each change become instants as `compatible` does, and are resolved', () => {
    const wrong: string[] = [];
    for (const zone of different()) {
      for (const [change] of zone.changes) {
        for (let minutes = -180; minutes <= 180; minutes += 15) {
          const wall = change + offset(zone.name, change) + minutes;
          const date = Math.floor(wall / 1440);
          const expected = atWall(zone.name, date, wall - date * 1440);
          const [civil, minute] = [civilDate(date), wall - date * 1440];
          const actual = wallToInstant(zone, civil, minute);
          const resolved = resolveWall(zone, civil, minute);
          const shown = onWall(zone.name, expected);
          const exists = shown[0] === date && shown[1] === minute;
          const first =
            resolved.type === 'twice' ? resolved.first : resolved.type === 'one' ? resolved.at : undefined;
          if (actual !== expected * MINUTE || first !== (exists ? actual : undefined)) {
            wrong.push(`${zone.name} ${String(date)} ${String(minute)}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('open time and deadlines around each change are what walking minute by minute finds', () => {
    const week = everyDay('23:15-02:30 09:00-09:45');
    const wrong: string[] = [];
    let tried = 0;
    for (const zone of different()) {
      const calendar = { zone, week, holidays: [], exceptions: [] };
      const reference = new Reference({ zone: zone.name, calendars: [calendar], pauses: [] });
      for (const [change] of zone.changes) {
        const start = instant((change - 700) * MINUTE);
        const { date } = wallTime(zone, start);
        const hours = compileOpenHours([calendar], addDays(date, -2), addDays(date, 6));
        const end = instant((change + 1500) * MINUTE);
        const open = reference.openBetween(change - 700, change + 1500) * MINUTE;
        const duration = { unit: 'minutes', amount: 300 } as const;
        const due = reference.deadline(change - 700, duration, END_OF_DAY);
        const answer = deadline({ hours, counting: END_OF_DAY, start, duration });
        tried += 1;
        if (openTimeBetween(hours, start, end) !== open) wrong.push(`open ${zone.name} ${String(change)}`);
        if (answer.status !== 'due' || !('due' in due) || answer.at !== due.due * MINUTE) {
          wrong.push(`due ${zone.name} ${String(change)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(500);
  });
});
