import { expect, type Page, test as base } from 'playwright/test';
import { CALCULATOR, FRIDAY, metric, test } from './calculator-page.ts';

/** What stands in the page, to the last attribute. */
const drawn = (page: Page): Promise<string> => page.locator('#calculator').innerHTML();

/** The scripts that a page fetches from now on. */
function scriptsOf(page: Page): readonly string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

for (const [what, address] of [
  ['an answer', FRIDAY],
  ['a comparison, with its bars', FRIDAY.replace('plan=innovador', 'compare=plans')],
  ['a verdict and a mistake', `${FRIDAY}&done=response/2026-11-23T09:10&channel=paloma`],
  ['until when to report', `${CALCULATOR}?plan=innovador&severity=critico&by=2026-11-20T16:30`],
  ['a term', 'asesoria-clara/calculator/?term=retracto&at=2026-12-28'],
  ['an availability', `${CALCULATOR}?plan=innovador&month=2026-10&down=60`],
  ['a form with fields, choices and a list', `${CALCULATOR}?plan=innovador&at=2026-11-20T16:30`],
] as const) {
  test(`${what}: a touch changes nothing of what was drawn without Preact`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const [before, scripts] = [await drawn(page), scriptsOf(page)];
    await page.locator('#calculator').dispatchEvent('pointerdown');
    await expect.poll(() => scripts.length).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    expect(await drawn(page)).toBe(before);
  });
}

test('time that passes moves nothing that is read, and closes nothing that was opened', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:30-05:00') });
  await page.goto(FRIDAY, { waitUntil: 'networkidle' });
  const response = metric(page, 'response');
  // A search within the page opens it: nobody touches it.
  const fold = response.locator('.ledger');
  await fold.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  await expect(fold).toContainText('9:00');
  const scripts = scriptsOf(page);
  const held = await page.locator('#calculator').evaluateHandle((root) => [...root.querySelectorAll('*')]);
  await page.clock.fastForward('10:00');
  await expect(response).toContainText('Quedan 19 min');
  await expect(fold).toHaveAttribute('open');
  expect(await held.evaluate((elements) => elements.filter((each) => !each.isConnected).length)).toBe(0);
  expect(scripts).toEqual([]);
});

test('what was touched is done once, when the script for it has come', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(FRIDAY, { waitUntil: 'networkidle' });
  const button = page.locator('.permalink button');
  await button.click();
  await expect(button).toHaveText('Enlace copiado');
  await page.getByRole('button', { name: 'Cambiar los datos' }).click();
  await expect(page.getByRole('form')).toBeFocused();
  await page.getByRole('button', { name: 'Agregar una pausa' }).click();
  await expect(page.getByRole('group', { name: /^Pausa \d$/ })).toHaveCount(1);
});

test('what is typed while that script comes is kept', async ({ page }) => {
  await page.goto(`${CALCULATOR}?plan=innovador&severity=critico`, { waitUntil: 'networkidle' });
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  const report = page.getByRole('group', { name: '¿Cuándo se reportó?' });
  await page.getByRole('radio', { name: 'Emprendedor' }).check();
  await report.getByLabel('Fecha').fill('2026-11-20');
  await report.getByLabel('Hora').fill('16:30');
  await expect(metric(page, 'response').locator('time')).toHaveAttribute('datetime', '2026-11-23T15:30:00Z');
  await expect(page.getByRole('radio', { name: 'Emprendedor' })).toBeChecked();
  await expect(report.getByLabel('Hora')).toHaveValue('16:30');
});

base('where that script does not come, the page says so and tries again', async ({ page }) => {
  await page.goto(FRIDAY, { waitUntil: 'networkidle' });
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Cambiar los datos' }).click();
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar lo necesario');
  await expect(metric(page, 'response')).toContainText('10:30');
  await page.unroute('**/_astro/*.js');
  await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
  await expect(page.getByRole('form')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
