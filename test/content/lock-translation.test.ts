import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { join as addTranslation } from '../../src/content/lock/addition.ts';
import { stableJson } from '../../src/content/lock/json.ts';
import { inLanguage } from '../../src/content/translation/in-language.ts';
import { change, load, problemsOf, write } from './fixture.ts';
import { freezeIn, LOCK_FILE, lockIn, named, TODAY } from './lock.ts';
import { PLAN_EN, POLICY_EN, versionIn, withTranslation } from './translation.ts';

describe('a translation and the lock', () => {
  test('in a draft, it is frozen with it', () => {
    withTranslation((folder) => {
      const lock = freezeIn(folder);
      expect(Object.keys(lock.files)).toEqual([
        'plans/base.en.mdx',
        'plans/base.mdx',
        'policy.en.mdx',
        'policy.mdx',
      ]);
      expect(lock.additions).toEqual([]);
      expect(problemsOf(load(folder))).toEqual([]);
    });
  });

  test('joins a published version, whose digest and due times stay', () => {
    withTranslation((folder) => {
      const texts = [POLICY_EN, PLAN_EN].map((path) => [path, readFileSync(join(folder, path))] as const);
      for (const [path] of texts) rmSync(join(folder, path));
      const before = freezeIn(folder);
      for (const [path, text] of texts) write(folder, path, text);
      expect(problemsOf(load(folder)).map(({ what }) => what)).toEqual(
        Array(2).fill('the file is new; the version was published on 2026-02-01.'),
      );

      const locking = addTranslation(named(folder));
      if ('problems' in locking) throw new Error(JSON.stringify(locking.problems));
      write(folder, LOCK_FILE, stableJson(locking.lock));
      const { additions, figures, ...after } = lockIn(folder);
      const { additions: none, figures: own, ...kept } = before;
      expect(after).toEqual(kept);
      expect(none).toEqual([]);
      expect(figures).toMatchObject(own);
      expect(additions.map(({ date, file }) => [date, file])).toEqual([
        [TODAY, 'plans/base.en.mdx'],
        [TODAY, 'policy.en.mdx'],
      ]);
      expect(problemsOf(load(folder))).toEqual([]);
      expect(inLanguage(versionIn(folder), 'en')).toMatchObject({
        title: 'Service level agreement',
        lock: { digest: before.digest },
      });
    });
  });

  test('one with a mistake or a blank does not join', () => {
    const refusal = (from: string, to: string) =>
      withTranslation((folder) => {
        const text = readFileSync(join(folder, POLICY_EN));
        const plan = readFileSync(join(folder, PLAN_EN));
        rmSync(join(folder, POLICY_EN));
        rmSync(join(folder, PLAN_EN));
        freezeIn(folder);
        write(folder, POLICY_EN, text);
        write(folder, PLAN_EN, plan);
        change(folder, { file: POLICY_EN, from, to });
        const locking = addTranslation(named(folder));
        return 'problems' in locking ? locking.problems.map(({ what }) => what) : [];
      });
    expect(refusal('name: Severe', 'nam: Severe')).toEqual([
      'the words are not translated.',
      'policy.mdx has no such key.',
    ]);
    expect(refusal('Talk to us', '[[verb]] to us')).toEqual(['a blank is to be filled: "verb".']);
  });

  test('a change of the translation after it joined is refused', () => {
    withTranslation((folder) => {
      freezeIn(folder);
      change(folder, { file: POLICY_EN, from: 'Christmas Eve', to: 'The eve' });
      expect(problemsOf(load(folder)).map(({ file, what }) => [file, what])).toEqual([
        [`content/${POLICY_EN}`, 'the file differs from what was published on 2026-02-01.'],
      ]);
    });
  });
});
