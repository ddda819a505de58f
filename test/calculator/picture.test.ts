import { describe, expect, test } from 'vitest';
import { pictureOf, type Row } from '../../src/calculator/picture.ts';
import { formatCivilDate } from '../../src/sla/civil-date.ts';
import { explain } from '../../src/sla/ledger.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import { at, BOGOTA, duration, END_OF_DAY, everyDay, open, pause, weekdays } from '../sla/example.ts';

const FRIDAY = '2026-11-20T16:30-05:00';

function picture({
  hours = BOGOTA,
  start = FRIDAY,
  within = '2h',
  now = '2020-01-01T00:00Z',
  pauses = [] as Pause[],
} = {}): readonly Row[] {
  const request = { hours, counting: END_OF_DAY, start: at(start), duration: duration(within), pauses };
  const { deadline, lines } = explain(request);
  if (deadline.status !== 'due') throw new Error(deadline.status);
  return pictureOf({
    hours,
    pauses,
    tracks: [lines.filter(({ kind }) => kind === 'counted')],
    marks: [
      { key: 'report', at: at(start) },
      { key: 'due', at: deadline.at, endsDay: true },
    ],
    now: { key: 'now', at: at(now) },
  });
}

const days = (rows: readonly Row[]) => rows.flatMap((row) => (row.type === 'day' ? [row] : []));

describe('the picture of a due time', () => {
  test('has a row for each date from the report to the due time', () => {
    expect(days(picture()).map(({ date }) => formatCivilDate(date))).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
    ]);
  });

  test('shows on each the open hours, what was counted and what happened, by the wall clock', () => {
    const [friday, saturday, , monday] = days(picture());
    expect(friday).toMatchObject({
      open: [[9 * 60, 17 * 60]],
      counted: [[[16.5 * 60, 17 * 60]]],
      marks: [{ key: 'report', minutes: 16.5 * 60 }],
    });
    expect(saturday).toMatchObject({ open: [], counted: [[]], marks: [], closed: { type: 'weekend' } });
    expect(monday).toMatchObject({
      counted: [[[9 * 60, 10.5 * 60]]],
      marks: [{ key: 'due', minutes: 10.5 * 60 }],
    });
    expect(monday).not.toHaveProperty('closed');
  });

  test('shows pauses, and nothing counted in them', () => {
    const paused = pause('2026-11-23T09:30-05:00', '2026-11-23T10:30-05:00');
    expect(days(picture({ pauses: [paused] })).at(-1)).toMatchObject({
      paused: [[9.5 * 60, 10.5 * 60]],
      counted: [
        [
          [9 * 60, 9.5 * 60],
          [10.5 * 60, 11.5 * 60],
        ],
      ],
    });
  });

  test('shows the present only between the report and the due time', () => {
    const marks = (now: string) => days(picture({ now })).flatMap((row) => row.marks.map(({ key }) => key));
    expect(marks('2026-11-21T12:00-05:00')).toEqual(['report', 'now', 'due']);
    expect(marks('2026-11-20T16:00-05:00')).toEqual(['report', 'due']);
    expect(marks('2026-11-24T16:00-05:00')).toEqual(['report', 'due']);
  });

  test('ends with the 24:00 of a day, not with the 0:00 of the next', () => {
    const rows = days(picture({ within: '1d' }));
    expect(rows.map(({ date }) => formatCivilDate(date))).toEqual(['2026-11-20', '2026-11-21']);
    expect(rows.at(-1)?.marks).toEqual([{ key: 'due', minutes: 1440 }]);
  });

  test('of many days leaves out those between, and says how many', () => {
    const rows = picture({ within: '6mo' });
    expect(rows.map((row) => (row.type === 'gap' ? row.days : formatCivilDate(row.date)))).toEqual([
      '2026-11-20',
      '2026-11-21',
      // 22 November to 18 May: 9 + 31 + 31 + 28 + 31 + 30 + 18
      178,
      '2027-05-19',
      '2027-05-20',
    ]);
  });

  test('of many days still names the holidays', () => {
    const closed = open({ week: weekdays('09:00-17:00'), holidays: { '2026-12-08': 'Inmaculada' } });
    const rows = picture({ hours: closed, within: '20bd' });
    expect(rows.map((row) => (row.type === 'gap' ? row.days : formatCivilDate(row.date)))).toEqual([
      '2026-11-20',
      '2026-11-21',
      // 22 November to 7 December
      16,
      '2026-12-08',
      // 9 to 19 December: twenty business days end on Monday the 21st, for the holiday
      11,
      '2026-12-20',
      '2026-12-21',
    ]);
    expect(days(rows)[2]).toMatchObject({ closed: { type: 'holiday', name: 'Inmaculada' } });
  });

  test('is as long as the wall where a clock changes', () => {
    const santiago = open({ zone: 'America/Santiago', week: everyDay('00:00-24:00') });
    // On 6 September 2026 the clock goes from 24:00 of the day before to 1:00.
    const [, sunday] = days(picture({ hours: santiago, start: '2026-09-05T12:00-04:00', within: '24h' }));
    expect(sunday?.open).toEqual([[60, 1440]]);
  });
});
