import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MalformedCase, readCases } from './format.ts';

const GOOD = {
  id: 'friday',
  timezone: 'America/Bogota',
  weekly_hours: { mon: [['09:00', '17:00']], fri: [['09:00', '17:00']] },
  holidays: [],
  op: 'add',
  start: '2026-11-20T21:30:00Z',
  amount: 2,
  unit: 'hours',
  expected: '2026-11-23T15:30:00Z',
};

/** A key that is `undefined` is one that the file doesn't have. */
const UNITLESS = { ...GOOD, unit: undefined };

describe('a malformed case is an error that names the case and the key', () => {
  test.each<[key: string, problem: object]>([
    ['op', { ...GOOD, op: 'multiply' }],
    ['unit', { ...GOOD, unit: 'fortnights' }],
    ['unit', UNITLESS],
    ['unit', { ...GOOD, op: 'subtract', unit: 'same_business_day' }],
    ['amount', { ...GOOD, amount: '2' }],
    ['amount', { ...GOOD, amount: -2 }],
    ['amount', { ...GOOD, unit: 'months', day_rule: 'same-time', amount: 0 }],
    ['amount', { ...GOOD, unit: 'business_days', day_rule: 'same-time', amount: 1.5 }],
    ['amount', { ...GOOD, op: 'subtract', amount: 0 }],
    ['day_rule', { ...GOOD, unit: 'business_days', day_rule: 'noon' }],
    ['day_rule', { ...GOOD, unit: 'calendar_days', amount: 1 }],
    ['hours_per_day', { ...GOOD, unit: 'business_days', day_rule: 'hours' }],
    ['timezone', { ...GOOD, timezone: 'America/Macondo' }],
    ['start', { ...GOOD, start: '2026-02-30T10:00:00Z' }],
    ['start', { ...GOOD, start: '2026-11-20 21:30' }],
    ['start', { ...GOOD, start: '1950-01-01T00:00:00Z' }],
    ['end', { ...UNITLESS, op: 'between', expected: 0 }],
    ['end', { ...UNITLESS, op: 'between', end: '2026-11-19T00:00:00Z', expected: 0 }],
    ['expected', { ...GOOD, expected: undefined }],
    ['expected', { ...GOOD, expected: 7200 }],
    ['expected', { ...GOOD, expected: 'Monday' }],
    ['expected', { ...UNITLESS, op: 'is_open', expected: 1 }],
    ['expected', { ...UNITLESS, op: 'between', end: GOOD.start, expected: GOOD.start }],
    ['weekly_hours.mon.0.0', { ...GOOD, weekly_hours: { mon: [['9:00', '17:00']] } }],
    ['weekly_hours.mon.0.0', { ...GOOD, weekly_hours: { mon: [['24:00', '06:00']] } }],
    ['weekly_hours.mon.0.1', { ...GOOD, weekly_hours: { mon: [['09:00', '24:01']] } }],
    ['weekly_hours', { ...GOOD, weekly_hours: { lunes: [['09:00', '17:00']] } }],
    ['weekly_hours', { ...GOOD, weekly_hours: null }],
    ['holidays.1', { ...GOOD, holidays: ['2026-11-23', '2026-13-01'] }],
    ['exceptions.2026-02-30', { ...GOOD, exceptions: { '2026-02-30': [] } }],
    ['exceptions.2026-11-23.0', { ...GOOD, exceptions: { '2026-11-23': [['22:00', '06:00']] } }],
    ['pauses.0', { ...GOOD, pauses: [['2026-11-23T15:00:00Z', '2026-11-23T14:00:00Z']] }],
    ['pauses.0.1', { ...GOOD, pauses: [['2026-11-23T15:00:00Z', 'later']] }],
    ['cutoff', { ...GOOD, cutoff: '24:00' }],
    ['cut_off', { ...GOOD, cut_off: '14:00' }],
  ])('%s', (key, malformed) => {
    expect(() => readCases([GOOD, { ...malformed, id: 'bad' }])).toThrow(MalformedCase);
    expect(() => readCases([GOOD, { ...malformed, id: 'bad' }])).toThrow('case bad: ');
    expect(() => readCases([GOOD, { ...malformed, id: 'bad' }])).toThrow(key);
  });

  test('a case without an id is named by its place', () => {
    expect(() => readCases([GOOD, 7])).toThrow('case number 2: ');
    expect(() => readCases([{ ...GOOD, id: undefined }])).toThrow('case number 1: id: ');
  });

  test.each([[[]], [{}], [null], ['']])('%j holds no cases', (json) => {
    expect(() => readCases(json)).toThrow(MalformedCase);
  });
});

test('optional keys may be left out', () => {
  expect(readCases([{ ...GOOD, holidays: undefined }])[0]).toMatchObject({
    holidays: [],
    exceptions: {},
    pauses: [],
  });
});

describe('npm run vectors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function run(content: string | undefined): { status: number | null; lines: string[]; errors: string } {
    const file = join(folder, 'cases.json');
    if (content === undefined) rmSync(file, { force: true });
    else writeFileSync(file, content);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['test/vectors/run.ts', file], {
      encoding: 'utf8',
    });
    return { status, lines: stdout.trimEnd().split('\n'), errors: stderr };
  }

  test('counts what passed and exits with 0', () => {
    expect(run(JSON.stringify([GOOD, { ...GOOD, id: 'again' }]))).toEqual({
      status: 0,
      lines: ['2 passed, 0 failed'],
      errors: '',
    });
  });

  test('prints each mismatch with its id, what was expected and what came, and exits with 1', () => {
    const wrong = { ...GOOD, id: 'wrong', expected: '2026-11-23T16:00:00Z' };
    expect(run(JSON.stringify([GOOD, wrong]))).toEqual({
      status: 1,
      lines: ['wrong: expected 2026-11-23T16:00:00Z, actual 2026-11-23T15:30:00Z', '1 passed, 1 failed'],
      errors: '',
    });
  });

  test('an answer that lies beyond what is known of zones is a mismatch', () => {
    const never = { ...GOOD, weekly_hours: {} };
    expect(run(JSON.stringify([never])).lines).toEqual([
      'friday: expected 2026-11-23T15:30:00Z, actual beyond the horizon',
      '0 passed, 1 failed',
    ]);
  });

  test.each([
    ['no file', undefined, 'cases.json'],
    ['no JSON', '[{', 'JSON'],
    ['no array', '{}', 'no array of cases'],
    ['an empty array', '[]', 'no array of cases'],
    ['a malformed case', JSON.stringify([{ ...GOOD, op: 'multiply' }]), 'case friday: op'],
  ])('%s is an error of one line, without a stack', (_, content, message) => {
    const { status, lines, errors } = run(content);
    expect([status, lines]).toEqual([1, ['']]);
    expect(errors).toContain(message);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });
});
