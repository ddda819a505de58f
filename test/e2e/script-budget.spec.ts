import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { catalog } from '../../src/content/catalog.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { CALCULATOR, FRIDAY } from './calculator-page.ts';

/** Where the addresses of each language begin. */
const PREFIX = { es: '', en: 'en/', pt: 'pt/' } as const;

/** The design's budget for all the JavaScript that a calculator runs before the first interaction, however it is opened, after gzip. */
const BUDGET = 20 * 1024;

const NUBE =
  'nube-norte/calculator/?plan=remoto&category=incidencia&severity=critica&at=2026-11-25T15:45&zone=provider';
const MAIL = '&channel=correo';
const DONE = '&done=attention/2026-11-25T17:05';
const PAUSE = '&pause=2026-11-25T16:00/2026-11-25T16:30';
const TELEPHONE = `${FRIDAY.replace('innovador', 'empresarial')}&channel=telefono`;
const comparing = (address: string): string => address.replace(/plan=[a-z]+/, 'compare=plans');

/** Links to an answer: of each question alone, and with all that can be told beside it, well or wrongly. */
const ANSWERS = [
  ['a case', FRIDAY],
  ['a term', 'asesoria-clara/calculator/?term=retracto&at=2026-12-28'],
  ['an availability', 'halcon-cloud/calculator/?plan=innovador&month=2026-10&down=60'],
  ['a comparison', comparing(FRIDAY)],
  ['a case with a kind of request', NUBE],
  ['a case through a channel', TELEPHONE],
  ['a comparison with a kind of request, a channel and a pause', `${comparing(NUBE)}${MAIL}${PAUSE}`],
  ['a case with a kind of request, a channel, a pause and what was done', `${NUBE}${MAIL}${PAUSE}${DONE}`],
  [
    'the same, half of it wrong',
    `${NUBE}${MAIL}${PAUSE}&pause=x/y${DONE}&done=resolution/x&option=x&order=x`,
  ],
  [
    'a term with a pause',
    'asesoria-clara/calculator/?term=inicio-de-bolsa&at=2026-04-01T15:00&pause=2026-04-06T10:00/2026-04-07T10:00',
  ],
  ['a case that was done', `${FRIDAY}&done=response/2026-11-20T17:05`],
  ['a case through a channel that is none', `${FRIDAY}&channel=paloma`],
  ['until when to report', `${CALCULATOR}?plan=innovador&severity=critico&by=2026-11-20T16:30`],
  ['until when to report, half of it wrong', `${NUBE.replace('at=', 'by=')}&channel=paloma&option=x&at=x`],
] as const;

/** Links that open the form, because something is still to be said. */
const QUESTIONS = [
  ['lacks a severity', `${CALCULATOR}?plan=innovador`],
  ['lacks a severity and says by when', `${CALCULATOR}?plan=innovador&by=2026-11-20T16:30`],
  ['is of a time before the first version', NUBE.replace('2026-11-25', '2019-11-25')],
  ['lacks a severity to compare', comparing(FRIDAY).replace('severity=critico', 'severity=x')],
  [
    'lacks a kind of request and says all else, half of it wrong',
    `${NUBE.replace('&category=incidencia&severity=critica', '&category=x')}${MAIL}${PAUSE}&pause=x/y${DONE}&by=x&option=x`,
  ],
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

/** Holds the budget for several addresses at once, each in a page of its own, and looks at what came. */
async function holdAll(
  context: BrowserContext,
  addresses: readonly (readonly [what: string, address: string])[],
  look: (page: Page, what: string) => Promise<void>,
): Promise<void> {
  await Promise.all(
    addresses.map(async ([what, address]) => {
      const page = await context.newPage();
      const bytes = await weigh(page, address);
      expect.soft(bytes, what).toBeGreaterThan(0);
      expect.soft(bytes, what).toBeLessThanOrEqual(BUDGET);
      await look(page, what);
      await page.close();
    }),
  );
}

for (const language of LANGUAGES) {
  test(`every calculator asks with at most 20 KB of JavaScript in ${language}`, async ({ context }) => {
    const calculators = catalog.policies.map(
      ({ slug }) => [slug, `${PREFIX[language]}${slug}/calculator/`] as const,
    );
    await holdAll(context, calculators, async (page, slug) => {
      await expect(page.getByRole('form'), slug).toBeVisible();
    });
  });

  test(`a link is answered with at most 20 KB of JavaScript in ${language}`, async ({ context }) => {
    // No answer has a script of its language: beyond the questions themselves, one will do.
    const answers = language === 'es' ? ANSWERS : ANSWERS.slice(0, 4);
    const addresses = answers.map(([what, address]) => [what, PREFIX[language] + address] as const);
    await holdAll(context, addresses, async (page, what) => {
      const answer = page.locator('.calculator-result :is(.metric, .comparison)');
      await expect(answer.first(), what).toBeVisible();
      await expect(page.getByRole('form'), what).toHaveCount(0);
    });
  });
}

test('a link that lacks something is asked with at most 20 KB of JavaScript', async ({ context }) => {
  await holdAll(context, QUESTIONS, async (page, what) => {
    await expect(page.getByRole('form'), what).toBeVisible();
  });
});

test('an answer that is whole in the window brings no more before it is read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 3000 });
  expect(await weigh(page, FRIDAY)).toBeLessThanOrEqual(BUDGET);
  await expect(page.locator('.picture-place')).toBeInViewport();
  await page.mouse.move(100, 100);
  await expect(page.getByRole('figure', { name: 'Del reporte al vencimiento' })).toBeVisible();
});
