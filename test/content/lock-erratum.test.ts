import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { join as addTranslation, joined, joins } from '../../src/content/lock/addition.ts';
import { correct } from '../../src/content/lock/erratum.ts';
import { digestOfFigures, figuresIn } from '../../src/content/lock/figures.ts';
import { stableJson } from '../../src/content/lock/json.ts';
import { deviations, lockedFiles } from '../../src/content/lock/verify.ts';
import { type Change, change, load, PLAN, POLICY, problemsOf, withCopy, write } from './fixture.ts';
import { CONTRACT, CONTRACT_VERSION } from './contract.ts';
import { freezeIn, LOCK_FILE, lockIn, named, TODAY } from './lock.ts';

const REASON = 'Una errata.';

/** Corrects a file of a frozen copy, and gives the problems or writes the lock. */
function correction(folder: string, changed: Change) {
  change(folder, changed);
  const locking = correct({ ...named(folder), reason: REASON });
  if ('problems' in locking) return locking.problems.map(({ file, what }) => `${file}: ${what}`);
  write(folder, LOCK_FILE, stableJson(locking.lock));
  return problemsOf(load(folder)).map(({ what }) => what);
}

describe('an erratum', () => {
  test('corrects words, and keeps the digests before and after', () => {
    withCopy((folder) => {
      const before = freezeIn(folder);
      expect(correction(folder, { file: PLAN, from: 'O único plano.', to: 'O único plano que há.' })).toEqual(
        [],
      );
      const after = lockIn(folder);
      expect(after.digest).not.toBe(before.digest);
      expect(after.errata).toEqual([
        {
          date: TODAY,
          reason: REASON,
          file: 'plans/base.mdx',
          before: before.files['plans/base.mdx'],
          after: after.files['plans/base.mdx'],
          whole: { before: before.digest, after: after.digest },
        },
      ]);
      expect({ ...after, errata: [], files: {}, digest: '' }).toEqual({
        ...before,
        errata: [],
        files: {},
        digest: '',
      });
    });
  });

  test('comes after another', () => {
    withCopy((folder) => {
      freezeIn(folder);
      expect(correction(folder, { file: PLAN, from: 'O único', to: 'O unico' })).toEqual([]);
      expect(
        correction(folder, { file: POLICY, from: 'O serviço parou.', to: 'O serviço está parado.' }),
      ).toEqual([]);
      const { errata, digest } = lockIn(folder);
      expect(errata.map(({ file }) => file)).toEqual(['plans/base.mdx', 'policy.mdx']);
      expect(errata[1]?.whole).toEqual({ before: errata[0]?.whole.after, after: digest });
    });
  });

  test('corrects the title of a clause, and the text around numbers', () => {
    withCopy((folder) => {
      freezeIn(folder);
      expect(
        correction(folder, { file: POLICY, from: 'title="Contagem"', to: 'title="A contagem"' }),
      ).toEqual([]);
      expect(correction(folder, { file: POLICY, from: 'depois, como se lê', to: 'depois; veja' })).toEqual(
        [],
      );
    });
  });

  test.for([
    [PLAN, 'within: <2h', 'within: <3h'],
    [PLAN, 'within: <2h', 'within: 2h'],
    [PLAN, 'availability: 99.9', 'availability: 99'],
    [PLAN, 'noites: optional', 'noites: covered'],
    [POLICY, 'mon-thu: [09:00', 'mon-thu: [08:00'],
    [POLICY, '2026-12-24: {', '2026-12-23: {'],
    [POLICY, '<Stated>12 horas</Stated>', '<Stated>13 horas</Stated>'],
    [POLICY, '<Stated>12 horas</Stated>', '<Stated>doze horas</Stated>'],
    [POLICY, 'severity="grave" metric="response"', 'severity="leve" metric="response"'],
    [POLICY, 'address: https://turno-claro.example/portal', 'address: https://turno-claro.example/outro'],
    [POLICY, '<Subclause id="contagem" title="Contagem" />', '<Clause id="contagem" title="Contagem" />'],
  ] as const)('changes no number, reference or hour: %s, %s → %s', ([file, from, to]) => {
    withCopy((folder) => {
      const before = freezeIn(folder);
      const [first] = correction(folder, { file, from, to });
      expect(first).toBe(
        `content/${file}: a number, a reference or another value differs from what was published, not only words.`,
      );
      expect(lockIn(folder)).toEqual(before);
    });
  });

  test('is of a published version that has been changed', () => {
    withCopy((folder) => {
      const says = () => {
        const locking = correct({ ...named(folder), reason: REASON });
        return 'problems' in locking ? locking.problems.map(({ what }) => what) : [];
      };
      expect(says()).toEqual(['the version is a draft.']);
      freezeIn(folder);
      expect(says()).toEqual(['no file differs from what was published.']);
      write(folder, PLAN.replace('base', 'dois'), 'x');
      expect(says()).toEqual(['the file is new; the version was published on 2026-02-01.']);
    });
  });
});

