import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/content/addresses.ts';
import { asOf, catalog } from '../../src/content/catalog.ts';
import type { Version } from '../../src/content/model.ts';
import { currentVersion } from '../../src/content/state.ts';
import { inLanguage } from '../../src/content/translation/in-language.ts';
import { type Language, LANGUAGES, languageOf } from '../../src/i18n/language.ts';
import { languageName } from '../../src/i18n/names.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { read, site } from './built.ts';
import { elementsOf, textsIn } from './document.ts';

const built = (path: string) => read(path.slice(site.pathname.length)).toString();

/** The pages that say the words of a version, by their paths in a language. */
function pagesOf({ policy, date, plans }: Version, language: Language): readonly string[] {
  const addresses = addressesOf(catalog.site, language);
  const versions = catalog.policies.find(({ slug }) => slug === policy)?.versions ?? [];
  const before = versions[versions.findIndex((version) => version.date === date) - 1];
  return [
    addresses.version(policy, date),
    addresses.plans(policy, date),
    ...plans.map(({ key }) => addresses.plan(policy, date, key)),
    ...(before === undefined ? [] : [addresses.notice(policy, date)]),
  ].map((path) => `${path}index.html`);
}

const TRANSLATED = catalog.policies.flatMap(({ versions }) =>
  versions.flatMap((version) =>
    version.translations.map(({ language }) => ({
      name: `${version.policy}/${version.date} in ${language}`,
      version,
      language: languageOf(language) ?? 'en',
    })),
  ),
);

/** The texts of a version that are shorter than a paragraph: names, titles, criteria. */
function textsOf(version: Version): readonly string[] {
  const { metrics, severities, channels, options, features, grades, terms, clauses, plans } = version;
  const named = [...metrics, ...severities, ...channels, ...options, ...features, ...grades, ...terms];
  const calendars = Object.values(version.calendars);
  return [
    version.title,
    version.summary,
    ...[...named, ...calendars].map(({ name }) => name),
    ...calendars.flatMap(({ data }) => data.holidays.map(({ name }) => name)),
    ...severities.map(({ criteria }) => criteria),
    ...channels.flatMap(({ note }) => note ?? []),
    ...clauses.map(({ title }) => title),
    ...plans.flatMap(({ summary, cost }) => [summary, cost ?? summary]),
  ];
}

const spelled = (text: string) =>
  new RegExp(`(?<!\\p{L})${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');

describe.each(TRANSLATED)('$name', ({ version, language }) => {
  const translated = inLanguage(version, language);
  const own = new Set(textsOf(translated));
  const binding = [...new Set(textsOf(version))].filter((text) => !own.has(text));
  const pages = pagesOf(version, language);

  test('no page says in its own language what the binding text says in another', () => {
    expect(binding.length).toBeGreaterThan(50);
    const left = pages.flatMap((path) => {
      const said = textsIn(built(path), language).join('\n');
      return binding.filter((text) => spelled(text).test(said)).map((text) => `${path}: ${text}`);
    });
    expect(left).toEqual([]);
  });

  test('the calculator and the data have the words of the translation', () => {
    const addresses = addressesOf(catalog.site, language);
    const calculator = built(addresses.calculatorData(version.policy, version.date));
    expect(translated.severities.every(({ name }) => calculator.includes(`"${name}"`))).toBe(true);
    const left = version.severities.filter(({ name }) => !own.has(name) && calculator.includes(`"${name}"`));
    expect(left).toEqual([]);
    const data = (of?: Language): unknown =>
      JSON.parse(built(addresses.data(version.policy, version.date, of)));
    const absolute = (of?: Language) => new URL(addresses.data(version.policy, version.date, of), site).href;
    expect(data(language)).toMatchObject({
      title: translated.title,
      language,
      translationOf: { language: version.language, address: absolute() },
    });
    expect(data()).toMatchObject({
      title: version.title,
      language: version.language,
      translations: [{ language, address: absolute(language) }],
    });
  });

  test('every page says that it is a translation, and leads to the text that binds', () => {
    const { convenience, readBinding } = wordsOf(language).translation;
    const name = languageName(version.language, language);
    for (const path of pages) {
      const elements = elementsOf(built(path));
      const note = elements.find(({ attributes }) => attributes.class === 'binding');
      expect(note?.text).toContain(convenience(name));
      const link = elements.find(({ name: tag, text }) => tag === 'a' && text.trim() === readBinding(name));
      expect(link?.attributes).toMatchObject({
        hreflang: version.language,
        href: path.replace(`/${language}/`, '/').replace(/index\.html$/, ''),
      });
    }
  });
});

const UNTRANSLATED = catalog.policies.flatMap(({ versions }) =>
  versions.flatMap((version) =>
    LANGUAGES.filter(
      (language) => languageOf(version.language) !== language && inLanguage(version, language) === version,
    ).map((language) => ({ name: `${version.policy}/${version.date} in ${language}`, version, language })),
  ),
);

describe.each(UNTRANSLATED)('$name', ({ version, language }) => {
  test('its pages say which language binds, and mark its words as of that language', () => {
    const { untranslated } = wordsOf(language).translation;
    const names = [language, version.language].map((tag) => languageName(tag, language));
    for (const path of pagesOf(version, language)) {
      const html = built(path);
      const note = elementsOf(html).find(({ attributes }) => attributes.class === 'binding');
      expect(note?.text).toContain(untranslated(names[0] ?? '', names[1] ?? ''));
      const marked = textsIn(html, version.language);
      expect(marked).toContain(version.title);
    }
    const text = textsIn(
      built(`${addressesOf(catalog.site, language).version(version.policy, version.date)}index.html`),
      version.language,
    );
    for (const { title } of version.clauses) expect(text).toContain(title);
  });
});

test('the pages in the binding language say nothing of it', () => {
  for (const version of catalog.policies.flatMap(({ versions }) => versions)) {
    const language = languageOf(version.language);
    if (language === undefined) continue;
    for (const path of pagesOf(version, language)) {
      expect(elementsOf(built(path)).some(({ attributes }) => attributes.class === 'binding')).toBe(false);
    }
  }
});

test.each(LANGUAGES)(
  'the home page in %s says of each policy in brief which language binds, if another',
  (language) => {
    const home = built(`${addressesOf(catalog.site, language).home}index.html`);
    const cards = elementsOf(home).filter(({ attributes }) => attributes.class?.startsWith('card'));
    expect(cards).toHaveLength(catalog.policies.length);
    const { convenienceInShort, untranslatedInShort } = wordsOf(language).translation;
    for (const [index, policy] of catalog.policies.entries()) {
      const binding = currentVersion(policy, asOf);
      const name = languageName(binding.language, language);
      const note =
        inLanguage(binding, language) === binding
          ? untranslatedInShort(languageName(language, language), name)
          : convenienceInShort(name);
      const isForeign = languageOf(binding.language) !== language;
      expect(cards[index]?.text.includes(note)).toBe(isForeign);
      if (isForeign) expect(textsIn(home, language)).toContain(note);
    }
  },
);
