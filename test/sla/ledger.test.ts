import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counting } from '../../src/sla/counting.ts';
import { HOUR, MINUTE } from '../../src/sla/instant.ts';
import { explain } from '../../src/sla/ledger.ts';
import { explainBefore } from '../../src/sla/ledger-before.ts';
import type { LedgerLine } from '../../src/sla/ledger-line.ts';
import { compileOpenHours, type OpenHours } from '../../src/sla/open-hours.ts';
import { openTimeBetween } from '../../src/sla/open-time.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import { amounts, durations, openAmounts, SEED, situations } from './arbitrary.ts';
import {
  amount,
  at,
  BOGOTA,
  calendar,
  date,
  duration,
  END_OF_DAY,
  everyDay,
  open,
  pause,
  SAME_TIME,
  week,
  weekdays,
} from './example.ts';

/** A line as `from to what`, in the wall time of Bogotá. */
function written(line: LedgerLine): string {
  const wall = (ms: number): string =>
    new Date(ms - 5 * HOUR).toISOString().replace(/^2026-(.*):00\.000Z$/, '$1');
  const per = line.unit === 'open' || line.unit === 'real' ? MINUTE : 1;
  const { kind } = line;
  const told =
    kind === 'counted'
      ? `+${String(line.counted / per)}`
      : 'name' in line.reason
        ? `holiday ${line.reason.name}`
        : 'reason' in line.reason
          ? `exception ${line.reason.reason}`
          : line.reason.type;
  return `${wall(line.from)} ${wall(line.to)} ${told}, ${String(line.remaining / per)} left`;
}

function lines(
  hours: OpenHours,
  start: string,
  within: string,
  counting: Counting = END_OF_DAY,
  pauses: readonly Pause[] = [],
): readonly string[] {
  return explain({ hours, counting, start: at(start), duration: duration(within), pauses }).lines.map(
    written,
  );
}

