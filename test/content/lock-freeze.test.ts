import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Freezing, freeze } from '../../src/content/lock/freeze.ts';
import { lastAnnouncement } from '../../src/content/lock/notice.ts';
import { type CivilDate, formatCivilDate, parseCivilDate } from '../../src/sla/civil-date.ts';
import type { Amount } from '../../src/sla/duration.ts';
import { compileOpenHours } from '../../src/sla/open-hours.ts';
import { elapsedTime } from '../../src/sla/term.ts';
import { almanac, change, PLAN, POLICY, withCopy, write } from './fixture.ts';
import { freezeIn, named } from './lock.ts';

const NOTICE = 'notice: { duration: 30d, clause: objeto }\n\nescalation:';

/** Copies the version of a copy to another date. */
function copyVersion(folder: string, date: string): void {
  for (const file of [POLICY, PLAN]) {
    write(folder, file.replace('2026-03-01', date), readFileSync(join(folder, file)));
  }
}

/** What freezing the next version of a policy with a notice says, today. */
function next(date: string, today: string, given: Partial<Freezing> = {}, notice = NOTICE) {
  return withCopy((folder) => {
    change(folder, { file: POLICY, from: 'escalation:', to: notice });
    freezeIn(folder);
    copyVersion(folder, date);
    const locking = freeze({ ...named(folder), date, today: () => today, ...given });
    return 'problems' in locking
      ? locking.problems.map(({ what, allowed, remedy }) => ({ what, allowed, remedy }))
      : locking.lock.published;
  });
}

describe('a change is announced in time', () => {
  test('29 days before it takes effect is refused, with the earliest lawful date', () => {
    expect(next('2026-12-20', '2026-11-21')).toEqual([
      {
        what: 'the version takes effect on 2026-12-20, 29 days after today, 2026-11-21.',
        allowed: '30 calendar days between the announcement of a change and its effect.',
        remedy:
          'name the folder 2026-12-21, the earliest lawful date, or a later one; if it was public before, import it with --published and that date.',
      },
    ]);
  });

  test('30 days before it passes', () => {
    expect(next('2026-12-21', '2026-11-21')).toBe('2026-11-21');
  });

  test('unless all changes are better for the client, and the policy allows that', () => {
    const waivable = NOTICE.replace('30d,', '30d, unless-better: true,');
    const given = { changes: { problems: () => [], allBetter: () => true } };
    expect(next('2026-12-20', '2026-11-21', given, waivable)).toBe('2026-11-21');
    expect(next('2026-12-20', '2026-11-21', given)).toHaveLength(1);
    expect(next('2026-12-20', '2026-11-21', {}, waivable)).toHaveLength(1);
  });

  test('what was public before is imported, whenever that was', () => {
    expect(next('2026-12-20', '2026-11-21', { imported: '2026-11-20' })).toBe('2026-11-20');
  });

  test('without a notice, today is early enough and yesterday is not', () => {
    expect(next('2026-11-21', '2026-11-21', {}, 'escalation:')).toBe('2026-11-21');
    expect(next('2026-11-20', '2026-11-21', {}, 'escalation:')).toMatchObject([
      {
        what: 'the version takes effect on 2026-11-20, 1 day before today, 2026-11-21.',
        allowed: 'a version that takes effect today or later.',
      },
    ]);
  });

  test('the first version changes nothing, and needs no notice', () => {
    withCopy((folder) => {
      change(folder, { file: POLICY, from: 'escalation:', to: NOTICE });
      expect(freeze({ ...named(folder), today: () => '2026-02-28' })).toHaveProperty('lock');
    });
  });

  const hours = compileOpenHours(
    [
      {
        ...elapsedTime(almanac.zone('Europe/Lisbon', 2026, 2027)),
        holidays: [{ date: '2026-12-25', name: 'Natal' }],
      },
    ],
    day('2026-01-01'),
    day('2027-12-31'),
  );
  test.for([
    [{ unit: 'calendar-days', amount: 30 }, '2026-12-21', '2026-11-21'],
    [{ unit: 'months', amount: 1 }, '2026-03-31', '2026-02-28'],
    [{ unit: 'business-days', amount: 2 }, '2026-12-27', '2026-12-24'],
  ] as const satisfies readonly (readonly [Amount, string, string])[])(
    '%j before %s is up to %s',
    ([duration, effect, last]) => {
      const announced = lastAnnouncement(day(effect), { duration, hours });
      expect(announced && formatCivilDate(announced)).toBe(last);
    },
  );
});

function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

describe('only what is complete and new is published', () => {
  const says = (given: Partial<Freezing>, alter: (folder: string) => void = () => undefined) =>
    withCopy((folder) => {
      alter(folder);
      const locking = freeze({ ...named(folder), imported: '2026-02-01', ...given });
      return 'problems' in locking ? locking.problems.map(({ file, what }) => `${file}: ${what}`) : [];
    });

  test('a policy and a version that exist', () => {
    expect(says({ policy: 'turno' })).toEqual(['content/policies: there is no policy "turno".']);
    expect(says({ date: '2026-03-02' })).toEqual([
      'content/policies/turno-claro: there is no version "2026-03-02".',
    ]);
  });

  test('content without problems', () => {
    expect(
      says({}, (folder) => {
        change(folder, { file: PLAN, from: 'update: none', to: 'update: <2hs' });
      }),
    ).toEqual([`content/${PLAN}: "<2hs" is not a duration.`]);
  });

  test('files that all belong to it', () => {
    expect(
      says({}, (folder) => {
        write(folder, `${POLICY}.bak`, '');
      }),
    ).toEqual([`content/${POLICY}.bak: nothing reads this.`]);
  });

  test('no blanks, in comments either', () => {
    expect(
      says({}, (folder) => {
        change(folder, { file: PLAN, from: 'order: 1', to: 'order: 1 # [[lugar]]' });
      }),
    ).toEqual([`content/${PLAN}: a blank is to be filled: "lugar".`]);
  });

  test('once', () => {
    expect(
      says({}, (folder) => {
        freezeIn(folder);
      }),
    ).toEqual([
      'content/policies/turno-claro/2026-03-01/version.lock.json: the version is published already.',
    ]);
  });

  test.for(['2026-11-22', '2026-02-30', 'ayer'])('imported from a date that was: not %s', (imported) => {
    expect(says({ imported })).toEqual([
      `content/policies/turno-claro/2026-03-01: it cannot have been published on "${imported}".`,
    ]);
  });
});

test('a version before one that is published can still join', () => {
  withCopy((folder) => {
    copyVersion(folder, '2027-06-01');
    freezeIn(folder, { date: '2027-06-01', imported: '2026-05-01' });
    renameSync(
      join(folder, 'policies/turno-claro/2026-03-01'),
      join(folder, 'policies/turno-claro/2027-01-01'),
    );
    expect(freeze({ ...named(folder), date: '2027-01-01' })).toHaveProperty('lock');
  });
});
