import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/content/addresses.ts';
import { catalog } from '../../src/content/catalog.ts';
import type { Policy } from '../../src/content/model.ts';
import { atomFeed } from '../../src/exports/atom.ts';
import { policyFeed, siteFeed } from '../../src/exports/change-feed.ts';
import { at } from '../sla/example.ts';

const { site, policies } = catalog;
const setting = { site, language: 'es', asOf: '2026-11-21' } as const;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  readonly summary: string;
  readonly summaryType: string;
}

interface Feed extends Pick<Entry, 'title' | 'updated'> {
  readonly namespace: string | null;
  readonly links: readonly (readonly [relation: string | null, address: string | null])[];
  readonly entries: readonly Entry[];
}

/** What another program reads in a feed; it throws at the first mistake of form. */
function read(xml: string): Feed {
  const refuse = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml').documentElement;
  if (root?.tagName !== 'feed') throw new Error('No feed.');
  const children = (element: Element, name: string) =>
    [...element.childNodes].filter((node): node is Element => node.nodeName === name);
  const child = (element: Element, name: string) => children(element, name)[0];
  const text = (element: Element, name: string) => child(element, name)?.textContent ?? '';
  return {
    namespace: root.namespaceURI,
    title: text(root, 'title'),
    updated: text(root, 'updated'),
    links: children(root, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
    entries: children(root, 'entry').map((entry) => ({
      id: text(entry, 'id'),
      title: text(entry, 'title'),
      updated: text(entry, 'updated'),
      author: text(entry, 'author'),
      summary: text(entry, 'summary'),
      summaryType: child(entry, 'summary')?.getAttribute('type') ?? '',
    })),
  };
}

/** A policy one of whose versions was published on a day. */
function publishedOn(policy: Policy, date: string, published: string): Policy {
  const lock = { published, imported: false, digest: '', files: {}, errata: [], additions: [] };
  return {
    ...policy,
    versions: policy.versions.map((version) => (version.date === date ? { ...version, lock } : version)),
  };
}

test('text that would break the markup is written as text', () => {
  const words = `<b>&"'</b>\u0000 ñ 🕑`;
  const { entries, title } = read(
    atomFeed({
      id: 'tag:acme.example,2026:/',
      title: words,
      self: 'https://acme.example/changes.xml?a=1&b=2',
      page: 'https://acme.example/',
      language: 'es',
      updated: at('2026-01-01T00:00Z'),
      entries: [
        {
          id: 'tag:acme.example,2026:/a',
          title: words,
          link: 'https://acme.example/a/',
          updated: at('2026-02-01T05:00Z'),
          author: words,
          html: '<p>Cuatro &amp; cinco</p>',
        },
      ],
    }),
  );
  expect(title).toBe(`<b>&"'</b> ñ 🕑`);
  expect(entries).toMatchObject([
    { summary: '<p>Cuatro &amp; cinco</p>', summaryType: 'html', updated: '2026-02-01T05:00:00Z' },
  ]);
});

describe.each(policies)('the feed of $slug', (policy) => {
  const feed = read(policyFeed(policy, setting));

  test('says what it is, where it is and where people read it', () => {
    const addresses = addressesOf(site);
    expect(feed.namespace).toBe('http://www.w3.org/2005/Atom');
    expect(feed.links).toEqual([
      ['self', new URL(addresses.feed(policy.slug), site.address).href],
      ['alternate', new URL(addresses.changes(policy.slug), site.address).href],
    ]);
  });

  test('has an entry for each version in effect, the latest first, and none for one to come', () => {
    const effects = feed.entries.filter(({ id }) => id.endsWith('#effective'));
    const expected = policy.versions.filter(({ date }) => date <= setting.asOf).map(({ date }) => date);
    expect(effects.map(({ id }) => /\d{4}-\d\d-\d\d/.exec(id)?.[0])).toEqual(expected.toReversed());
    expect(feed.updated).toBe(feed.entries[0]?.updated);
  });

  test('has ids that never change and lines for people', () => {
    const { hostname } = new URL(site.address);
    for (const { id, summary, summaryType, author } of feed.entries) {
      expect(id).toMatch(new RegExp(`^tag:${hostname},2026:/(.*/)?${policy.slug}/`));
      expect(summaryType).toBe('html');
      expect(summary).toMatch(/^<p>.+<\/p>/);
      expect(author).not.toBe('');
    }
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
  });
});

test('a version announced before it takes effect is news on the day of its publication', () => {
  const policy = policies.find(({ slug }) => slug === 'nube-norte');
  const coming = policy?.versions.at(-1);
  if (policy === undefined || coming === undefined) throw new Error('nube-norte is gone.');
  const { entries } = read(policyFeed(publishedOn(policy, coming.date, '2026-11-20'), setting));
  expect(entries[0]).toMatchObject({ updated: '2026-11-20T00:00:00Z' });
  expect(entries[0]?.id).toMatch(new RegExp(`/nube-norte/${coming.date}/#published$`));
});

test('the site has the entries of every policy', () => {
  const all = policies.flatMap((policy) => read(policyFeed(policy, setting)).entries.map(({ id }) => id));
  const { entries } = read(siteFeed(catalog, setting));
  expect(entries.map(({ id }) => id).toSorted()).toEqual(all.toSorted());
  expect(entries.map(({ updated }) => updated)).toEqual(
    entries
      .map(({ updated }) => updated)
      .toSorted()
      .reverse(),
  );
});
