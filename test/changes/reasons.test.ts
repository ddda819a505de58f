import { describe, expect, test } from 'vitest';
import { changeProblems } from '../../src/changes/check.ts';
import { reasonOf } from '../../src/changes/reasons.ts';
import { catalog } from '../../src/content/catalog.ts';
import { contentDir } from '../../src/content/folder.ts';
import type { Catalog, ChangeNotes } from '../../src/content/model.ts';

/** The catalog with other notes for the version that makes something worse. */
function withNotes(notes: ChangeNotes | undefined): Catalog {
  return {
    ...catalog,
    policies: catalog.policies.map((policy) => ({
      ...policy,
      versions: policy.versions.map(({ changes, ...version }) => {
        const mine = policy.slug === 'halcon-cloud' && version.date === '2026-02-15' ? notes : changes;
        return { ...version, ...(mine && { changes: mine }) };
      }),
    })),
  };
}

const FILE = 'content/policies/halcon-cloud/2026-02-15/policy.mdx';

describe('the reasons of the authors', () => {
  test('every change of the policies that is worse has one, and none is idle', () => {
    expect(changeProblems(catalog, contentDir())).toEqual([]);
  });

  test('a worse change without one is a problem of its file, which names the key', () => {
    expect(changeProblems(withNotes(undefined), contentDir())).toMatchObject([
      {
        file: FILE,
        key: 'changes.reasons.calendars.oficina.week',
        what: 'worse for the client than in 2025-06-01 (fewer hours), without a reason.',
        allowed: 'a reason for every change that is worse for the client.',
        remedy:
          'add calendars.oficina.week: and the reason to changes.reasons, or give one to what several keys begin with.',
      },
    ]);
  });

  test('one for several changes is enough', () => {
    expect(changeProblems(withNotes({ summary: 'A', reasons: { calendars: 'B' } }), contentDir())).toEqual(
      [],
    );
  });

  test('one for no change is a problem where it stands', () => {
    const [problem, ...others] = changeProblems(
      withNotes({ summary: 'A', reasons: { calendars: 'B', 'calendars.oficin': 'C' } }),
      contentDir(),
    );
    expect(others).toEqual([]);
    expect(problem?.what).toBe('no change has this key, or begins with it.');
    expect(problem?.allowed).toContain('calendars.oficina.week');
  });

  test('the most specific one is given', () => {
    const notes = { summary: '', reasons: { targets: 'A', 'targets.basic': 'B', 'targets.basic.high': 'C' } };
    expect(reasonOf({ key: 'targets.basic.high.response' }, notes)?.text).toBe('C');
    expect(reasonOf({ key: 'targets.basic.low.response' }, notes)?.text).toBe('B');
    expect(reasonOf({ key: 'targets.basics.low' }, notes)?.text).toBe('A');
    expect(reasonOf({ key: 'terms.credit' }, notes)).toBeUndefined();
  });
});
