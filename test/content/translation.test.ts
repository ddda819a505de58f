import { describe, expect, test } from 'vitest';
import { differences } from '../../src/changes/differences.ts';
import { editionOf } from '../../src/changes/edition.ts';
import { catalog, catalogIn } from '../../src/content/catalog.ts';
import type { Version } from '../../src/content/model.ts';
import { PAGE_LANGUAGES } from '../../src/content/read/translation.ts';
import { bindingOf, inLanguage, inOneLanguage } from '../../src/content/translation/in-language.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { versionIn, withTranslation } from './translation.ts';

const EN = 'en';

test('the languages of translations are those of the interface', () => {
  expect(PAGE_LANGUAGES).toEqual(LANGUAGES);
});

describe('a version in another language', () => {
  const [original, translated] = withTranslation((folder) => {
    const version = versionIn(folder);
    return [version, inLanguage(version, EN)] as const;
  });

  test('has the words of the translation', () => {
    expect(translated).toMatchObject({
      language: 'en',
      title: 'Service level agreement',
      severities: [{ key: 'grave', name: 'Severe' }, { name: 'Mild' }],
      escalation: { how: 'Ask for the shift manager by telephone.' },
      plans: [{ key: 'base', name: 'Base', summary: 'The only plan.' }],
    });
    expect(translated.clauses.map(({ title }) => title)).toEqual([
      'Purpose',
      'Hours',
      'Counting',
      'Severities',
    ]);
  });

  test('names holidays and exceptions in that language, on the same dates', () => {
    const [own, other] = [original, translated].map(({ calendars }) => calendars.turnos?.data);
    expect(other?.holidays.map(({ date }) => date)).toEqual(own?.holidays.map(({ date }) => date));
    expect(other?.holidays).toContainEqual({ date: '2026-12-25', name: 'Christmas Day' });
    expect(other?.exceptions).toMatchObject([{ date: '2026-12-24', reason: 'Christmas Eve' }]);
  });

  test('knows the version that binds', () => {
    expect(bindingOf(translated)).toBe(original);
    expect(bindingOf(original)).toBe(original);
  });

  test('is the version itself where there is no translation', () => {
    expect(inLanguage(original, 'es')).toBe(original);
  });

  test('is compared in the binding language with a version that has no translation', () => {
    expect(inOneLanguage([translated, original])).toEqual([original, original]);
    expect(inOneLanguage([translated, translated])).toEqual([translated, translated]);
  });
});

/** A version without its words: everything that a due time or a link depends on. */
function withoutWords(version: Version): unknown {
  const data = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(data);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, inner]) => !(WORDS.has(key) && (typeof inner === 'string' || Array.isArray(inner))))
        .map(([key, inner]) => [key, data(inner)]),
    );
  };
  const { translations, translationOf, language, lock, body, ...rest } = version;
  return data({ ...rest, plans: rest.plans.map(({ body: own, ...plan }) => plan) });
}

const WORDS = new Set([
  ...['title', 'summary', 'name', 'definition', 'criteria', 'note', 'reason', 'how', 'otherwise', 'cost'],
  ...['text', 'modality', 'reasons'],
]);

describe('the published translations', () => {
  const all = catalog.policies.flatMap(({ versions }) =>
    versions.flatMap((version) => version.translations.map(({ language }) => ({ version, language }))),
  );

  test('are there', () => {
    expect(all.map(({ version, language }) => `${version.policy}/${version.date} ${language}`)).toEqual([
      'halcon-cloud/2025-06-01 en',
      'halcon-cloud/2026-02-15 en',
    ]);
  });

  test.each(all)(
    '$version.date in $language promises what the binding text does',
    ({ version, language }) => {
      const { changes, ...translated } = inLanguage(version, language);
      const { changes: own, ...binding } = version;
      expect(withoutWords(translated)).toEqual(withoutWords(binding));
      expect(Object.keys(changes?.reasons ?? {})).toEqual(Object.keys(own?.reasons ?? {}));
    },
  );

  test('change from version to version as the binding texts do', () => {
    const keysOf = ({ versions }: { readonly versions: readonly Version[] }) => {
      const [previous, next] = versions.map(editionOf);
      return previous && next && differences(previous, next).map(({ key }) => key);
    };
    const [own, english] = [catalog, catalogIn(EN)].map(({ policies }) =>
      policies.filter(({ slug }) => slug === 'halcon-cloud').map(keysOf),
    );
    expect(own?.[0]?.length).toBeGreaterThan(5);
    expect(english).toEqual(own);
  });
});
