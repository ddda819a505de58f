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

const NUBE =
  'nube-norte/calculator/?plan=remoto&category=incidencia&severity=critica&at=2026-11-25T15:45&zone=provider';
const PAUSE = '&pause=2026-11-25T16:00/2026-11-25T16:30';
const TELEPHONE = `${FRIDAY.replace('innovador', 'empresarial')}&channel=telefono`;
const comparing = (address: string): string => address.replace(/plan=[a-z]+/, 'compare=plans');

/** Links to an answer, each with one thing beside its question at most. */
const ANSWERS = [
  ['a case', FRIDAY],
  ['a term', 'asesoria-clara/calculator/?term=retracto&at=2026-12-28'],
  ['an availability', 'halcon-cloud/calculator/?plan=innovador&month=2026-10&down=60'],
  ['a comparison', comparing(FRIDAY)],
  ['a case with a kind of request', NUBE],
  ['a comparison with a kind of request', comparing(NUBE)],
  ['a case through a channel', TELEPHONE],
  ['a comparison through a channel', comparing(TELEPHONE)],
  ['a case with a pause', `${FRIDAY}&pause=2026-11-20T16:40/2026-11-20T16:50`],
  [
    'a term with a pause',
    'asesoria-clara/calculator/?term=inicio-de-bolsa&at=2026-04-01T15:00&pause=2026-04-06T10:00/2026-04-07T10:00',
  ],
  ['a case that was done', `${FRIDAY}&done=response/2026-11-20T17:05`],
] as const;

/**
 * Links that tell several things at once, and those that open the form beside an answer, bring more. They are over the
 * budget, and are held where they are, so that nothing of theirs grows unseen.
 */
const OVER_BUDGET = [
  ['a kind of request and a pause', NUBE + PAUSE, 20.5 * 1024],
  ['a kind of request and what was done', `${NUBE}&done=attention/2026-11-25T17:05`, 21 * 1024],
  ['a comparison with a kind of request and a pause', comparing(NUBE) + PAUSE, 20.5 * 1024],
  [
    'a kind of request, a pause and what was done',
    `${NUBE}${PAUSE}&done=attention/2026-11-25T17:05`,
    21.5 * 1024,
  ],
  ['by when something is wanted', 'halcon-cloud/calculator/?plan=innovador&by=2026-11-20T16:30', 23 * 1024],
  ['what makes sense and what does not', `${FRIDAY}&channel=paloma`, 26 * 1024],
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

for (const language of LANGUAGES) {
  // No answer has a script of its language: beyond the questions themselves, one will do.
  for (const [what, address] of language === 'es' ? ANSWERS : ANSWERS.slice(0, 4)) {
    test(`a link to ${what} is answered with at most 20 KB of JavaScript in ${language}`, async ({
      page,
    }) => {
      expect(await weigh(page, `${PREFIX[language]}${address}`)).toBeLessThanOrEqual(BUDGET);
      await expect(page.locator('.calculator-result :is(.metric, .comparison)').first()).toBeVisible();
      await expect(page.getByRole('form')).toHaveCount(0);
    });
  }
}

for (const [what, address, most] of OVER_BUDGET) {
  test(`a link that tells ${what} runs at most ${most / 1024} KB of JavaScript`, async ({ page }) => {
    expect(await weigh(page, address)).toBeLessThanOrEqual(most);
    await expect(page.locator('.calculator')).toBeVisible();
  });
}
