import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/calculator/address.ts';
import { chooseVersion } from '../../src/calculator/versions.ts';
import { parseInstant } from '../../src/sla/instant.ts';
import { VERSION, VERSIONS } from './sample.ts';

const [first, second] = VERSIONS;
const choose = (address: string) => chooseVersion(parseAddress(address), VERSIONS, VERSION.zone);

describe('the version that applies (rule 12)', () => {
  test('is the one in force at the report', () => {
    expect(choose('at=2026-06-30T23:59')).toEqual({ type: 'in-force', entry: first });
    expect(choose('at=2026-07-01T00:00')).toEqual({ type: 'in-force', entry: second });
  });

  test('begins at 00:00 of its date in the policy’s zone, wherever the report is told', () => {
    expect(choose('at=2026-07-01T03:59:59Z')).toEqual({ type: 'in-force', entry: first });
    expect(choose('at=2026-07-01T04:00:00Z')).toEqual({ type: 'in-force', entry: second });
    expect(choose('at=2026-07-01T05:59&zone=Europe/Madrid')).toEqual({ type: 'in-force', entry: first });
    expect(choose('at=2026-07-01T06:00&zone=Europe/Madrid')).toEqual({ type: 'in-force', entry: second });
  });

  test('is the pinned one, with the one in force beside it', () => {
    expect(choose('at=2026-07-01T00:00&version=2026-01-01')).toEqual({
      type: 'pinned',
      entry: first,
      inForce: second,
    });
    expect(choose('version=2026-07-01')).toEqual({ type: 'pinned', entry: second });
  });

  test('is none before the first took effect', () => {
    expect(choose('at=2025-12-31T23:59')).toEqual({ type: 'none' });
    expect(choose('at=1066-10-14T09:00')).toEqual({ type: 'none' });
  });

  test('is not known without a report', () => {
    expect(choose('plan=basic')).toEqual({ type: 'undated' });
  });

  test('is the one in force if the policy never had the pinned one', () => {
    expect(choose('at=2026-07-01T00:00&version=1999-01-01')).toEqual({ type: 'in-force', entry: second });
  });

  test('is the one before, once its successor was withdrawn', () => {
    const from = parseInstant('2026-09-01T04:00:00Z');
    if (first === undefined || second === undefined || from === undefined) throw new Error('No versions');
    const versions = [first, { ...second, withdrawn: { date: '2026-09-01', from } }];
    const on = (address: string) => chooseVersion(parseAddress(address), versions, VERSION.zone);
    expect(on('at=2026-08-31T23:59')).toMatchObject({ type: 'in-force', entry: { date: second.date } });
    expect(on('at=2026-09-01T00:00')).toEqual({ type: 'in-force', entry: first });
    expect(on('at=2026-09-01T03:59:59Z')).toMatchObject({ entry: { date: second.date } });
    expect(on('at=2026-09-01T04:00:00Z')).toEqual({ type: 'in-force', entry: first });
  });
});
