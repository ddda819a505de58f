import { expect } from 'playwright/test';
import { THEMES, violationsOf } from '../browser/axe.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { test } from './calculator-page.ts';
import { cutOff, openAll, overflow, spaceText } from './layout.ts';

test.use({ reducedMotion: 'reduce' });

for (const { kind, path } of pageKinds()) {
  test(`${kind}: axe finds nothing in either theme, and it fits every window, unfolded and spaced`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    // Loading costs more than judging: what one finds doesn't keep the other from being told.
    await test.step('axe finds nothing in either theme', async () => {
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violationsOf(page), colorScheme).toEqual([]);
      }
    });

    await test.step('it fits every window with all that it folds away open, with more space in its text too', async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await openAll(page);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await overflow(page), `${width} px`).toBe(0);
      }
      await spaceText(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await overflow(page), `${width} px, spaced`).toBe(0);
        expect.soft(await cutOff(page), `${width} px, spaced`).toEqual([]);
      }
    });
  });
}
