import { expect, test } from 'playwright/test';
import { addressesOf } from '../../src/content/addresses.ts';
import { catalog } from '../../src/content/catalog.ts';

const { search } = addressesOf(catalog.site);

test('nothing of the index loads before the first query', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(search, { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('a clause is found with its anchor, by keyboard alone, and the address keeps the query', async ({
  page,
}) => {
  await page.goto(search);
  await page.keyboard.type('escalamiento');
  const clause = page.locator('#search-results a[href*="#escalamiento"]').first();
  await expect(clause).toBeVisible();
  await expect(page).toHaveURL(/\?q=escalamiento$/);
  await page.reload();
  await expect(clause).toBeVisible();
});

for (const [what, words, address] of [
  ['a definition', 'póliza', '#definicion-'],
  ['a plan', 'Innovador', '/plans/innovador/'],
  ['a change notice', 'comunidad de expertos', '/changes/2026-02-15/#topic-'],
] as const) {
  test(`${what} is found with its address`, async ({ page }) => {
    await page.goto(`${search}?q=${encodeURIComponent(words)}`);
    await expect(page.locator(`#search-results a[href*="${address}"]`).first()).toBeVisible();
  });
}

test('the search of another language finds the clauses as translated', async ({ page }) => {
  const { search: english } = addressesOf(catalog.site, 'en');
  await page.goto(`${english}?q=training`);
  const clause = page.locator('#search-results a[href*="/en/halcon-cloud/"][href*="#servicios-premium"]');
  await expect(clause.first()).toBeVisible();
  await page.goto(`${english}?q=capacitación`);
  await expect(page.locator('#search-results a[href*="/halcon-cloud/"]')).toHaveCount(0);
});

test('pages with words in the language of the search come before the others', async ({ page }) => {
  const { search: english } = addressesOf(catalog.site, 'en');
  await page.goto(`${english}?q=response`);
  const results = page.locator('#search-results > li');
  await expect(results.first()).toBeVisible();
  const items = await results.all();
  const foreign = await Promise.all(
    items.map(async (item) => Number((await item.getAttribute('lang'))?.startsWith('es') ?? false)),
  );
  expect(foreign).toContain(1);
  expect(foreign).toEqual(foreign.toSorted((one, other) => one - other));
});

test('a heading of the page itself is marked as in its language within Spanish results', async ({ page }) => {
  const { search: english } = addressesOf(catalog.site, 'en');
  await page.goto(`${english}?q=essentials`);
  await expect(page.locator('#search-results li[lang^="es"] li a[lang="en"]').first()).toBeVisible();
});

test('an excerpt tells labels from values, and a row from the next', async ({ page }) => {
  const excerpt = (address: string) =>
    page.locator(`#search-results li li:has(> a[href*="/halcon-cloud/${address}"]) > p`);
  await page.goto(`${search}?q=horario`);
  await expect(excerpt('changes/2026-02-15/#topic-hours')).toContainText(
    'Antes: lunes a viernes, de 8:00 a 17:00. Ahora: lunes a viernes, de 9:00 a 17:00.',
  );
  await expect(excerpt('2026-02-15/plans/emprendedor/').first()).toContainText(
    'Horario de atención: lunes a viernes, de 9:00 a 17:00. Modalidad: 5x8x8.',
  );
});

test('an excerpt does not say again the heading above it', async ({ page }) => {
  await page.goto(`${addressesOf(catalog.site, 'en').search}?q=hours`);
  const parts = page.locator('#search-results li li');
  await expect(parts.first()).toBeVisible();
  const said = await parts.evaluateAll((items) =>
    items.map((item) => [
      item.querySelector('a')?.textContent ?? '',
      item.querySelector('p')?.innerText.trim() ?? '',
    ]),
  );
  expect(said.filter(([, excerpt]) => excerpt === '')).toEqual([]);
  const endOf = (text = '') => text.split(' ').slice(-2).join(' ');
  expect(said.filter(([heading, excerpt = '']) => excerpt.startsWith(`${endOf(heading)}.`))).toEqual([]);
});

test('superseded versions are found only if asked for', async ({ page }) => {
  const superseded = page.locator('#search-results a[href*="/2025-06-01/"]');
  await page.goto(`${search}?q=escalamiento`);
  await expect(page.locator('#search-results li').first()).toBeVisible();
  await expect(superseded).toHaveCount(0);
  await page.getByRole('checkbox').check();
  await expect(superseded.first()).toBeVisible();
});

test('a query without results says so, and markup is only text', async ({ page }) => {
  await page.goto(`${search}?q=${encodeURIComponent('<img>zzzqqqxw')}`);
  await expect(page.getByRole('status')).toContainText('No encontramos nada');
  await expect(page.locator('main img')).toHaveCount(0);
});
