import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'playwright/test';
import { pageKinds } from '../browser/page-kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, as axe names its rules. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

declare global {
  var axe: {
    run: (context: Document, options: object) => Promise<{ readonly violations: readonly Violation[] }>;
  };
}

for (const { kind, path } of pageKinds()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind}, ${colorScheme}: axe finds nothing and the console stays empty`, async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.emulateMedia({ colorScheme });
      await page.goto(path, { waitUntil: 'networkidle' });
      // The page's own policy forbids injected scripts: axe runs in the inspector's world.
      await page.evaluate(axe);
      const { violations } = await page.evaluate(
        (tags) => globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
        TAGS,
      );
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
      expect(said).toEqual([]);
    });
  }

  for (const width of [320, 768, 1280]) {
    test(`${kind} fits a window ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}
