import { expect, type Page } from 'playwright/test';
import { addressesOf } from '../../src/content/addresses.ts';
import { asOf, catalog } from '../../src/content/catalog.ts';
import { rowsOf } from '../../src/content/rows.ts';
import { currentVersion } from '../../src/content/state.ts';
import { test } from './calculator-page.ts';

const PHONE = { width: 360, height: 740 };
/** A window of 1280 × 1024 px at 400 %, as WCAG 1.4.10 measures. */
const MAGNIFIED = { width: 320, height: 256 };

const addresses = addressesOf(catalog.site);
const versions = catalog.policies.map((policy) => currentVersion(policy, asOf));

/** The words of a table's heads that stand on two lines. */
function brokenHeads(page: Page): Promise<readonly string[]> {
  return page.locator('.plan-table th').evaluateAll((heads) =>
    heads.flatMap((head) => {
      const broken: string[] = [];
      const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );
}

/** The words of the plans' tables that the right edge of what is in sight cuts, before anything is scrolled. */
function cutWords(page: Page): Promise<readonly string[]> {
  return page.locator('.plan-table :is(th, td)').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const cut: string[] = [];
      const edge = cell.closest('.plan-table')?.getBoundingClientRect().right ?? 0;
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const isCut = [...range.getClientRects()].some(({ left, right }) => left < edge && right > edge);
          if (isCut) cut.push(word);
        }
      }
      return cut;
    }),
  );
}

for (const { policy, date, plans } of versions) {
  test(`${policy}: on a phone the tables that aren't of plans side by side have nothing to the side`, async ({
    page,
  }) => {
    const [plan] = plans;
    const pages = [addresses.version(policy, date), addresses.calculator(policy)];
    for (const path of plan === undefined ? pages : [...pages, addresses.plan(policy, date, plan.key)]) {
      for (const size of [PHONE, MAGNIFIED]) {
        await page.setViewportSize(size);
        await page.goto(path);
        const hidden = await page
          .locator('.stacked')
          .evaluateAll((tables) => tables.map((table) => table.scrollWidth - table.clientWidth));
        expect.soft(Math.max(0, ...hidden), `${path} at ${size.width} px`).toBe(0);
      }
    }
  });

  test(`${policy}: the heads of the plans' table break between words`, async ({ page }) => {
    for (const size of [PHONE, MAGNIFIED]) {
      await page.setViewportSize(size);
      await page.goto(addresses.plans(policy, date));
      expect.soft(await brokenHeads(page), `${size.width} px`).toEqual([]);
    }
  });

  test(`${policy}: on a phone no word of the plans in sight is cut at the edge of their table`, async ({
    page,
  }) => {
    // A first visit may do without the site's own letters (`font-display: optional`); later ones have them.
    await page.goto(addresses.plans(policy, date), { waitUntil: 'networkidle' });
    for (const size of [PHONE, MAGNIFIED]) {
      await page.setViewportSize(size);
      for (const path of [addresses.plans(policy, date), addresses.version(policy, date)]) {
        await page.goto(path);
        expect.soft(await cutWords(page), `${path} at ${size.width} px`).toEqual([]);
      }
    }
  });

  test(`${policy}: in a low window the plans' table keeps nothing in place, and the page scrolls it`, async ({
    page,
  }) => {
    await page.setViewportSize(MAGNIFIED);
    await page.goto(addresses.plans(policy, date));
    const table = page.locator('.plan-table');
    expect(await table.evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0);
    const kept = await table.evaluate((each) =>
      [...each.querySelectorAll('*')]
        .filter((part) => getComputedStyle(part).position === 'sticky')
        .map(({ textContent }) => textContent.trim()),
    );
    expect(kept).toEqual([]);
  });
}

test('a stacked table is a table still, whose cells say their column to the eye alone', async ({ page }) => {
  const version = versions.find(({ severities, plans }) => severities.length > 0 && plans.length > 0);
  const [plan] = version?.plans ?? [];
  if (version === undefined || plan === undefined) throw new Error('No policy has targets.');
  await page.setViewportSize(PHONE);
  await page.goto(addresses.plan(version.policy, version.date, plan.key));
  // A browser takes the role of an element away with its `display`: only what is written counts.
  const withRole = (role: string) => page.locator('.stacked').first().locator(`[role="${role}"]`);
  const rows = rowsOf(version).length;
  const columns = version.metrics.length + 2;
  await expect(withRole('table')).toHaveCount(1);
  await expect(withRole('row')).toHaveCount(rows + 1);
  await expect(withRole('columnheader')).toHaveCount(columns);
  await expect(withRole('rowheader')).toHaveCount(rows);
  await expect(withRole('cell')).toHaveCount(rows * (columns - 1));
  const [metric] = version.metrics;
  const label = await withRole('cell')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toBe(`"${metric?.name ?? ''}" / ""`);
});
