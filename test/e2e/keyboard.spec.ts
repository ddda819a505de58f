import { expect, type Locator, type Page } from 'playwright/test';
import { CALCULATOR, expectDue, metric, test } from './calculator-page.ts';

// Scrolling to a focus takes no time.
test.use({ reducedMotion: 'reduce' });

/**
 * Holds that what has the focus shows it, and that nothing stands over it: WCAG 2.4.7 and 2.4.11.
 * Its outline is its own or, where its control is drawn by a label, that label's.
 */
async function expectSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing has the focus';
    const drawn = [focused, focused.closest('label')].some(
      (element) => element !== null && getComputedStyle(element).outlineStyle !== 'none',
    );
    if (!drawn) return `no outline on ${focused.outerHTML.slice(0, 200)}`;
    // A link that goes on in the next line has a box in each: the middle of both together may be another's.
    for (const { left, right, top, bottom } of focused.getClientRects()) {
      const [x, y] = [
        (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      ];
      const above = document.elementFromPoint(x, y);
      if (above === null || !(focused.contains(above) || above.contains(focused))) {
        return `${above?.outerHTML.slice(0, 100) ?? 'nothing'} over ${focused.outerHTML.slice(0, 200)}`;
      }
    }
    return '';
  });
  expect(seen).toBe('');
}

/** Goes on with Tab until something has the focus, and sees every stop on the way. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    await expectSeen(page);
    if (await to.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab doesn't lead to ${to.toString()}.`);
}

test('the whole calculator works by keyboard alone, and the focus is seen at every stop', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2026-11-24T14:20:40Z'));
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(CALCULATOR);
  const press = (key: string) => page.keyboard.press(key);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const report = page.getByRole('group', { name: '¿Cuándo se reportó?' });

  await test.step('past the header to the form', async () => {
    await expect(page.getByRole('form')).toBeVisible();
    await press('Tab');
    await expect(page.getByRole('link', { name: 'Ir al contenido' })).toBeFocused();
    await expectSeen(page);
    await press('Enter');
  });

  await test.step('a form with mistakes leads to them', async () => {
    await tabTo(page, button('Ver el resultado'));
    await press('Enter');
    const summary = page.locator('.error-summary');
    await expect(summary).toBeFocused();
    await expectSeen(page);
    await tabTo(page, summary.getByRole('link').first());
    await press('Enter');
    await expect(page.getByRole('radio', { name: 'Innovador' })).toBeFocused();
    await expectSeen(page);
    await press('Space');
  });

  await test.step('the rest of the case', async () => {
    await tabTo(page, page.getByRole('radio', { name: 'Crítico' }));
    await press('Space');
    await tabTo(page, button('Ayer 17:00'));
    await press('Enter');
    await expectDue(page, { response: '2026-11-24T16:00:00Z' });
    await expect(report.getByLabel('Fecha')).toHaveValue('2026-11-23');
  });

  await test.step('a pause and its end', async () => {
    await tabTo(page, button('Agregar una pausa'));
    await press('Enter');
    const pause = page.getByRole('group', { name: 'Pausa 1' });
    await expect(pause.getByLabel('Fecha').first()).toBeFocused();
    await tabTo(page, pause.getByRole('checkbox', { name: 'Sigue en pausa' }));
    await press('Space');
    await tabTo(page, button('Quitar la pausa 1'));
    await press('Enter');
    await expect(button('Agregar una pausa')).toBeFocused();
    await expectSeen(page);
  });

  await test.step('the answer and what explains it', async () => {
    await tabTo(page, button('Ver el resultado'));
    await press('Enter');
    await expect(page.getByRole('heading', { name: 'Vencimientos' })).toBeFocused();
    const response = metric(page, 'response');
    for (const details of ['.check', '.ledger']) {
      await tabTo(page, response.locator(`${details} > summary`));
      await press('Enter');
      await expect(response.locator(details)).toHaveAttribute('open');
      // What it holds comes with a script of its own, and takes its place.
      await expect(response.locator(details).locator('input, ol').first()).toBeVisible();
    }
    await tabTo(page, page.locator('.share > summary'));
    await press('Enter');
    await expect(button('Copiar como texto')).toBeVisible();
    await tabTo(page, button('Copiar como texto'));
  });
});
