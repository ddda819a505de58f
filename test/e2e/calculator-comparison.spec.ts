import { expect, type Page } from 'playwright/test';
import { CALCULATOR, edit, FRIDAY, INNOVADOR_FRIDAY, test } from './calculator-page.ts';

/** The same Friday in every plan. */
const COMPARED = `${CALCULATOR}?compare=plans&severity=critico&at=2026-11-20T16:30&zone=provider`;

const row = (page: Page, plan: string) => page.locator(`[data-plan="${plan}"]`);
const cell = (page: Page, plan: string, metric: string) =>
  row(page, plan).locator(`[data-metric="${metric}"]`);
const plansOf = (page: Page) =>
  page.locator('[data-plan]').evaluateAll((rows) => rows.map((each) => each.getAttribute('data-plan')));

test('a link shows a case in every plan, with the difference in words', async ({ page }) => {
  await page.goto(COMPARED);
  const response = (plan: string) => cell(page, plan, 'response').locator('time');
  await expect(response('innovador')).toHaveAttribute('datetime', INNOVADOR_FRIDAY.response);
  await expect(response('premium-plus')).toHaveAttribute('datetime', '2026-11-20T22:30:00Z');
  await expect(cell(page, 'premium-plus', 'response')).toContainText('2 días 17 h antes que Innovador');
  await expect(cell(page, 'premium-plus', 'response')).toContainText('El más pronto, a la par');
  await expect(cell(page, 'emprendedor', 'response')).toContainText('A la vez que Innovador');
  await expect(page.getByRole('status')).toContainText(
    'Respuesta: primero Premium por demanda y Premium plus, 2 días 17 h antes que Innovador.',
  );
});

for (const [prefix, sentence] of [
  ['', /^Respuesta: primero \S.*\S y Premium plus, /],
  ['en/', /^Response: first \S.*\S and Premium plus, /],
  ['pt/', /: primeiro \S.*\S e Premium plus, /],
] as const) {
  test(`all the plans that are first are listed as a language lists them: ${sentence.source}`, async ({
    page,
  }) => {
    await page.goto(prefix + COMPARED);
    await expect(page.locator('.findings li').first()).toHaveText(sentence);
  });
}

test('plans are put in order and compared with another by keyboard, and the address follows', async ({
  page,
}) => {
  await page.goto(COMPARED);
  const byResolution = page.getByRole('button', { name: 'Por Solución' });
  await byResolution.focus();
  await page.keyboard.press('Enter');
  await expect(byResolution).toHaveAttribute('aria-pressed', 'true');
  const table = page.getByRole('table', { name: /más pronto al más tardío por «Solución»/ });
  await expect(table.getByRole('columnheader', { name: 'Solución' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  expect((await plansOf(page)).slice(-2)).toEqual(['emprendedor', 'innovador']);

  await page.getByRole('button', { name: 'Comparar con este: Empresarial' }).focus();
  await page.keyboard.press('Enter');
  await expect(cell(page, 'innovador', 'response')).toContainText('2 días 16 h después que Empresarial');
  await expect(page).toHaveURL(
    /\?compare=plans&plan=empresarial&severity=critico&at=2026-11-20T16:30&zone=provider&order=resolution$/,
  );
});

test('a case leads to the comparison, and each of its plans to the case with its reasoning', async ({
  page,
}) => {
  await page.goto(FRIDAY);
  await page.getByRole('link', { name: 'Comparar con los demás planes' }).click();
  await expect(page.getByRole('heading', { name: 'El caso en cada plan' })).toBeVisible();
  await expect(cell(page, 'premium-plus', 'resolution')).toContainText('2 días 20 h antes que Innovador');
  await page.getByRole('link', { name: 'El porqué, con el plan Premium plus' }).click();
  await expect(page.locator('[data-metric="response"]').first().locator('time').first()).toHaveAttribute(
    'datetime',
    '2026-11-20T22:30:00Z',
  );
  expect(new URL(page.url()).searchParams.get('version')).toBe('2026-02-15');
});

test('the page of the plans leads to the comparison without a script', async ({ page }) => {
  await page.goto('halcon-cloud/2026-02-15/plans/');
  await page.getByLabel('Severidad').selectOption('critico');
  await page.getByLabel('¿Cuándo se reporta?').fill('2026-11-20T16:30');
  await page.getByRole('button', { name: 'Comparar los planes' }).click();
  await expect(cell(page, 'innovador', 'response').locator('time')).toHaveAttribute(
    'datetime',
    INNOVADOR_FRIDAY.response,
  );
});

test('the form asks for no plan, and a pause moves every plan', async ({ page }) => {
  await page.goto(`${COMPARED}&pause=2026-11-20T16:40/2026-11-20T17:10`);
  await expect(cell(page, 'premium-plus', 'response').locator('time')).toHaveAttribute(
    'datetime',
    '2026-11-20T23:00:00Z',
  );
  await edit(page);
  await expect(page.getByRole('group', { name: 'Severidad del caso' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Plan contratado' })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Un caso en todos los planes' })).toBeChecked();
});

test('what plans lack or an address gets wrong is said in words', async ({ page }) => {
  await page.goto(`${COMPARED}&channel=telefono&plan=platino&order=precio`);
  await expect(row(page, 'innovador')).toContainText('No incluye «Teléfono»: se calcula sin eso.');
  const mistakes = page.locator('.error-summary');
  await expect(mistakes).toContainText('no tiene «platino»');
  await expect(mistakes).toContainText('no tiene «precio»');
  await expect(page.locator('.comparison [role="row"]')).toHaveCount(6);
});

test('nothing scrolls sideways on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(COMPARED);
  await expect(row(page, 'premium-plus')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
