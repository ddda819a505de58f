import { describe, expect, test } from 'vitest';
import { at } from '../sla/example.ts';
import { dueOf, result } from './sample.ts';

const HIGH = 'plan=basic&severity=high';
const LOW = 'plan=basic&severity=low';
const MONDAY_9 = 'at=2026-11-23T09:00';

describe('a metric that is due', () => {
  test('names the instant, whether it has passed, and whether it is strict', () => {
    const { outcome } = result(`${HIGH}&${MONDAY_9}`, 'response', '2026-11-23T14:30Z');
    expect(outcome).toMatchObject({ type: 'due', strict: false, late: false });
    expect(dueOf(outcome)).toBe('2026-11-23T15:00:00Z');
  });

  test('is in time at the due instant and late a moment after, if it is not strict (rule 11)', () => {
    expect(result(`${HIGH}&${MONDAY_9}`, 'response', '2026-11-23T15:00Z').outcome).toMatchObject({
      late: false,
    });
    expect(result(`${HIGH}&${MONDAY_9}`, 'response', '2026-11-23T15:00:01Z').outcome).toMatchObject({
      late: true,
    });
  });

  test('is a range between two instants, late after the second', () => {
    const { outcome } = result(`${HIGH}&${MONDAY_9}`, 'resolution', '2026-11-23T19:00Z');
    expect(outcome).toMatchObject({
      type: 'range',
      earliest: at('2026-11-23T13:00-05:00'),
      at: at('2026-11-23T17:00-05:00'),
      late: false,
    });
  });

  test('is the next update of a cadence', () => {
    const next = (now: string) => result(`${HIGH}&${MONDAY_9}`, 'update', now).outcome;
    expect(next('2026-11-23T14:00Z')).toMatchObject({ number: 1, at: at('2026-11-23T11:00-05:00') });
    expect(next('2026-11-23T16:00Z')).toMatchObject({ number: 2, at: at('2026-11-23T13:00-05:00') });
  });
});

describe('a metric without a due time', () => {
  test('is words, and no date is made of them', () => {
    expect(result(`${HIGH}&${MONDAY_9}`, 'extra').outcome).toEqual({
      type: 'words',
      text: 'as soon as we can',
    });
  });

  test('is not promised, or not even mentioned', () => {
    expect(result(`${LOW}&${MONDAY_9}`, 'response').outcome).toEqual({ type: 'none' });
    expect(result(`${LOW}&${MONDAY_9}`, 'update').outcome).toEqual({ type: 'none' });
    expect(result(`${LOW}&${MONDAY_9}`, 'extra').outcome).toEqual({ type: 'none' });
  });

  test('leaves the plan by a route', () => {
    expect(result(`${LOW}&${MONDAY_9}`, 'resolution').outcome).toEqual({ type: 'route', route: 'Sales' });
  });

  test('is paused, with so much left, while a pause is open (rule 8)', () => {
    const { outcome } = result(`${HIGH}&${MONDAY_9}&pause=2026-11-23T09:20/`, 'response');
    expect(outcome).toMatchObject({
      type: 'paused',
      since: at('2026-11-23T09:20-05:00'),
      left: 40 * 60_000,
      of: 'open',
    });
  });

  test('lies beyond the horizon, for a report at its end or outside it (rule 10)', () => {
    expect(result(`${HIGH}&at=2036-12-31T16:59`, 'resolution').outcome).toEqual({ type: 'beyond-horizon' });
    expect(result(`${HIGH}&at=2050-01-03T10:00`, 'response').outcome).toEqual({ type: 'beyond-horizon' });
    expect(result(`${HIGH}&at=1999-01-04T10:00&version=2026-01-01`, 'response').outcome).toEqual({
      type: 'beyond-horizon',
    });
  });
});

describe('the target that applies (rule 9)', () => {
  test('depends on whether the report came inside or outside hours; all of them are kept', () => {
    const inside = result(`${HIGH}&${MONDAY_9}`, 'response');
    const outside = result(`${HIGH}&at=2026-11-22T12:00`, 'response');
    expect(dueOf(inside.outcome)).toBe('2026-11-23T15:00:00Z'); // 1 h from 9:00
    expect(dueOf(outside.outcome)).toBe('2026-11-23T16:00:00Z'); // 2 h from the opening
    expect(outside.applied?.target).toBe(outside.targets[0]);
    expect(outside.targets).toHaveLength(2);
  });

  test('depends on the channel and on the options, in the order in which they are written', () => {
    const due = (more: string) =>
      dueOf(result(`plan=plus&severity=high&${MONDAY_9}${more}`, 'response').outcome);
    expect(due('&channel=phone&option=evenings')).toBe('2026-11-23T14:15:00Z');
    expect(due('&option=evenings')).toBe('2026-11-23T15:00:00Z');
    expect(due('')).toBe('2026-11-23T18:00:00Z');
  });

  test('is counted in the plan’s hours and those of the contracted option together', () => {
    const late = 'plan=plus&severity=high&at=2026-11-20T16:30';
    expect(dueOf(result(`${late}&option=evenings`, 'response').outcome)).toBe('2026-11-20T22:30:00Z');
    const { applied } = result(`${late}&option=evenings`, 'response');
    expect(applied?.counted.calendars.map(({ key }) => key)).toEqual(['office', 'evening']);
  });
});