describe('figures', () => {
  test.for([
    ['en 4 horas', ['4']],
    ['el 99,5 %', ['99', '5']],
    ['modalidad 5x8x8', ['5x8x8']],
    ['dos (2) días', ['dos', '2']],
    ['Twenty-four hours', ['twenty', 'four']],
    ['vinte e quatro horas', ['vinte', 'quatro']],
    ['en veinticuatro horas', ['veinticuatro']],
    ['Los demás casos', []],
    ['mildew, tensión, seiscientos', ['seiscientos']],
  ] as const)('of "%s": %j', ([text, figures]) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  /** The digest of frontmatter in which a key has a value. */
  const ofKey = (key: string, value: unknown) =>
    digestOfFigures({
      problems: [],
      data: {
        file: '',
        data: { [key]: value },
        valueAt: () => ({ line: 1, column: 1 }),
        keyAt: () => ({ line: 1, column: 1 }),
      },
    });

  const fields = readdirSync('src/content/schema')
    .filter((file) => file !== 'site.ts')
    .flatMap((file) => [
      ...readFileSync(`src/content/schema/${file}`, 'utf8').matchAll(
        /^ +'?(?<key>[a-z-]+)'?: (?<schema>words|z\.array\(words\))/gm,
      ),
    ]);

  test('every key that takes words may be corrected', () => {
    expect(fields.length).toBeGreaterThan(30);
    for (const { groups } of fields) {
      const [key = '', isList] = [groups?.key, groups?.schema !== 'words'];
      const [wrong, right] = isList ? [['erata'], ['errata']] : ['erata', 'errata'];
      expect(`${key} ${ofKey(key, wrong)}`).toBe(`${key} ${ofKey(key, right)}`);
      expect(ofKey(key, isList ? ['1'] : '1')).not.toBe(ofKey(key, isList ? ['2'] : '2'));
    }
  });

  test.for([
    ['next', ['abierto'], ['cerrado']],
    ['when', { hours: 'inside' }, { hours: 'outside' }],
    ['calendar', 'oficina', 'continuo'],
    ['duration', '30d', '20d'],
  ] as const)('%s is data', ([key, before, after]) => {
    expect(ofKey(key, before)).not.toBe(ofKey(key, after));
  });

  test('a contract without a matrix can be corrected too', () => {
    withCopy((folder) => {
      const [, policy = '', date = ''] = CONTRACT_VERSION.split('/');
      freezeIn(folder, { policy, date });
      const file = `${CONTRACT_VERSION}/policy.mdx`;
      const [title = ''] = /(?<=^title: ).+$/m.exec(readFileSync(`${folder}/${file}`, 'utf8')) ?? [];
      change(folder, { file, from: `title: ${title}\n`, to: `title: ${title} e mais\n` });
      expect(correct({ ...named(folder), policy, date, reason: REASON })).toHaveProperty('lock');
    }, CONTRACT);
  });
});

describe('a translation', () => {
  const [file, digest] = ['policy.en.mdx', 'a'.repeat(64)];

  test('joins a published version without changing its digest', () => {
    withCopy((folder) => {
      const lock = freezeIn(folder);
      const found = { ...lock.files, [file]: digest };
      const added = deviations(lockedFiles(lock), found);
      expect(added.every(joins)).toBe(true);
      const after = joined(lock, added, found, { [file]: 'b'.repeat(64) }, TODAY);
      expect(after.additions).toEqual([{ date: TODAY, file, digest }]);
      expect(after.digest).toBe(lock.digest);
      expect(deviations(lockedFiles(after), found)).toEqual([]);
      expect(deviations(lockedFiles(after), { ...found, [file]: 'c' })).toEqual([{ file, type: 'differs' }]);
    });
  });

  test.for(['plans/dois.mdx', 'notes.en.txt', 'policy.mdx'])('is not %s', (name) => {
    expect(joins({ file: name, type: 'new' })).toBe(false);
  });

  test('has to be there before it is recorded', () => {
    withCopy((folder) => {
      freezeIn(folder);
      const locking = addTranslation(named(folder));
      expect('problems' in locking ? locking.problems[0]?.what : '').toBe('there is no new file.');
    });
  });
});
