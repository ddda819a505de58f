import { expect } from 'playwright/test';
import { THEMES, violationsOf } from '../browser/axe.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { test } from './calculator-page.ts';
import { cutOff, openAll, overflow, spaceText } from './layout.ts';

test.use({ reducedMotion: 'reduce' });

for (const { kind, path } of pageKinds()) {
  test(`${kind}: axe finds nothing in either theme`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page), colorScheme).toEqual([]);
    }
  });

  test(`${kind} fits every window with all that it folds away open, with more space in its text too`, async ({
    page,
  }) => {
    await page.goto(path);
    await openAll(page);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBe(0);
    }
    await spaceText(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px, spaced`).toBe(0);
      expect(await cutOff(page), `${width} px, spaced`).toEqual([]);
    }
  });
}
