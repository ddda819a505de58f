import { describe, expect, test } from 'vitest';
import { addressOf, DIST, pagesOf, read, site } from './built.ts';
import { elementsOf } from './document.ts';

/** Elements that make a browser fetch something, and the attribute that says what. */
const FETCHES: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  use: 'href',
};
const FETCHING_RELATIONS = /^(stylesheet|icon|preload|modulepreload|prefetch|manifest)$/;

describe.each(pagesOf(DIST))('%s', (page) => {
  const elements = elementsOf(read(page).toString());

  test('has a strict content security policy', () => {
    const policy = elements.find(
      ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
    )?.attributes.content;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test('fetches nothing from elsewhere', () => {
    const fetched = elements.flatMap(({ name, attributes }) => {
      const attribute =
        name === 'link' && FETCHING_RELATIONS.test(attributes.rel ?? '') ? 'href' : FETCHES[name];
      const link = attribute === undefined ? undefined : attributes[attribute];
      return link === undefined || link.startsWith('data:') ? [] : [new URL(link, addressOf(page))];
    });
    expect(fetched.filter(({ origin }) => origin !== site.origin)).toEqual([]);
    expect(fetched.length).toBeGreaterThan(0);
  });

  test('has no style attribute and no event attribute, which the policy would block', () => {
    const blocked = elements.flatMap(({ name, attributes }) =>
      Object.keys(attributes)
        .filter((key) => key === 'style' || key.startsWith('on'))
        .map((key) => `<${name} ${key}>`),
    );
    expect(blocked).toEqual([]);
  });

  test('says its language, its title and what it is about', () => {
    const of = (name: string) => elements.find((element) => element.name === name);
    expect(of('html')?.attributes.lang).toMatch(/^[a-z]{2}/);
    expect(of('title')?.text.trim()).not.toBe('');
    const description = elements.find(({ attributes }) => attributes.name === 'description');
    expect(description?.attributes.content).not.toBe('');
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
  });
});
