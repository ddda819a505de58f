import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, type Page } from 'playwright/test';
import { FRIDAY, INNOVADOR_FRIDAY, test } from './calculator-page.ts';

const OPEN = 'Compartir, guardar o imprimir';

test('a case is copied as text by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(FRIDAY);
  await page.getByText(OPEN).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copiar como texto' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Texto copiado' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Antes de las 10:30 del lunes 23 de noviembre de 2026 (hora de Colombia)');
  expect(text.split('\n').at(-1)).toContain('/halcon-cloud/calculator/?version=2026-02-15&plan=innovador');
});

test('a verdict is in the text, on the sheet and in their link alike', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00-05:00'));
  await page.goto(
    `${FRIDAY}&done=response/2026-11-23T11:05&done=resolution/2035-01-01T10:00&by=2026-11-23T10:00`,
  );
  const text = await copiedText(page);
  expect(text).toContain('Tarde por 35 min de horario de atención');
  const link = text.split('\n').at(-1) ?? '';
  // What isn't judged isn't in it, nor by when the reader would have it.
  expect(link).toMatch(/&at=2026-11-20T16:30&zone=provider&done=response\/2026-11-23T11:05$/);
  // On paper the answer's own link is written out.
  await expect(page.locator('.permalink a')).toHaveAttribute('href', link);
});

test('a text that the browser refuses to copy can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(FRIDAY);
  await page.getByText(OPEN).click();
  await page.getByRole('button', { name: 'Copiar como texto' }).click();
  await expect(page.getByRole('textbox', { name: 'El navegador no permitió copiar' })).toHaveValue(
    /Antes de las 10:30/,
  );
});

test('a deadline goes to a calendar', async ({ page }) => {
  await page.goto(FRIDAY);
  await page.getByText(OPEN).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Agregar al calendario: Respuesta' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('response.ics');
  const component = ICAL.Component.fromString(readFileSync(await download.path(), 'utf8'));
  const event = component.getFirstSubcomponent('vevent');
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(INNOVADOR_FRIDAY.response);
  expect(String(event?.getFirstPropertyValue('url'))).toContain('version=2026-02-15');
});

/** What the answer says to a chat or an e-mail. */
async function copiedText(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText(OPEN).click();
  await page.getByRole('button', { name: 'Copiar como texto' }).click();
  await expect(page.getByRole('button', { name: 'Texto copiado' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the end of a term is taken along as text and to a calendar', async ({ page }) => {
  await page.goto('asesoria-clara/calculator/?term=retracto&at=2026-12-28');
  const text = await copiedText(page);
  expect(text).toContain('Retracto: Hasta el 7 de enero de 2027, inclusive (24:00)');
  expect(text.split('\n').at(-1)).toMatch(/\?version=2026-04-01&term=retracto&at=2026-12-28$/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Agregar al calendario: Retracto' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('DTSTART:20270108T030000Z');
});

test('a comparison of the plans is taken along as text', async ({ page }) => {
  await page.goto(`${FRIDAY.replace('plan=innovador', 'compare=plans')}&order=response`);
  const text = await copiedText(page);
  expect(text).toContain('Comparación de los planes · Crítico');
  // What makes the difference comes first.
  for (const finding of await page.locator('.findings li').allTextContents()) {
    expect(text.indexOf(`\n${finding}\n`)).toBeGreaterThan(0);
    expect(text.indexOf(`\n${finding}\n`)).toBeLessThan(text.indexOf('\nPremium plus\n'));
  }
  // In the order in which they stand.
  expect(text.indexOf('\nPremium plus\n')).toBeLessThan(text.indexOf('\nInnovador\n'));
  await expect(page.getByRole('button', { name: 'Imprimir o guardar en PDF' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Agregar al calendario/ })).toHaveCount(0);
});

test('a case that was paused meanwhile is the same entry of a calendar, due later', async ({ page }) => {
  const entryOf = async (address: string) => {
    await page.goto(address);
    await page.getByText(OPEN).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Agregar al calendario: Respuesta' }).click();
    const text = readFileSync(await (await downloading).path(), 'utf8');
    const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
    return ['uid', 'dtstart'].map((name) => String(event?.getFirstPropertyValue(name)));
  };
  const [uid] = await entryOf(FRIDAY);
  expect(uid).toMatch(/^response-/);
  // An hour and a half of the two are left when the pause ends, on Monday at 12:00.
  expect(await entryOf(`${FRIDAY}&pause=2026-11-20T17:00/2026-11-23T12:00`)).toEqual([
    uid,
    '2026-11-23T18:30:00Z',
  ]);
});

test('a printed case says where it is from, when it was computed, and why', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto(FRIDAY);
  await page.getByText(OPEN).click();
  await page.getByRole('button', { name: 'Imprimir o guardar en PDF' }).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ledger .lines').first()).toBeVisible();
  await expect(page.locator('.picture')).toBeVisible();
  await expect(page.locator('.sheet')).toContainText(/SHA-256 de la versión: [0-9a-f]{64}/);
  await expect(page.locator('.sheet')).toContainText('Calculado el ');
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.locator('.permalink a')).toHaveAttribute(
    'href',
    /^https?:.*\?version=2026-02-15&plan=innovador/,
  );
  await expect(page.getByRole('button')).toHaveCount(0);
});

for (const [what, address] of [
  ['a case', FRIDAY],
  ['a comparison', `${FRIDAY}&compare=plans`],
] as const) {
  test(`${what} that the browser prints by itself says where it is from and when it was computed`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('.permalink a')).toBeVisible();
    await expect(page.locator('.sheet')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toContainText(/Calculado el .* SHA-256 de la versión: [0-9a-f]{64}/);
    await expect(page.locator('.permalink a')).toBeVisible();
  });
}

test('a case that is printed from a key or a menu has its picture and its reckonings', async ({ page }) => {
  await page.goto(FRIDAY);
  await expect(page.locator('.permalink a')).toBeVisible();
  await page.keyboard.press('Control');
  await expect(page.locator('.picture')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.picture')).toBeVisible();
  await expect(page.locator('.ledger .lines')).toHaveCount(2);
  // They are closed on the screen; on paper each is drawn, and takes its place.
  for (const lines of await page.locator('.ledger .lines').all()) {
    expect((await lines.boundingBox())?.height).toBeGreaterThan(20);
    expect(await lines.evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
  }
});

test('an answer tells what it depends on, and that a call opens no case', async ({ page }) => {
  const address = FRIDAY.replace('plan=innovador', 'plan=empresarial');
  await page.goto(
    `${address}&channel=telefono&option=horario-extendido&pause=2026-11-20T17:00/2026-11-20T18:00`,
  );
  const summary = page.locator('.case-summary');
  await expect(summary).toContainText('Canal: Teléfono.');
  await expect(summary).toContainText('Opción: Horario extendido 5x12.');
  await expect(summary).toContainText('En pausa desde el viernes 20 de noviembre de 2026, 17:00 hasta');
  await expect(page.locator('.calculator-result > .said')).toContainText('«Teléfono» no abre un caso');
});
