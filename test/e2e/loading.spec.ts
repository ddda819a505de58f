import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { FRIDAY } from './calculator-page.ts';

const EMBEDDED = FRIDAY.replace('halcon-cloud/calculator/', 'embed/halcon-cloud/');

for (const [page, address, sentence] of [
  ['the page', FRIDAY, 'No se pudo cargar la calculadora. Revise su conexión y vuelva a cargar la página.'],
  [
    'the page in English',
    `en/${FRIDAY}`,
    'The calculator could not be loaded. Check your connection and load the page again.',
  ],
  ['a frame', EMBEDDED, 'No se pudo cargar la calculadora. Revise su conexión y vuelva a cargar la página.'],
] as const) {
  test(`without the calculator's first script, ${page} says so above its form`, async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(address);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await expect(page.locator('#calculator form')).toBeVisible();
  });
}

test("without what the first script imports, the page says so, and nothing once it's loaded again", async ({
  page,
}) => {
  const entry = /\/_astro\/Calculator\.astro[^/]*\.js$/;
  await page.route('**/_astro/*.js', (route, request) =>
    entry.test(request.url()) ? route.continue() : route.abort(),
  );
  await page.goto(FRIDAY);
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar la calculadora.');
  await page.unrouteAll();
  await page.reload();
  await expect(page.locator('[data-metric="response"] time').first()).toBeVisible();
  await expect(page.getByText('No se pudo cargar')).toHaveCount(0);
});

test('without a part that an answer needs, the page says so and tries again', async ({ page }) => {
  const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  const part = scripts.find((name) => readFileSync(`dist/_astro/${name}`, 'utf8').includes('next-steps'));
  await page.route(`**/_astro/${part ?? ''}`, (route) => route.abort());
  await page.goto(FRIDAY);
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar lo necesario para calcular.');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
  await expect(page.locator('[data-metric="response"] time').first()).toBeVisible();
});
