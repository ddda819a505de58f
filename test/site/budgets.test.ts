import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addressOf, DIST, pagesOf, read, site } from './built.ts';
import { elementsOf, type PageElement } from './document.ts';

const KB = 1024;

/** The design's budgets, in bytes after gzip. */
const BUDGETS = {
  calculator: { script: 20 * KB, rest: 40 * KB },
  other: { script: 2 * KB, rest: 30 * KB },
} as const;

const gzipped = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length;

function fileOf(link: string, page: string): string {
  return decodeURIComponent(new URL(link, addressOf(page)).pathname.slice(site.pathname.length));
}

/** A script and everything it imports before it runs. */
function withImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = read(file).toString();
  for (const [, from] of code.matchAll(
    /(?:^|[;}\n])\s*import\s*(?:[\w*{][^"';]*?from\s*)?["']([^"']+)["']/g,
  )) {
    if (from !== undefined) withImports(fileOf(from, file), seen);
  }
  return seen;
}

const isScript = ({ name, attributes }: PageElement) =>
  name === 'script' && !(attributes.type ?? '').includes('json');

/** The bytes a page costs before the first interaction. */
function weigh(page: string) {
  const html = read(page);
  const elements = elementsOf(html.toString());
  const scripts = elements.filter(isScript);
  const external = new Set(
    scripts.flatMap(({ attributes }) =>
      attributes.src === undefined ? [] : [...withImports(fileOf(attributes.src, page))],
    ),
  );
  const inline = scripts.map(({ text }) => text).join('\n');
  const sheets = elements
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === 'stylesheet')
    .map(({ attributes }) => fileOf(attributes.href ?? '', page));
  const sum = (files: Iterable<string>) => [...files].reduce((bytes, file) => bytes + gzipped(read(file)), 0);
  return {
    script: sum(external) + (inline.trim() === '' ? 0 : gzipped(inline)),
    rest: gzipped(html) + sum(sheets),
    scripts: [...external],
  };
}

/** Whether a page is a calculator, in the site's own frame or alone for one of another site. */
const isCalculator = (page: string) => /(?:\/calculator|(?:^|\/)embed\/[^/]+)\/index\.html$/.test(page);

describe.each(pagesOf(DIST))('%s', (page) => {
  const budget = isCalculator(page) ? BUDGETS.calculator : BUDGETS.other;
  const weight = weigh(page);

  test(`runs at most ${budget.script / KB} KB of JavaScript before the first interaction`, () => {
    expect(weight.script).toBeLessThanOrEqual(budget.script);
  });

  test(`has at most ${budget.rest / KB} KB of HTML, CSS and data`, () => {
    expect(weight.rest).toBeLessThanOrEqual(budget.rest);
  });
});

test('the calculator pages are weighed with their scripts', () => {
  const calculators = pagesOf(DIST).filter(isCalculator);
  expect(calculators.length).toBeGreaterThan(0);
  expect(calculators.filter((page) => page.includes('embed/'))).toHaveLength(calculators.length / 2);
  for (const page of calculators) expect(weigh(page).scripts.length).toBeGreaterThan(0);
});
