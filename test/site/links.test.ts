import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, DIST, filesUnder, pagesOf, read, site } from './built.ts';
import { elementsOf, type PageElement } from './document.ts';

const pages = new Map<string, readonly PageElement[]>(
  pagesOf(DIST).map((file) => [file, elementsOf(read(file).toString())]),
);

const ids = new Map(
  [...pages].map(([file, elements]) => [
    file,
    new Set(elements.flatMap(({ attributes }) => attributes.id ?? [])),
  ]),
);

const LINKS = ['href', 'src', 'action'] as const;

/** What is wrong with a link, if anything. */
function fault(page: string, link: string): string | undefined {
  const url = new URL(link, addressOf(page));
  if (url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.pathname)) return 'leaves the base path';
  const path = decodeURIComponent(url.pathname.slice(site.pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(DIST, file))) return `leads to ${file}, which isn't built`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || ids.get(file)?.has(anchor) === true ? undefined : `has no anchor ${anchor}`;
}

describe('the built site', () => {
  test('has pages, and no page twice', () => {
    expect(pages.size).toBeGreaterThan(10);
    expect(new Set(filesUnder(DIST)).size).toBe(filesUnder(DIST).length);
  });

  test('every internal link and anchor resolves', () => {
    let checked = 0;
    const broken = [...pages].flatMap(([page, elements]) =>
      elements.flatMap(({ name, attributes }) =>
        LINKS.flatMap((key) => {
          const link = attributes[key];
          if (link === undefined || /^(mailto|tel|data):/.test(link)) return [];
          checked += 1;
          const what = fault(page, link);
          return what === undefined ? [] : [`${page}: <${name} ${key}="${link}"> ${what}`];
        }),
      ),
    );
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(pages.size);
  });

  test('no id occurs twice on a page', () => {
    const twice = [...pages].flatMap(([page, elements]) => {
      const all = elements.flatMap(({ attributes }) => attributes.id ?? []);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${page}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
