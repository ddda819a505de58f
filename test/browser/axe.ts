import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, as axe names its rules; the size of targets (2.5.8) is a rule that axe leaves to those who ask. */
const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};

/** A rule that a page breaks, and the elements that break it, as HTML. */
export interface Violation {
  readonly rule: string;
  readonly at: readonly string[];
}

declare global {
  var axe: {
    run: (
      context: Document,
      options: typeof OPTIONS,
    ) => Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }>;
  };
}

/** The rules of WCAG 2.2 AA that a page breaks as it stands, of those that axe can judge. */
export async function violationsOf(page: Page): Promise<readonly Violation[]> {
  // The page's own policy forbids injected scripts: axe runs in the inspector's world.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), OPTIONS);
  return violations.map(({ id, nodes }) => ({ rule: id, at: nodes.map(({ html }) => html) }));
}

/** The themes in which every page is judged. */
export const THEMES = ['light', 'dark'] as const;
