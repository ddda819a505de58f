import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser/find.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { serve } from '../../src/cli/serve.ts';

/**
 * Pictures of each page kind of the built site, in both themes and three widths, into `screens/`:
 * `npm run build && npm run screens`, or `npm run screens -- plan calculator` for some kinds only.
 */
const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'] as const;

const wanted = process.argv.slice(2);
const kinds = pageKinds().filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));

const server = await serve(4391);
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });
mkdirSync('screens', { recursive: true });
for (const colorScheme of THEMES) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      locale: 'es-CO',
      timezoneId: 'America/Bogota',
    });
    const page = await context.newPage();
    for (const { kind, path } of kinds) {
      await page.goto(new URL(path, server.address).href, { waitUntil: 'networkidle' });
      await drawPicture(page);
      await page.screenshot({ path: `screens/${kind}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
server.close();

/** The picture of an answer is drawn once it comes into view. */
async function drawPicture(page: Page): Promise<void> {
  const place = page.locator('.picture-place');
  if ((await place.count()) === 0) return;
  await place.scrollIntoViewIfNeeded();
  await page.locator('.picture').waitFor();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
}

console.log(`${kinds.length * WIDTHS.length * THEMES.length} pictures in screens/`);
