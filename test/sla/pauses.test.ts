import { describe, expect, test } from 'vitest';
import { type Deadline, deadline } from '../../src/sla/deadline.ts';
import { DAY, HOUR } from '../../src/sla/instant.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import { at, BOGOTA, due, duration, END_OF_DAY, pause, SAME_TIME, utc } from './example.ts';

const MONDAY_9 = '2026-11-23T09:00-05:00';

/** Due within a duration from Monday 09:00, by the end-of-day rule. */
const paused = (within: string, ...pauses: Pause[]): string =>
  due(BOGOTA, MONDAY_9, within, END_OF_DAY, pauses);

describe('rule 8, hours: paused time is closed time', () => {
  test('a pause moves the deadline by the open time it took', () => {
    expect(paused('2h', pause('2026-11-23T10:00-05:00', '2026-11-23T11:30-05:00'))).toBe(
      utc('2026-11-23T12:30-05:00'),
    );
  });

  test('a pause in closed time takes nothing', () => {
    expect(paused('10h', pause('2026-11-23T17:00-05:00', '2026-11-24T09:00-05:00'))).toBe(
      utc('2026-11-24T11:00-05:00'),
    );
  });

  test('pauses overlap, in any order, and count once', () => {
    expect(
      paused(
        '2h',
        pause('2026-11-23T11:00-05:00', '2026-11-23T12:00-05:00'),
        pause('2026-11-23T10:00-05:00', '2026-11-23T11:30-05:00'),
      ),
    ).toBe(utc('2026-11-23T13:00-05:00'));
  });

  test('what lies before the report has no effect', () => {
    expect(paused('2h', pause('2026-11-20T09:00-05:00', '2026-11-23T09:30-05:00'))).toBe(
      utc('2026-11-23T11:30-05:00'),
    );
  });

  test('a pause in the time that a pause added moves the deadline again', () => {
    expect(
      paused(
        '2h',
        pause('2026-11-23T10:00-05:00', '2026-11-23T11:00-05:00'),
        pause('2026-11-23T11:30-05:00', '2026-11-23T12:00-05:00'),
      ),
    ).toBe(utc('2026-11-23T12:30-05:00'));
  });

  test('a pause that begins at the deadline changes nothing', () => {
    expect(paused('2h', pause('2026-11-23T11:00-05:00', '2026-11-23T12:00-05:00'))).toBe(
      utc('2026-11-23T11:00-05:00'),
    );
  });

  test('immediate waits for the end of a pause', () => {
    expect(paused('immediate', pause('2026-11-23T08:00-05:00', '2026-11-23T10:00-05:00'))).toBe(
      utc('2026-11-23T10:00-05:00'),
    );
    expect(paused('immediate', pause('2026-11-23T09:01-05:00', '2026-11-23T10:00-05:00'))).toBe(
      utc(MONDAY_9),
    );
  });
});

describe('rule 8, business days: which dates they are does not change', () => {
  test('as much unpaused open time must pass as the deadline left', () => {
    // Monday 09:00 to the close of Tuesday is 16 open hours.
    expect(paused('1bd', pause('2026-11-23T10:00-05:00', '2026-11-23T12:00-05:00'))).toBe(
      utc('2026-11-25T11:00-05:00'),
    );
  });

  test('a pause over a whole day makes up a whole day', () => {
    expect(paused('1bd', pause('2026-11-24T00:00-05:00', '2026-11-25T00:00-05:00'))).toBe(
      utc('2026-11-25T17:00-05:00'),
    );
  });

  test('the deadline stands if the pauses before it took no open time', () => {
    expect(paused('1bd', pause('2026-11-23T17:00-05:00', '2026-11-24T09:00-05:00'))).toBe(
      utc('2026-11-24T17:00-05:00'),
    );
  });

  test('a deadline at an opening stands though a pause covers that opening', () => {
    // Friday after the close, same time: Monday 09:00, one business day later Tuesday 09:00.
    const answer = due(BOGOTA, '2026-11-20T18:00-05:00', '1bd', SAME_TIME, [
      pause('2026-11-23T17:00-05:00', '2026-11-24T12:00-05:00'),
    ]);
    expect(answer).toBe(utc('2026-11-24T09:00-05:00'));
  });

  test('same business day', () => {
    expect(paused('same-day', pause('2026-11-23T16:00-05:00', '2026-11-23T18:00-05:00'))).toBe(
      utc('2026-11-24T10:00-05:00'),
    );
  });

  test('what lies between the report and a later receipt has no effect', () => {
    const counting = { ...END_OF_DAY, cutoff: 14 * 60 };
    const pauses = [pause('2026-11-23T15:30-05:00', '2026-11-23T16:30-05:00')];
    expect(due(BOGOTA, '2026-11-23T15:00-05:00', '1bd', counting, pauses)).toBe(
      utc('2026-11-25T17:00-05:00'),
    );
  });
});

describe('rule 8, calendar days and months: pauses take real time', () => {
  test('nights count', () => {
    expect(paused('1d', pause('2026-11-23T20:00-05:00', '2026-11-24T06:00-05:00'))).toBe(
      utc('2026-11-25T10:00-05:00'),
    );
  });

  test('months', () => {
    expect(paused('1mo', pause('2026-11-28T00:00-05:00', '2026-11-30T00:00-05:00'))).toBe(
      utc('2026-12-26T00:00-05:00'),
    );
  });
});

describe('rule 8: an open pause leaves the deadline paused', () => {
  const answer = (within: string, ...pauses: Pause[]): Deadline =>
    deadline({
      hours: BOGOTA,
      counting: END_OF_DAY,
      start: at(MONDAY_9),
      duration: duration(within),
      pauses,
    });
  const since10 = pause('2026-11-23T10:00-05:00');

  test.each([
    ['2h', 1 * HOUR, 'open'],
    ['90m', 0.5 * HOUR, 'open'],
    ['same-day', 7 * HOUR, 'open'],
    ['1bd', 15 * HOUR, 'open'],
    ['1d', 2 * DAY - 10 * HOUR, 'real'],
    ['1mo', 31 * DAY - 10 * HOUR, 'real'],
  ])('%s', (within, left, of) => {
    expect(answer(within, since10)).toMatchObject({ status: 'paused', since: since10.from, left, of });
  });

  test('immediate has nothing left but to be open', () => {
    expect(answer('immediate', pause(MONDAY_9))).toMatchObject({
      status: 'paused',
      since: at(MONDAY_9),
      left: 0,
    });
  });

  test('what was paused before counts too', () => {
    const first = pause('2026-11-23T09:00-05:00', '2026-11-23T09:45-05:00');
    expect(answer('2h', since10, first)).toMatchObject({ status: 'paused', left: 1.75 * HOUR });
  });

  test('a deadline that came before the pause is due', () => {
    expect(answer('1h', since10)).toMatchObject({ status: 'due', at: since10.from });
    expect(answer('2h', pause('2026-11-24T10:00-05:00'))).toMatchObject({ status: 'due' });
  });

  test('a pause that opened before the report holds from the report on', () => {
    expect(answer('2h', pause('2026-11-20T10:00-05:00'))).toMatchObject({
      status: 'paused',
      since: at(MONDAY_9),
      left: 2 * HOUR,
    });
  });
});
