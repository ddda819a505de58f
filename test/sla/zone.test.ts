import { describe, expect, test } from 'vitest';
import { formatCivilDate } from '../../src/sla/civil-date.ts';
import { offsetAt, resolveWall, wallTime, wallToInstant, type WallTime } from '../../src/sla/zone.ts';
import { at, date, zone } from './example.ts';

const newYork = zone('America/New_York');

const written = ({ date: on, minutes }: WallTime): string => `${formatCivilDate(on)} ${String(minutes)}`;

describe('offsets', () => {
  test('change at the instant of the change', () => {
    const change = at('2026-03-08T07:00Z');
    expect(offsetAt(newYork, at('2026-03-08T06:59:59.999Z'))).toBe(-300);
    expect(offsetAt(newYork, change)).toBe(-240);
  });

  test('are the first before every change', () => {
    expect(offsetAt(newYork, at('1990-07-01T00:00Z'))).toBe(newYork.initial);
  });
});

describe('the wall', () => {
  test('shows the date and the minutes of its zone, seconds as fractions', () => {
    expect(wallTime(zone('America/Bogota'), at('2026-11-21T02:30:15Z'))).toEqual({
      date: date('2026-11-20'),
      minutes: 21 * 60 + 30.25,
    });
    expect(wallTime(zone('Asia/Kathmandu'), at('2026-11-20T18:15Z'))).toEqual({
      date: date('2026-11-21'),
      minutes: 0,
    });
  });

  test('shows times before 1970', () => {
    expect(written(wallTime(zone('UTC'), at('1969-12-31T23:59Z')))).toBe('1969-12-31 1439');
  });
});

describe('rule 2: a wall time becomes an instant as Temporal does with `compatible`', () => {
  test.each([
    ['skipped', '2026-03-08', 150, '2026-03-08T03:30-04:00'],
    ['the last before the gap', '2026-03-08', 119, '2026-03-08T01:59-05:00'],
    ['the first after the gap', '2026-03-08', 180, '2026-03-08T03:00-04:00'],
    ['repeated', '2026-11-01', 90, '2026-11-01T01:30-04:00'],
    ['the first after what repeats', '2026-11-01', 120, '2026-11-01T02:00-05:00'],
    ['24:00', '2026-11-01', 1440, '2026-11-02T00:00-05:00'],
  ])('%s', (_, on, minutes, expected) => {
    expect(wallToInstant(newYork, date(on), minutes)).toBe(at(expected));
  });
});

describe('rule 10: how often a wall time occurs', () => {
  test('once', () => {
    expect(resolveWall(newYork, date('2026-11-20'), 990)).toEqual({
      type: 'one',
      at: at('2026-11-20T16:30-05:00'),
    });
    expect(resolveWall(zone('America/Bogota'), date('2026-11-20'), 990)).toEqual({
      type: 'one',
      at: at('2026-11-20T16:30-05:00'),
    });
  });

  test('twice: the first and the second', () => {
    expect(resolveWall(newYork, date('2026-11-01'), 90)).toEqual({
      type: 'twice',
      first: at('2026-11-01T01:30-04:00'),
      second: at('2026-11-01T01:30-05:00'),
    });
  });

  test('the edges of what repeats', () => {
    expect(resolveWall(newYork, date('2026-11-01'), 60).type).toBe('twice');
    expect(resolveWall(newYork, date('2026-11-01'), 119).type).toBe('twice');
    expect(resolveWall(newYork, date('2026-11-01'), 59).type).toBe('one');
    expect(resolveWall(newYork, date('2026-11-01'), 120).type).toBe('one');
  });

  test('never: the last minute before the gap and the first after it', () => {
    for (const minutes of [120, 150, 179]) {
      expect(resolveWall(newYork, date('2026-03-08'), minutes)).toEqual({
        type: 'gap',
        before: { date: date('2026-03-08'), minutes: 119 },
        after: { date: date('2026-03-08'), minutes: 180 },
      });
    }
    expect(resolveWall(newYork, date('2026-03-08'), 119).type).toBe('one');
    expect(resolveWall(newYork, date('2026-03-08'), 180).type).toBe('one');
  });

  test('never on a whole date', () => {
    expect(resolveWall(zone('Pacific/Apia'), date('2011-12-30'), 600)).toEqual({
      type: 'gap',
      before: { date: date('2011-12-29'), minutes: 1439 },
      after: { date: date('2011-12-31'), minutes: 0 },
    });
  });

  test('half an hour of gap and of repetition', () => {
    const lordHowe = zone('Australia/Lord_Howe');
    expect(resolveWall(lordHowe, date('2026-10-04'), 120).type).toBe('gap');
    expect(resolveWall(lordHowe, date('2026-10-04'), 150).type).toBe('one');
    expect(resolveWall(lordHowe, date('2026-04-05'), 90).type).toBe('twice');
    expect(resolveWall(lordHowe, date('2026-04-05'), 120).type).toBe('one');
  });
});
