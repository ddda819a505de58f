import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/content/catalog.ts';
import { addressOf, DIST, pagesOf, read, site } from './built.ts';
import { elementsOf } from './document.ts';

/** What the head of a page says of itself, by the name of the property. */
function metaOf(file: string): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(read(file).toString())
      .filter(({ name }) => name === 'meta')
      .map(({ attributes: { property, name = '', content = '' } }) => [property ?? name, content]),
  );
}

const PAGES = pagesOf(DIST);

test.each(PAGES)('a link to %s shows what it leads to', (file) => {
  const meta = metaOf(file);
  for (const property of ['og:title', 'og:description', 'og:site_name', 'og:image:alt']) {
    expect(meta.get(property)?.trim(), property).not.toBe('');
    expect(meta.has(property), property).toBe(true);
  }
  expect(meta.get('twitter:card')).toBe('summary_large_image');
  expect(meta.get('og:locale')).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  expect(meta.get('og:url')?.startsWith(site.href)).toBe(true);
  expect(meta.get('og:image')?.startsWith(site.href)).toBe(true);
  expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual(['1200', '630']);
});

test('every image of a preview is a PNG of 1200 × 630 below 100 KB', () => {
  const images = new Set(PAGES.map((file) => metaOf(file).get('og:image') ?? ''));
  for (const image of images) {
    const file = image.slice(site.href.length);
    expect(existsSync(join(DIST, file)), file).toBe(true);
    const bytes = read(file);
    // PNG: the signature, then the header's length and name, then width and height (ISO 15948, 11.2.2).
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(bytes.length, file).toBeLessThan(100_000);
  }
});

test('versions and plans have images of their own, so that a chat tells them apart', () => {
  const dated = PAGES.filter((file) =>
    /^[a-z-]+\/\d{4}-\d\d-\d\d\/(plans\/[a-z-]+\/)?index\.html$/.test(file),
  );
  expect(dated.length).toBeGreaterThan(30);
  for (const file of dated) {
    expect(metaOf(file).get('og:image')).toBe(new URL('preview.png', addressOf(file)).href);
  }
});

/** An image's pixels in a part of it, three bytes each. */
const pixelsOf = (image: Sharp) => image.removeAlpha().raw().toBuffer();

/** The images of the pages whose addresses name a policy, or none. */
function imagesOf(policy: string | undefined): readonly string[] {
  const slugs = catalog.policies.map(({ slug }) => slug);
  const own = PAGES.filter((file) => slugs.find((slug) => file.split('/').includes(slug)) === policy);
  return [...new Set(own.map((file) => (metaOf(file).get('og:image') ?? '').slice(site.href.length)))];
}

async function barOf(image: string): Promise<string> {
  const bar = { left: 600, top: 8, width: 1, height: 1 };
  return `#${(await pixelsOf(sharp(read(image)).extract(bar))).toString('hex')}`;
}

describe.each(catalog.policies.flatMap(({ slug, brand }) => (brand === undefined ? [] : [{ slug, brand }])))(
  'every image of $slug',
  ({ slug, brand: { accent, logo } }) => {
    const images = imagesOf(slug);

    test('is in the colour of its provider', async () => {
      expect(images.length).toBeGreaterThan(10);
      for (const image of images) expect(await barOf(image), image).toBe(accent?.light.accent);
    });

    test('shows its mark', async () => {
      expect(logo?.width).toBe(logo?.height);
      const file = Buffer.from(logo?.base64 ?? '', 'base64');
      const mark = await pixelsOf(
        sharp(file, { density: 300 }).resize(56).flatten({ background: '#fcfbf8' }),
      );
      for (const image of images) {
        const there = { left: 72, top: 61, width: 56, height: 56 };
        const shown = await pixelsOf(sharp(read(image)).extract(there));
        const apart = shown.map((byte, index) => Math.abs(byte - (mark[index] ?? 0)));
        // What differs is how edges are smoothed.
        expect(apart.filter((distance) => distance > 64).length / apart.length, image).toBeLessThan(0.02);
      }
    });
  },
);

test('the images of the site’s own pages are in the colour of the site', async () => {
  const images = imagesOf(undefined);
  expect(images).toContain('preview.png');
  for (const image of images) expect(await barOf(image), image).toBe('#175f6e');
});
