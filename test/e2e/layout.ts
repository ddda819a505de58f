import type { Page } from 'playwright/test';

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens all that a page folds away. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Gives a page's text the space that its reader may ask for: WCAG 1.4.12. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/** The elements whose text is cut off, as what they say: a box that hides what doesn't fit and can't be scrolled. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { clipPath, overflowX, overflowY } = getComputedStyle(element);
        // What only screen readers read is cut off on purpose.
        if (clipPath === 'inset(50%)') return false;
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(
        (element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.innerText}`,
      );
  });
}
