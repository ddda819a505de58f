import { expect, test } from 'vitest';
import { headersOf } from '../../src/cli/host-headers.ts';
import type { Policy } from '../../src/content/model.ts';
import { headersFile } from '../../src/exports/headers.ts';

const site = {
  title: 'Acuerdos',
  description: 'Todos.',
  address: 'https://a.example/sla/',
  language: 'es',
  translations: {},
};
const policies: readonly Policy[] = [
  {
    slug: 'abierta',
    brand: { name: 'A', embed: ['https://uno.example', 'https://dos.example'] },
    versions: [],
  },
  { slug: 'cerrada', brand: { name: 'C' }, versions: [] },
  { slug: 'sin-marca', versions: [] },
];
const file = headersFile({ site, policies });
const sent = (path: string) => Object.fromEntries(headersOf(file, path));

const OWN = { 'x-frame-options': 'SAMEORIGIN' };

test.each([
  '/sla/',
  '/sla/abierta/',
  '/sla/abierta/calculator/?plan=a',
  '/sla/en/abierta/embed/',
  '/sla/404',
])('%s can be framed by the site itself alone', (path) => {
  expect(sent(path)).toEqual(OWN);
});

test.each(['/sla/embed/abierta/', '/sla/en/embed/abierta/', '/sla/pt/embed/abierta/?plan=a'])(
  '%s can be framed by the sites that the brand names, too',
  (path) => {
    expect(sent(path)).toEqual({
      ...OWN,
      'content-security-policy': "frame-ancestors 'self' https://uno.example https://dos.example",
    });
  },
);

test.each(['/sla/embed/cerrada/', '/sla/embed/sin-marca/', '/sla/en/embed/cerrada/'])(
  '%s can be framed by the site itself alone, as no brand names others',
  (path) => {
    expect(sent(path)).toEqual(OWN);
  },
);

test('no two rules for a path set the same header, which hosts would join or not', () => {
  const names = file.split('\n').flatMap((line) => /^ +([^:]+):/.exec(line)?.[1] ?? []);
  expect(names.filter((name) => name === 'X-Frame-Options')).toHaveLength(1);
  expect(new Set(names)).toEqual(new Set(['X-Frame-Options', 'Content-Security-Policy']));
});

test('a path outside the base path has no headers', () => {
  expect(sent('/otra/')).toEqual({});
});
