import { describe, expect, test } from 'vitest';
import { deadline } from '../../src/sla/deadline.ts';
import { DAY, HOUR, type Interval, MINUTE } from '../../src/sla/instant.ts';
import type { OpenHours } from '../../src/sla/open-hours.ts';
import { type Waits, waitsOf } from '../../src/sla/wait.ts';
import { at, BOGOTA, duration, END_OF_DAY, everyDay, open, weekdays } from './example.ts';

/** Four whole weeks without a holiday or a change of clocks, from a Monday on. */
const WEEKS: Interval = { from: at('2026-06-01T00:00-05:00'), to: at('2026-06-29T00:00-05:00') };

function waits(hours: OpenHours, within: string, period = WEEKS): Waits {
  const found = waitsOf(period, hours.zone, (start) => {
    const due = deadline({ hours, counting: END_OF_DAY, start, duration: duration(within) });
    return due.status === 'due' ? due.at : undefined;
  });
  if (found === undefined) throw new Error('No report has a due time');
  return found;
}

const hourOf = (day: number, hour: number) => day * 24 + hour;

describe('around the clock', () => {
  const { median, best, worst, week } = waits(open({ week: everyDay('00:00-24:00') }), '2h');

  test('every report waits exactly the amount', () => {
    expect([median, best.wait, worst.wait]).toEqual([2 * HOUR, 2 * HOUR, 2 * HOUR]);
    expect(new Set(week)).toEqual(new Set([2 * HOUR]));
    expect(week).toHaveLength(168);
  });
});

describe('two hours on weekdays from 9 to 17', () => {
  const { median, best, worst, week } = waits(BOGOTA, '2h');

  test('waits longest from Friday 15:15, when a quarter of an hour is left for Monday', () => {
    // 15:00 is due at 17:00 the same day; 15:15 has 1 h 45 left and goes on on Monday: due at 9:15.
    expect(worst.start).toBe(at('2026-06-05T15:15-05:00'));
    expect(worst.wait).toBe(2 * DAY + 18 * HOUR);
  });

  test('waits shortest from 9:00, and every report until 15:00 waits as long', () => {
    expect(best).toEqual({ wait: 2 * HOUR, start: at('2026-06-01T09:00-05:00') });
  });

  test('half of the reports wait no longer than half of the quarter hours of one week', () => {
    expect(median).toBe(medianByHand());
  });

  test('an hour of the week has the median of its four quarters', () => {
    expect(week[hourOf(0, 9)]).toBe(2 * HOUR);
    // Saturday 0:00 to 0:45: 2 d 11 h at 0:00, 15 min less each quarter; two of four within 2 d 10 h 30.
    expect(week[hourOf(5, 0)]).toBe(2 * DAY + 10 * HOUR + 30 * MINUTE);
  });
});

/** The median of the waits for two hours in a week of 9 to 17, from the rules and not from the engine. */
function medianByHand(): number {
  const all: number[] = [];
  for (let quarter = 0; quarter < 672; quarter += 1) {
    const [day, hour] = [Math.floor(quarter / 96), (quarter % 96) / 4];
    const open = day < 5;
    const nextDays = day === 4 ? 3 : day === 5 ? 2 : 1;
    if (open && hour <= 15 && hour >= 9) all.push(2);
    else if (open && hour < 9) all.push(11 - hour);
    else if (open && hour < 17) all.push(nextDays * 24 + 9 + (2 - (17 - hour)) - hour);
    else all.push(nextDays * 24 + 11 - hour);
  }
  return (all.sort((a, b) => a - b)[335] ?? 0) * HOUR;
}

test('a holiday lengthens the worst wait by its whole day', () => {
  const hours = open({ week: weekdays('09:00-17:00'), holidays: { '2026-06-08': 'Festivo' } });
  expect(waits(hours, '2h').worst).toEqual({
    wait: 3 * DAY + 18 * HOUR,
    start: at('2026-06-05T15:15-05:00'),
  });
});

test('reports beyond the horizon are not counted, and without any there is no wait', () => {
  const beyond = { from: at('2031-01-01T00:00Z'), to: at('2031-01-08T00:00Z') };
  expect(() => waits(BOGOTA, '2h', beyond)).toThrow('No report has a due time');
});
