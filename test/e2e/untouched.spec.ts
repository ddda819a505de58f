import { expect, type JSHandle, type Page, test as base } from 'playwright/test';
import { CALCULATOR, FRIDAY, metric, test } from './calculator-page.ts';

/** What stands in the page, to the last attribute. */
const drawn = (page: Page): Promise<string> => page.locator('#calculator').innerHTML();

/** Every element of the calculator, to see later what has become of it. */
const elementsOf = (page: Page): Promise<JSHandle<readonly Element[]>> =>
  page.locator('#calculator').evaluateHandle((root) => [...root.querySelectorAll('*')]);

/** How many elements are no longer in the page. */
const gone = (held: JSHandle<readonly Element[]>): Promise<number> =>
  held.evaluate((elements) => elements.filter((each) => !each.isConnected).length);

/** Lets every script come late from now on. */
async function delay(page: Page, ms: number): Promise<void> {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await route.continue();
  });
}

/** The scripts that a page fetches from now on. */
function scriptsOf(page: Page): readonly string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

/** A link of each kind. */
const LINKS = [
  ['an answer', FRIDAY],
  ['a comparison, with its bars', FRIDAY.replace('plan=innovador', 'compare=plans')],
  ['a verdict and a mistake', `${FRIDAY}&done=response/2026-11-23T09:10&channel=paloma`],
  ['until when to report', `${CALCULATOR}?plan=innovador&severity=critico&by=2026-11-20T16:30`],
  ['a term', 'asesoria-clara/calculator/?term=retracto&at=2026-12-28'],
  ['an availability', `${CALCULATOR}?plan=innovador&month=2026-10&down=60`],
  ['a form with fields, choices and a list', `${CALCULATOR}?plan=innovador&at=2026-11-20T16:30`],
] as const;

test('a touch changes nothing of what was drawn without Preact', async ({ context }) => {
  await Promise.all(
    LINKS.map(async ([what, address]) => {
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      const [before, scripts] = [await drawn(page), scriptsOf(page)];
      const held = await elementsOf(page);
      await page.locator('#calculator').dispatchEvent('pointerdown');
      await expect.poll(() => scripts.length, what).toBeGreaterThan(0);
      await page.waitForLoadState('networkidle');
      expect.soft(await drawn(page), what).toBe(before);
      expect.soft(await gone(held), what).toBe(0);
    }),
  );
});

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
  const held = await elementsOf(page);
  await page.clock.fastForward('10:00');
  await expect(response).toContainText('Quedan 19 min');
  await expect(fold).toHaveAttribute('open');
  expect(await gone(held)).toBe(0);
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
  await delay(page, 500);
  const report = page.getByRole('group', { name: '¿Cuándo se reportó?' });
  await page.getByRole('radio', { name: 'Emprendedor' }).check();
  await report.getByLabel('Fecha').fill('2026-11-20');
  await report.getByLabel('Hora').fill('16:30');
  await expect(metric(page, 'response').locator('time')).toHaveAttribute('datetime', '2026-11-23T15:30:00Z');
  await expect(page.getByRole('radio', { name: 'Emprendedor' })).toBeChecked();
  await expect(report.getByLabel('Hora')).toHaveValue('16:30');
});

test('a mistake that is mended while it comes leaves the focus where it was', async ({ page }) => {
  await page.goto(`${CALCULATOR}?plan=nada&severity=critico&at=2026-11-31T16:30`, {
    waitUntil: 'networkidle',
  });
  await delay(page, 500);
  const plan = page.getByRole('radio', { name: 'Innovador' });
  await plan.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#c-plan-error')).toHaveCount(0);
  await expect(plan).toBeFocused();
  await expect(page.getByRole('group', { name: 'Plan contratado' })).not.toHaveClass(/mistaken/);

  await page.getByLabel('Fecha', { exact: true }).focus();
  await page.keyboard.type('11202026');
  await expect(page.getByLabel('Fecha', { exact: true })).toHaveValue(/^2026-(11-20|20-11)$/);
});

test('the picture that is asked for takes the focus from its button', async ({ page }) => {
  await page.goto(FRIDAY, { waitUntil: 'networkidle' });
  await delay(page, 300);
  const button = page.locator('.picture-place button');
  await button.press('Enter');
  await expect(button).toHaveText('Cargando…');
  await expect(button).toBeFocused();
  await expect(page.getByRole('figure', { name: 'Del reporte al vencimiento' })).toBeFocused();
});

test('a button that is pressed while it comes keeps the focus', async ({ page }) => {
  await page.goto(FRIDAY.replace('plan=innovador', 'compare=plans'), { waitUntil: 'networkidle' });
  await delay(page, 500);
  const order = page.getByRole('button', { name: 'Por Respuesta' });
  await order.focus();
  await page.keyboard.press('Enter');
  await expect(order).toHaveAttribute('aria-pressed', 'true');
  await expect(order).toBeFocused();
  await page.waitForLoadState('networkidle');
  await expect(order).toBeFocused();
});

test('a fold that is opened while it comes shows what is inside', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00-05:00'));
  const early = '&done=response/2026-11-19T11:00&done=resolution/2026-11-19T11:00';
  await page.goto(FRIDAY + early, { waitUntil: 'networkidle' });
  await delay(page, 300);
  await metric(page, 'response').locator('.check summary').press('Enter');
  for (const key of ['response', 'resolution']) {
    await expect(metric(page, key).getByText('Debe ser después del reporte.')).toBeVisible();
  }
});

base('a fold that cannot be loaded asks for its script once', async ({ page }) => {
  await page.goto(`${FRIDAY}&done=response/2026-11-20T17:05`, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  await page.route('**/_astro/*.js', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.getByText('Cambiar cuándo se cumplió').click();
  await expect(metric(page, 'response')).toContainText('No se pudo cargar');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBe(new Set(asked).size);
});

base('what a link got wrong stays said where its form does not come', async ({ page, context }) => {
  await page.goto(`${FRIDAY}&channel=paloma`, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const mistake = page.locator('.error-summary a');
  await mistake.press('Enter');
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar lo necesario');
  await expect(mistake).toBeFocused();
  const again = page.getByRole('button', { name: 'Intentar de nuevo' });
  await again.press('Enter');
  await expect(again).toBeFocused();
  await context.setOffline(false);
  await again.press('Enter');
  await expect(page.getByRole('form')).toBeVisible();
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
