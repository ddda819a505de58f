import type { Browser, Page } from 'playwright';
import { THEMES, violationsOf } from '../browser/axe.ts';
import type { Judged } from './judged.ts';

/** How many pages are open at once. */
const PAGES = 2;

/** What axe finds in a page in both themes, with everything on it unfolded, and what its console says. */
async function judge(page: Page, address: string): Promise<Judged> {
  const faults: string[] = [];
  const say = (words: string) => faults.push(`console: ${words}`);
  page.on('console', (message) => {
    say(message.text());
  });
  page.on('pageerror', ({ message }) => {
    say(message);
  });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    for (const { rule, at } of await violationsOf(page)) {
      faults.push(...at.map((html) => `${rule}, ${colorScheme}: ${html}`));
    }
  }
  page.removeAllListeners();
  return { address, faults };
}

/** Judges pages by axe, some at a time: WCAG 2.2 AA, in the order in which they are done. */
export async function* axeOver(browser: Browser, addresses: readonly string[]): AsyncGenerator<Judged> {
  const pages = await Promise.all(Array.from({ length: PAGES }, () => browser.newPage()));
  for (let first = 0; first < addresses.length; first += PAGES) {
    const some = addresses.slice(first, first + PAGES);
    yield* await Promise.all(
      pages.flatMap((page, index) => {
        const address = some[index];
        return address === undefined ? [] : [judge(page, address)];
      }),
    );
  }
  await Promise.all(pages.map((page) => page.close()));
}