describe('why time does not count', () => {
  test('break: between two windows of a date', () => {
    const hours = open({ week: weekdays('08:00-12:00 13:00-17:00') });
    expect(lines(hours, '2026-11-20T11:00-05:00', '2h')).toEqual([
      '11-20T11:00 11-20T12:00 +60, 60 left',
      '11-20T12:00 11-20T13:00 break, 60 left',
      '11-20T13:00 11-20T14:00 +60, 0 left',
    ]);
  });

  test('holiday, with its name, next to a weekend', () => {
    const hours = open({
      week: weekdays('09:00-17:00'),
      holidays: { '2026-11-16': 'Independence of Cartagena' },
    });
    expect(lines(hours, '2026-11-13T16:00-05:00', '2h')).toEqual([
      '11-13T16:00 11-13T17:00 +60, 60 left',
      '11-13T17:00 11-14T00:00 closed, 60 left',
      '11-14T00:00 11-16T00:00 weekend, 60 left',
      '11-16T00:00 11-17T00:00 holiday Independence of Cartagena, 60 left',
      '11-17T00:00 11-17T09:00 closed, 60 left',
      '11-17T09:00 11-17T10:00 +60, 0 left',
    ]);
  });

  test('a holiday on a date that the week leaves closed is weekend: it took nothing', () => {
    const hours = open({ week: weekdays('09:00-17:00'), holidays: { '2026-11-22': 'Sunday' } });
    expect(lines(hours, '2026-11-20T17:00-05:00', '1h')).toEqual([
      '11-20T17:00 11-21T00:00 closed, 60 left',
      '11-21T00:00 11-23T00:00 weekend, 60 left',
      '11-23T00:00 11-23T09:00 closed, 60 left',
      '11-23T09:00 11-23T10:00 +60, 0 left',
    ]);
  });

  test('exception, with its reason, for what it took of a date', () => {
    const exceptions = { '2026-12-24': ['09:00-13:00', 'half day'] } as const;
    const hours = open({ week: weekdays('09:00-17:00'), exceptions });
    expect(lines(hours, '2026-12-23T16:00-05:00', '6h')).toEqual([
      '12-23T16:00 12-23T17:00 +60, 300 left',
      '12-23T17:00 12-24T09:00 closed, 300 left',
      '12-24T09:00 12-24T13:00 +240, 60 left',
      '12-24T13:00 12-25T00:00 exception half day, 60 left',
      '12-25T00:00 12-25T09:00 closed, 60 left',
      '12-25T09:00 12-25T10:00 +60, 0 left',
    ]);
  });

  test('exception for a date that it closes; an exception that opens a date takes nothing', () => {
    const exceptions = { '2026-11-20': ['', 'inventory'], '2026-11-21': ['10:00-12:00', 'launch'] } as const;
    const hours = open({ week: weekdays('09:00-17:00'), exceptions });
    expect(lines(hours, '2026-11-20T10:00-05:00', '1h')).toEqual([
      '11-20T10:00 11-21T00:00 exception inventory, 60 left',
      '11-21T00:00 11-21T10:00 closed, 60 left',
      '11-21T10:00 11-21T11:00 +60, 0 left',
    ]);
  });

  test('pause, over closed time too', () => {
    const paused = [pause('2026-11-20T16:00-05:00', '2026-11-23T10:00-05:00')];
    expect(lines(BOGOTA, '2026-11-20T15:00-05:00', '2h', END_OF_DAY, paused)).toEqual([
      '11-20T15:00 11-20T16:00 +60, 60 left',
      '11-20T16:00 11-23T10:00 pause, 60 left',
      '11-23T10:00 11-23T11:00 +60, 0 left',
    ]);
  });

  test('before receipt: open time after the cut-off', () => {
    expect(lines(BOGOTA, '2026-11-23T15:00-05:00', '1h', { ...END_OF_DAY, cutoff: 14 * 60 })).toEqual([
      '11-23T15:00 11-23T17:00 before-receipt, 60 left',
      '11-23T17:00 11-24T09:00 closed, 60 left',
      '11-24T09:00 11-24T10:00 +60, 0 left',
    ]);
  });

  test('immediate counts nothing', () => {
    expect(lines(BOGOTA, '2026-11-22T15:00-05:00', 'immediate')).toEqual([
      '11-22T15:00 11-23T00:00 weekend, 0 left',
      '11-23T00:00 11-23T09:00 closed, 0 left',
    ]);
  });

  test('a union says what took the time from any of its calendars', () => {
    const office = calendar({ week: weekdays('09:00-17:00'), holidays: { '2026-11-23': 'Monday off' } });
    const guard = calendar({ week: week('18:00-20:00') });
    const hours = compileOpenHours([office, guard], date('2026-11-16'), date('2026-11-30'));
    expect(lines(hours, '2026-11-20T16:30-05:00', '1h')).toEqual([
      '11-20T16:30 11-20T17:00 +30, 30 left',
      '11-20T17:00 11-21T00:00 closed, 30 left',
      '11-21T00:00 11-23T00:00 weekend, 30 left',
      '11-23T00:00 11-23T18:00 holiday Monday off, 30 left',
      '11-23T18:00 11-23T18:30 +30, 0 left',
    ]);
  });

  test('around the clock there is one line', () => {
    const hours = open({ week: everyDay('00:00-24:00') });
    expect(lines(hours, '2026-11-20T16:30-05:00', '72h')).toEqual(['11-20T16:30 11-23T16:30 +4320, 0 left']);
  });
});

