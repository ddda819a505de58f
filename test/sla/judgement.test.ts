import { describe, expect, test } from 'vitest';
import type { DeadlineRequest } from '../../src/sla/deadline.ts';
import { HOUR, MINUTE } from '../../src/sla/instant.ts';
import { judge } from '../../src/sla/judgement.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import { at, BOGOTA, duration, END_OF_DAY, pause } from './example.ts';

const FRIDAY = '2026-11-20T16:30-05:00';

function judged(within: string, done: string, strict = true, ...pauses: Pause[]) {
  const request: DeadlineRequest = {
    hours: BOGOTA,
    counting: END_OF_DAY,
    start: at(FRIDAY),
    duration: duration(within),
    pauses,
  };
  return judge(request, at(done), strict);
}

// Two hours from Friday 16:30 end on Monday at 10:30.
describe('what was done is judged in the time that its deadline counts', () => {
  test('before it is in time, with the open time that was left', () => {
    expect(judged('2h', '2026-11-23T09:10-05:00')).toMatchObject({
      late: false,
      by: 80 * MINUTE,
      of: 'open',
    });
  });

  test('closed time isn’t left', () => {
    expect(judged('2h', '2026-11-20T20:00-05:00')).toMatchObject({ late: false, by: 90 * MINUTE });
  });

  test('after it is late by open time', () => {
    expect(judged('2h', '2026-11-23T11:05-05:00')).toMatchObject({ late: true, by: 35 * MINUTE, of: 'open' });
  });

  test('late in closed time takes no open time', () => {
    // Half an hour from Friday 16:30 ends at the close of Friday.
    expect(judged('30m', '2026-11-20T20:00-05:00')).toMatchObject({ late: true, by: 0, of: 'open' });
  });

  test('the due instant itself is late if strict, else in time (rule 11)', () => {
    expect(judged('2h', '2026-11-23T10:30-05:00', true)).toMatchObject({ late: true, by: 0 });
    expect(judged('2h', '2026-11-23T10:30-05:00', false)).toMatchObject({ late: false, by: 0 });
  });

  test('calendar days are real time, here until 24:00 of the next', () => {
    expect(judged('1d', '2026-11-22T00:30-05:00')).toMatchObject({ late: true, by: 30 * MINUTE, of: 'real' });
  });
});

describe('pauses and what was done (rule 8)', () => {
  test('a pause before it moves the deadline', () => {
    const paused = pause('2026-11-23T09:00-05:00', '2026-11-23T10:00-05:00');
    expect(judged('2h', '2026-11-23T11:00-05:00', true, paused)).toMatchObject({
      late: false,
      by: 30 * MINUTE,
      due: at('2026-11-23T11:30-05:00'),
    });
  });

  test('a pause that began afterwards doesn’t', () => {
    const paused = pause('2026-11-23T11:00-05:00', '2026-11-23T12:00-05:00');
    expect(judged('2h', '2026-11-23T10:45-05:00', true, paused)).toMatchObject({
      late: true,
      by: 15 * MINUTE,
    });
  });

  test('what is done during a pause has left what the pause held back', () => {
    const open: Pause = { from: at('2026-11-23T09:30-05:00') };
    expect(judged('2h', '2026-11-24T15:00-05:00', true, open)).toEqual({ late: false, by: HOUR, of: 'open' });
  });

  test('paused time doesn’t make it later', () => {
    const paused = pause('2026-11-23T10:30-05:00', '2026-11-23T12:00-05:00');
    expect(judged('2h', '2026-11-23T12:20-05:00', true, paused)).toMatchObject({
      late: true,
      by: 20 * MINUTE,
    });
  });
});

test('beyond the horizon nothing is judged (rule 10)', () => {
  expect(judged('900mo', '2026-11-23T10:30-05:00')).toBeUndefined();
});
