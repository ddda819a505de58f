import { describe, expect, test } from 'vitest';
import { at } from '../sla/example.ts';
import { caseOf, read } from './sample.ts';

const FRIDAY = 'plan=basic&severity=high&at=2026-11-20T16:30';

describe('an address that makes sense', () => {
  test('is a case without problems', () => {
    const { problems, case: known } = read(`${FRIDAY}&pause=2026-11-20T16:45/2026-11-23T10:00`);
    expect(problems).toEqual([]);
    expect(known).toMatchObject({
      plan: { key: 'basic' },
      severity: { key: 'high' },
      at: at('2026-11-20T16:30-05:00'),
      pauses: [{ from: at('2026-11-20T16:45-05:00'), to: at('2026-11-23T10:00-05:00') }],
    });
  });

  test('means its wall times in the zone it names', () => {
    expect(caseOf('plan=basic&severity=high&at=2026-11-20T22:30&zone=Europe/Madrid').at).toBe(
      at('2026-11-20T16:30-05:00'),
    );
  });
});

describe('a problem', () => {
  test('is what is missing, of everything that a result needs', () => {
    expect(read('').problems).toEqual([
      { field: 'plan', type: 'missing' },
      { field: 'severity', type: 'missing' },
      { field: 'at', type: 'missing' },
    ]);
  });

  test.each([
    ['plan=gold', { field: 'plan', type: 'unknown', shown: 'gold', date: '2026-01-01' }],
    ['severity=huge', { field: 'severity', type: 'unknown', shown: 'huge', date: '2026-01-01' }],
    ['channel=fax', { field: 'channel', type: 'unknown', shown: 'fax', date: '2026-01-01' }],
    ['option=nights', { field: 'option', type: 'unknown', shown: 'nights', date: '2026-01-01' }],
    ['version=1999-01-01', { field: 'version', type: 'unknown-version', shown: '1999-01-01' }],
    ['plan=<b>', { field: 'plan', type: 'rejected', shown: '<b>' }],
    ['at=tomorrow', { field: 'at', type: 'rejected', shown: 'tomorrow' }],
  ])('is %s, which this version does not have', (address, problem) => {
    expect(read(address).problems).toContainEqual(problem);
  });

  test('is told once: what was set aside is not missing too', () => {
    expect(read('at=tomorrow').problems.filter(({ field }) => field === 'at')).toHaveLength(1);
  });

  test('is a channel or an option that the plan lacks; the result does without it', () => {
    const { problems, case: known } = read(`${FRIDAY}&channel=phone&option=evenings`);
    expect(problems).toEqual([
      { field: 'channel', type: 'not-in-plan', name: 'Phone', plan: 'Basic', instead: 'Mail' },
      { field: 'option', type: 'not-in-plan', name: 'Evenings', plan: 'Basic' },
    ]);
    expect(known).toMatchObject({ options: [] });
    expect(known?.channel).toBeUndefined();
  });

  test('is a wall time that occurs twice, until it is said which; the instant says it', () => {
    const [first, second] = [at('2026-11-01T01:30-04:00'), at('2026-11-01T01:30-05:00')];
    const { problems, case: known } = read('plan=basic&severity=high&at=2026-11-01T01:30');
    expect(problems).toEqual([{ field: 'at', type: 'twice', first, second }]);
    expect(known).toBeUndefined();
    expect(caseOf('plan=basic&severity=high&at=2026-11-01T06:30:00Z').at).toBe(second);
  });

  test('is a wall time that does not occur', () => {
    expect(read('plan=basic&severity=high&at=2026-03-08T02:30').problems).toMatchObject([
      { field: 'at', type: 'gap', before: { minutes: 119 }, after: { minutes: 180 } },
    ]);
  });

  test('is a pause that ends before it starts, told at its end; the others still count', () => {
    const { problems, case: known } = read(
      `${FRIDAY}&pause=2026-11-23T10:00/2026-11-23T09:00&pause=2026-11-23T11:00/`,
    );
    expect(problems).toEqual([{ field: 'pause', index: 0, end: 'to', type: 'ends-before-start' }]);
    expect(known?.pauses).toEqual([{ from: at('2026-11-23T11:00-05:00') }]);
  });

  test('is a report before the first version, unless a version is pinned', () => {
    const early = 'plan=basic&severity=high&at=2025-06-01T10:00';
    expect(read(early).problems).toEqual([{ field: 'at', type: 'before-first-version', date: '2026-01-01' }]);
    expect(read(`${early}&version=2026-01-01`).problems).toEqual([]);
  });

  test('is a zone that cannot be read: then no wall time means anything', () => {
    const { problems, case: known } = read(`${FRIDAY}&zone=Mars/Olympus`);
    expect(problems).toEqual([{ field: 'zone', type: 'rejected', shown: 'Mars/Olympus' }]);
    expect(known).toBeUndefined();
  });
});