describe('which dates count', () => {
  const hours = open({ week: weekdays('09:00-17:00'), holidays: { '2026-11-24': 'Tuesday off' } });

  test('business days: the day of the report does not, each business day is one', () => {
    expect(lines(hours, '2026-11-20T10:00-05:00', '3bd')).toEqual([
      '11-20T10:00 11-21T00:00 report-day, 3 left',
      '11-21T00:00 11-23T00:00 weekend, 3 left',
      '11-23T00:00 11-24T00:00 +1, 2 left',
      '11-24T00:00 11-25T00:00 holiday Tuesday off, 2 left',
      '11-25T00:00 11-26T00:00 +1, 1 left',
      '11-26T00:00 11-26T17:00 +1, 0 left',
    ]);
  });

  test('same time: the day of the report is that of the first open time', () => {
    expect(lines(hours, '2026-11-20T18:00-05:00', '1bd', SAME_TIME)).toEqual([
      '11-20T18:00 11-21T00:00 closed, 1 left',
      '11-21T00:00 11-23T00:00 weekend, 1 left',
      '11-23T00:00 11-24T00:00 report-day, 1 left',
      '11-24T00:00 11-25T00:00 holiday Tuesday off, 1 left',
      '11-25T00:00 11-25T09:00 +1, 0 left',
    ]);
  });

  test('same time: the last day is counted though the deadline is its first instant', () => {
    const always = open({ week: weekdays('00:00-24:00') });
    expect(lines(always, '2026-11-21T10:00-05:00', '1bd', SAME_TIME)).toEqual([
      '11-21T10:00 11-23T00:00 weekend, 1 left',
      '11-23T00:00 11-24T00:00 report-day, 1 left',
      '11-24T00:00 11-24T00:00 +1, 0 left',
    ]);
  });

  test('a cut-off moves the day of the report', () => {
    expect(lines(hours, '2026-11-20T15:00-05:00', '1bd', { ...END_OF_DAY, cutoff: 14 * 60 })).toEqual([
      '11-20T15:00 11-21T00:00 before-receipt, 1 left',
      '11-21T00:00 11-23T00:00 weekend, 1 left',
      '11-23T00:00 11-24T00:00 report-day, 1 left',
      '11-24T00:00 11-25T00:00 holiday Tuesday off, 1 left',
      '11-25T00:00 11-25T17:00 +1, 0 left',
    ]);
  });

  test('business days by hours are time', () => {
    const byHours: Counting = { ...END_OF_DAY, businessDays: { rule: 'hours', hoursPerDay: 8 } };
    expect(lines(hours, '2026-11-25T13:00-05:00', '1bd', byHours)).toEqual([
      '11-25T13:00 11-25T17:00 +240, 240 left',
      '11-25T17:00 11-26T09:00 closed, 240 left',
      '11-26T09:00 11-26T13:00 +240, 0 left',
    ]);
  });

  test('same business day: that day is the one that counts', () => {
    expect(lines(hours, '2026-11-21T10:00-05:00', 'same-day')).toEqual([
      '11-21T10:00 11-23T00:00 weekend, 1 left',
      '11-23T00:00 11-23T17:00 +1, 0 left',
    ]);
  });

  test('calendar days and months: all do, except the day of the report where they end at midnight', () => {
    expect(lines(hours, '2026-11-20T10:00-05:00', '3d')).toEqual([
      '11-20T10:00 11-21T00:00 report-day, 3 left',
      '11-21T00:00 11-24T00:00 +3, 0 left',
    ]);
    expect(lines(hours, '2026-11-20T10:00-05:00', '1mo', SAME_TIME)).toEqual([
      '11-20T10:00 12-20T10:00 +1, 0 left',
    ]);
  });
});

