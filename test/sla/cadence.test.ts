import { describe, expect, test } from 'vitest';
import { nextUpdate, updateAt } from '../../src/sla/cadence.ts';
import { isLate } from '../../src/sla/lateness.ts';
import { compileOpenHours } from '../../src/sla/open-hours.ts';
import { rangeDeadlines } from '../../src/sla/range.ts';
import { elapsedTime } from '../../src/sla/term.ts';
import { effectiveFrom, inForceAt } from '../../src/sla/versions.ts';
import {
  amount,
  at,
  BOGOTA,
  date,
  due,
  duration,
  END_OF_DAY,
  open,
  pause,
  SAME_TIME,
  shown,
  utc,
  weekdays,
  zone,
} from './example.ts';

const start = at('2026-11-23T09:00-05:00');
const every4h = { hours: BOGOTA, counting: END_OF_DAY, start, every: amount('4h') };

describe('updates at each multiple of an amount', () => {
  test('the k-th is the deadline of k times the amount', () => {
    expect(shown(updateAt(every4h, 1).deadline)).toBe(utc('2026-11-23T13:00-05:00'));
    expect(shown(updateAt(every4h, 3).deadline)).toBe(utc('2026-11-24T13:00-05:00'));
  });

  test.each([
    ['2026-11-20T09:00-05:00', 1],
    ['2026-11-23T12:59-05:00', 1],
    ['2026-11-23T13:00-05:00', 2], // the first is due now: the next is the second
    ['2026-11-23T18:00-05:00', 3],
    ['2027-11-23T09:00-05:00', 523],
  ])('after %s the next is number %d', (after, number) => {
    const update = nextUpdate(every4h, at(after));
    expect(update.number).toBe(number);
    expect(update.deadline).toEqual(updateAt(every4h, number).deadline);
  });

  test('while paused the next is paused', () => {
    const pauses = [pause('2026-11-23T14:00-05:00')];
    const update = nextUpdate({ ...every4h, pauses }, at('2026-11-25T09:00-05:00'));
    expect(update).toMatchObject({ number: 2, deadline: { status: 'paused', left: 3 * 3_600_000 } });
  });

  test('beyond the horizon it says so', () => {
    const hours = open({ week: weekdays('09:00-17:00') }, '2026-11-16', '2026-11-27');
    const update = nextUpdate({ ...every4h, hours }, at('2026-11-27T17:00-05:00'));
    expect(update).toEqual({ number: 11, deadline: { status: 'beyond-horizon' } });
  });
});

test('both ends of a range are deadlines', () => {
  const { from, to } = rangeDeadlines(
    { hours: BOGOTA, counting: END_OF_DAY, start },
    duration('2h'),
    duration('1bd'),
  );
  expect([shown(from), shown(to)]).toEqual([utc('2026-11-23T11:00-05:00'), utc('2026-11-24T17:00-05:00')]);
});

describe('rule 7: a term without a calendar runs on elapsed real time', () => {
  const always = compileOpenHours(
    [elapsedTime(zone('America/Bogota'))],
    date('2026-01-01'),
    date('2027-12-31'),
  );

  test('48 hours after a solution on Friday at 17:00 end on Sunday at 17:00', () => {
    expect(due(always, '2026-11-20T17:00-05:00', '48h')).toBe(utc('2026-11-22T17:00-05:00'));
  });

  test('nights and the change of the clock count as what they last', () => {
    const newYork = compileOpenHours(
      [elapsedTime(zone('America/New_York'))],
      date('2026-01-01'),
      date('2026-12-31'),
    );
    expect(due(newYork, '2026-03-07T12:00-05:00', '24h')).toBe(utc('2026-03-08T13:00-04:00'));
    expect(due(newYork, '2026-03-07T12:00-05:00', '1d', SAME_TIME)).toBe(utc('2026-03-08T12:00-04:00'));
  });
});

describe('rule 11: late', () => {
  const at1630 = at('2026-11-20T16:30-05:00');
  const after = at('2026-11-20T16:30:00.001-05:00');

  test('a strict answer at the due instant is late, another is in time', () => {
    expect(isLate(at1630, at1630, true)).toBe(true);
    expect(isLate(at1630, at1630, false)).toBe(false);
  });

  test('any answer after it is late, none before it', () => {
    for (const strict of [true, false]) {
      expect(isLate(after, at1630, strict)).toBe(true);
      expect(isLate(at1630, after, strict)).toBe(false);
    }
  });
});

describe('rule 12: the version in force', () => {
  const bogota = zone('America/Bogota');
  const versions = [{ date: '2025-08-01' }, { date: '2026-02-15' }, { date: '2027-01-01' }];
  const inForce = (text: string): string => {
    const found = inForceAt(versions, bogota, at(text));
    return found.type === 'none' ? 'none' : found.version.date;
  };

  test("is in force from 00:00 of its date in the policy's zone until the next one's", () => {
    expect(effectiveFrom('2026-02-15', bogota)).toBe(at('2026-02-15T00:00-05:00'));
    expect(inForce('2026-02-14T23:59:59.999-05:00')).toBe('2025-08-01');
    expect(inForce('2026-02-15T00:00-05:00')).toBe('2026-02-15');
    expect(inForce('2026-12-31T23:59-05:00')).toBe('2026-02-15');
    expect(inForce('2040-01-01T00:00-05:00')).toBe('2027-01-01');
  });

  test('before the first there is none', () => {
    expect(inForce('2025-07-31T23:59-05:00')).toBe('none');
    expect(inForceAt([], bogota, start)).toEqual({ type: 'none' });
  });

  test('a date that does not exist is refused', () => {
    expect(() => effectiveFrom('2026-02-30', bogota)).toThrow('Not a civil date: 2026-02-30');
  });
});
