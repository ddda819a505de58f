import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/content/load.ts';
import type { Policy, Version, VersionLock } from '../../src/content/model.ts';
import { currentVersion, inForceOn, isCurrent, periodsOf, stateOn } from '../../src/content/state.ts';
import { almanac, MINIMAL } from './fixture.ts';

const loaded = loadCatalog(MINIMAL, almanac, { drafts: true });
const [sample] = 'catalog' in loaded ? loaded.catalog.policies.flatMap(({ versions }) => versions) : [];

const LOCK: VersionLock = {
  published: '2024-12-01',
  imported: false,
  digest: '',
  files: {},
  errata: [],
  additions: [],
};

/** A policy with a version for each date: with a lock, withdrawn on a date, or a draft. */
function policyOf(
  versions: Readonly<Record<string, 'published' | 'draft' | { readonly withdrawn: string }>>,
): Policy {
  return {
    slug: 'turno-claro',
    versions: Object.entries(versions).map(([date, is]): Version => {
      if (sample === undefined) throw new Error('The content has problems');
      if (is === 'draft') return { ...sample, date };
      const withdrawn = is === 'published' ? {} : { withdrawn: { date: is.withdrawn, reason: 'Um erro' } };
      return { ...sample, date, lock: { ...LOCK, ...withdrawn } };
    }),
  };
}

/** The state of every version on a date, and which one is in force. */
function on(policy: Policy, date: string) {
  return [
    ...policy.versions.map((version) => stateOn(policy, version, date)),
    inForceOn(policy, date)?.date ?? 'none',
  ];
}

describe('states are derived from dates and locks', () => {
  const policy = policyOf({ '2025-01-01': 'published', '2026-03-01': 'published', '2027-01-01': 'draft' });

  test.for([
    ['2024-12-31', ['announced', 'announced', 'draft', 'none']],
    ['2025-01-01', ['in-force', 'announced', 'draft', '2025-01-01']],
    ['2026-02-28', ['in-force', 'announced', 'draft', '2025-01-01']],
    ['2026-03-01', ['superseded', 'in-force', 'draft', '2026-03-01']],
    ['2028-01-01', ['superseded', 'in-force', 'draft', '2026-03-01']],
  ] as const)('on %s: %j', ([date, expected]) => {
    expect(on(policy, date).map((is) => (typeof is === 'string' ? is : is.state))).toEqual(expected);
  });

  test('a superseded version was in force until the day before the next one', () => {
    expect(on(policy, '2026-03-01')[0]).toEqual({ state: 'superseded', lastDay: '2026-02-28' });
  });

  test('only what is in force or will be is current', () => {
    const current = policy.versions.map((version) => isCurrent(stateOn(policy, version, '2026-03-01')));
    expect(current).toEqual([false, true, false]);
  });
});

describe('a withdrawn version', () => {
  const withdrawn = { state: 'withdrawn', since: '2026-04-01', reason: 'Um erro' };

  test('never takes effect, if it was only announced', () => {
    const policy = policyOf({ '2025-01-01': 'published', '2026-05-01': { withdrawn: '2026-04-01' } });
    expect(on(policy, '2026-03-31')).toEqual([{ state: 'in-force' }, { state: 'announced' }, '2025-01-01']);
    expect(on(policy, '2026-05-01')).toEqual([{ state: 'in-force' }, withdrawn, '2025-01-01']);
  });

  test('gives way to the one before it, if it was in force', () => {
    const policy = policyOf({ '2025-01-01': 'published', '2026-03-01': { withdrawn: '2026-04-01' } });
    expect(on(policy, '2026-03-31')).toEqual([
      { state: 'superseded', lastDay: '2026-02-28' },
      { state: 'in-force' },
      '2026-03-01',
    ]);
    expect(on(policy, '2026-04-01')).toEqual([{ state: 'in-force' }, withdrawn, '2025-01-01']);
  });

  test('leaves none in force, if it was the only one; its page still stands for the policy', () => {
    const policy = policyOf({ '2026-03-01': { withdrawn: '2026-04-01' } });
    expect(on(policy, '2026-04-01')).toEqual([withdrawn, 'none']);
    expect(currentVersion(policy, '2026-04-01').date).toBe('2026-03-01');
  });
});

describe('the periods of a policy', () => {
  const periods = (policy: Policy) => periodsOf(policy).map(({ from, version }) => [from, version?.date]);

  test('begin with each version', () => {
    const policy = policyOf({ '2025-01-01': 'published', '2026-03-01': 'published', '2027-01-01': 'draft' });
    expect(periods(policy)).toEqual([
      ['2025-01-01', '2025-01-01'],
      ['2026-03-01', '2026-03-01'],
    ]);
  });

  test('leave out a version that was withdrawn before it took effect', () => {
    const policy = policyOf({ '2025-01-01': 'published', '2026-05-01': { withdrawn: '2026-04-01' } });
    expect(periods(policy)).toEqual([['2025-01-01', '2025-01-01']]);
  });

  test('return to the version before one that was withdrawn, or to none', () => {
    expect(
      periods(policyOf({ '2025-01-01': 'published', '2026-03-01': { withdrawn: '2026-04-01' } })),
    ).toEqual([
      ['2025-01-01', '2025-01-01'],
      ['2026-03-01', '2026-03-01'],
      ['2026-04-01', '2025-01-01'],
    ]);
    expect(periods(policyOf({ '2026-03-01': { withdrawn: '2026-04-01' } }))).toEqual([
      ['2026-03-01', '2026-03-01'],
      ['2026-04-01', undefined],
    ]);
  });
});

test.for([
  ['2024-01-01', '2025-01-01'],
  ['2025-06-01', '2025-01-01'],
  ['2026-06-01', '2026-03-01'],
] as const)('on %s the policy shows %s: the one in force, or the next', ([date, expected]) => {
  const policy = policyOf({ '2025-01-01': 'published', '2026-03-01': 'published', '2027-01-01': 'draft' });
  expect(currentVersion(policy, date).date).toBe(expected);
});