describe('pauses that moved a deadline of days', () => {
  test('are made up in open time after it', () => {
    const paused = [pause('2026-11-23T10:00-05:00', '2026-11-23T12:00-05:00')];
    expect(lines(BOGOTA, '2026-11-23T09:00-05:00', '1bd', END_OF_DAY, paused)).toEqual([
      '11-23T09:00 11-24T00:00 report-day, 1 left',
      '11-24T00:00 11-24T17:00 +1, 0 left',
      '11-24T17:00 11-25T09:00 closed, 120 left',
      '11-25T09:00 11-25T11:00 +120, 0 left',
    ]);
  });

  test('are told from the days themselves', () => {
    const { lines: all } = explain({
      hours: BOGOTA,
      counting: END_OF_DAY,
      start: at('2026-11-23T09:00-05:00'),
      duration: duration('1bd'),
      pauses: [pause('2026-11-23T10:00-05:00', '2026-11-23T12:00-05:00')],
    });
    expect(all.map(({ unit, makesUp = false }) => [unit, makesUp])).toEqual([
      ['days', false],
      ['days', false],
      ['open', true],
      ['open', true],
    ]);
  });

  test('are made up in real time after calendar days', () => {
    const paused = [
      pause('2026-11-23T20:00-05:00', '2026-11-24T00:00-05:00'),
      pause('2026-11-25T01:00-05:00', '2026-11-25T02:00-05:00'),
    ];
    expect(lines(BOGOTA, '2026-11-23T09:00-05:00', '1d', END_OF_DAY, paused)).toEqual([
      '11-23T09:00 11-24T00:00 report-day, 1 left',
      '11-24T00:00 11-25T00:00 +1, 0 left',
      '11-25T00:00 11-25T01:00 +60, 180 left',
      '11-25T01:00 11-25T02:00 pause, 180 left',
      '11-25T02:00 11-25T05:00 +180, 0 left',
    ]);
  });

  test('while a pause is open the lines are time, up to its beginning', () => {
    const paused = [pause('2026-11-24T10:00-05:00')];
    expect(lines(BOGOTA, '2026-11-23T16:00-05:00', '1bd', END_OF_DAY, paused)).toEqual([
      '11-23T16:00 11-23T17:00 +60, 480 left',
      '11-23T17:00 11-24T09:00 closed, 480 left',
      '11-24T09:00 11-24T10:00 +60, 420 left',
    ]);
  });
});

describe('before an event', () => {
  const before = (event: string, text: string, counting = END_OF_DAY): readonly string[] =>
    explainBefore({
      hours: BOGOTA,
      counting,
      event: at(event),
      duration: amount(text),
    }).lines.map(written);

  test('hours are counted backwards: what is left lies before each line', () => {
    expect(before('2026-11-23T10:00-05:00', '2h')).toEqual([
      '11-20T16:00 11-20T17:00 +60, 0 left',
      '11-20T17:00 11-21T00:00 closed, 60 left',
      '11-21T00:00 11-23T00:00 weekend, 60 left',
      '11-23T00:00 11-23T09:00 closed, 60 left',
      '11-23T09:00 11-23T10:00 +60, 60 left',
    ]);
  });

  test('business days do not count the day of the event', () => {
    expect(before('2026-11-23T10:00-05:00', '2bd')).toEqual([
      '11-19T00:00 11-20T00:00 +1, 0 left',
      '11-20T00:00 11-21T00:00 +1, 1 left',
      '11-21T00:00 11-23T00:00 weekend, 2 left',
      '11-23T00:00 11-23T10:00 event-day, 2 left',
    ]);
  });

  test('calendar days all count, but that of the event where they end at 24:00', () => {
    expect(before('2026-11-23T10:00-05:00', '3d')).toEqual([
      '11-20T00:00 11-23T00:00 +3, 0 left',
      '11-23T00:00 11-23T10:00 event-day, 3 left',
    ]);
    expect(before('2026-11-23T00:00-05:00', '1d')).toEqual(['11-22T00:00 11-23T00:00 +1, 0 left']);
    expect(before('2026-11-23T10:00-05:00', '1mo')).toEqual([
      '10-23T00:00 11-23T00:00 +1, 0 left',
      '11-23T00:00 11-23T10:00 event-day, 1 left',
    ]);
  });

  test('calendar days that keep the time run from it', () => {
    const counting: Counting = { ...END_OF_DAY, calendarDays: 'same-time' };
    expect(before('2026-11-23T10:00-05:00', '3d', counting)).toEqual(['11-20T10:00 11-23T10:00 +3, 0 left']);
  });
});

