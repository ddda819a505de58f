import { expect } from 'playwright/test';
import { edit, FRIDAY, metric, test } from './calculator-page.ts';
import { cutOff, overflow, spaceText } from './layout.ts';

test('a calculator zoomed to 400 % fits its window with everything open, and cuts no text off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`${FRIDAY}&pause=2026-11-20T16:40/2026-11-20T16:50`);
  await edit(page);
  await expect(page.getByRole('group', { name: 'Pausa 1' })).toBeVisible();
  for (const summary of await page.locator('#calculator summary').all()) await summary.click();
  await expect(metric(page, 'response').locator('.lines')).toBeVisible();
  expect(await overflow(page)).toBe(0);
  await spaceText(page);
  expect(await overflow(page), 'spaced').toBe(0);
  expect(await cutOff(page), 'spaced').toEqual([]);
});

test('whoever wants less motion gets no transition between pages, nor a smooth scroll', async ({ page }) => {
  const motion = () =>
    page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
      const inForce = rules.flatMap((rule) =>
        rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches ? [...rule.cssRules] : [rule],
      );
      return {
        transitions: inForce.some(({ cssText }) => cssText.startsWith('@view-transition')),
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
      };
    });
  await page.goto(FRIDAY);
  expect(await motion()).toEqual({ transitions: true, scroll: 'smooth' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toEqual({ transitions: false, scroll: 'auto' });
});