/** Whether each line begins where the one before it ended. */
function touching(all: readonly LedgerLine[]): boolean {
  return all.every(
    (line, index) => line.from <= line.to && (index === 0 || all[index - 1]?.to === line.from),
  );
}

const sumOf = (all: readonly LedgerLine[]): number =>
  all.reduce((sum, line) => sum + (line.kind === 'counted' ? line.counted : 0), 0);

describe('whatever the situation', () => {
  test('the lines touch, from the start to the deadline or to the open pause', () => {
    fc.assert(
      fc.property(situations, durations, ({ hours, counting, start, pauses }, within) => {
        const { deadline, lines: all } = explain({ hours, counting, start, duration: within, pauses });
        expect(deadline.status).not.toBe('beyond-horizon');
        if (deadline.status === 'beyond-horizon') return;
        const end = deadline.status === 'due' ? deadline.at : deadline.since;
        expect(touching(all)).toBe(true);
        expect(all[0]?.from ?? end).toBe(start);
        expect(all.at(-1)?.to ?? end).toBe(end);
        const left = deadline.status === 'due' ? 0 : deadline.left;
        if (all.length > 0) expect(all.at(-1)?.remaining).toBe(left);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('what counts of hours is the whole amount, and the last of it ends at the deadline', () => {
    fc.assert(
      fc.property(situations, openAmounts, ({ hours, counting, start, pauses }, within) => {
        const { deadline, lines: all } = explain({ hours, counting, start, duration: within, pauses });
        fc.pre(deadline.status === 'due');
        const last = all.at(-1);
        expect(last).toMatchObject({ kind: 'counted', remaining: 0 });
        expect(sumOf(all)).toBe(within.amount * (within.unit === 'hours' ? HOUR : MINUTE));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('what counts is open and not paused, and what does not is closed, paused or before receipt', () => {
    fc.assert(
      fc.property(situations, openAmounts, ({ hours, counting, start, pauses }, within) => {
        const { lines: all } = explain({ hours, counting, start, duration: within, pauses });
        for (const line of all) {
          const open = openTimeBetween(hours, line.from, line.to, pauses);
          const type = line.kind === 'counted' ? 'counted' : line.reason.type;
          if (type === 'counted') expect(open).toBe(line.to - line.from);
          else if (type !== 'before-receipt') expect([type, open]).toEqual([type, 0]);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('days count as many dates as were asked for', () => {
    fc.assert(
      fc.property(situations, amounts, ({ hours, counting, start, pauses }, within) => {
        const { deadline, lines: all } = explain({ hours, counting, start, duration: within, pauses });
        const days = all.filter(({ unit }) => unit === 'days' || unit === 'months');
        fc.pre(deadline.status === 'due' && days.length > 0);
        expect(sumOf(days)).toBe(within.amount);
        expect(days.at(-1)).toMatchObject({ kind: 'counted', remaining: 0, to: deadline.unpaused });
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('backwards too the lines touch and count the whole amount', () => {
    fc.assert(
      fc.property(situations, amounts, ({ hours, counting, start: event, pauses }, within) => {
        const closed = pauses.filter(({ to }) => to !== undefined);
        const { lastMoment, lines: all } = explainBefore({
          hours,
          counting,
          event,
          duration: within,
          pauses: closed,
        });
        fc.pre(lastMoment.status === 'due');
        expect(touching(all)).toBe(true);
        expect(all.at(-1)?.to).toBe(event);
        expect(all.find(({ kind }) => kind === 'counted')?.remaining).toBe(0);
        const isTime = all.some(({ unit }) => unit === 'open');
        if (!isTime) expect(sumOf(all)).toBe(within.amount);
        else if (within.unit === 'hours') expect(sumOf(all)).toBe(within.amount * HOUR);
        if (isTime) expect(all[0]?.from).toBe(lastMoment.at);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
