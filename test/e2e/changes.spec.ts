import { expect, test } from 'playwright/test';
import { addressesOf } from '../../src/content/addresses.ts';
import { asOf, catalog } from '../../src/content/catalog.ts';
import type { Policy } from '../../src/content/model.ts';
import { currentVersion } from '../../src/content/state.ts';

const addresses = addressesOf(catalog.site);

/** A policy with a version announced on the day of the build. */
function announcing(): { readonly policy: Policy; readonly now: string; readonly next: string } {
  for (const policy of catalog.policies) {
    const { date: now } = currentVersion(policy, asOf);
    const next = policy.versions.find(({ date }) => date > now)?.date;
    if (next !== undefined) return { policy, now, next };
  }
  throw new Error('No policy of the demonstration announces a change.');
}

const { policy, now, next } = announcing();
const eve = (date: string) => new Date(Date.parse(`${date}T12:00:00Z`) - 36 * 3_600_000);
const midday = (date: string) => new Date(`${date}T12:00:00Z`);

/** The built pages, on whatever day they are read. */
test.describe('what a version is', () => {
  test('before the announced one takes effect: in force, with what will change', async ({ page }) => {
    await page.clock.setFixedTime(eve(next));
    await page.goto(addresses.policy(policy.slug));
    const status = page.locator('.version-status');
    await expect(status.getByText('Vigente', { exact: true })).toBeVisible();
    await expect(status.getByText('Reemplazada')).toBeHidden();
    const link = status.getByRole('link', { name: /cambia esto/ });
    await expect(link).toHaveAttribute('href', addresses.notice(policy.slug, next));
  });

  test('once it has taken effect: superseded, and the same clause is one link away', async ({ page }) => {
    await page.clock.setFixedTime(midday(next));
    await page.goto(`${addresses.policy(policy.slug)}#objeto`);
    const status = page.locator('.version-status');
    await expect(status.getByText('Reemplazada')).toBeVisible();
    await expect(status.getByText('Vigente', { exact: true })).toBeHidden();
    const link = status.getByRole('link', { name: 'Ver la versión vigente' });
    await expect(link).toHaveAttribute('href', addresses.clause(policy.slug, next, 'objeto'));
    await page.evaluate(() => {
      location.hash = '#canales';
    });
    await expect(link).toHaveAttribute('href', addresses.clause(policy.slug, next, 'canales'));
  });

  test('the latest is announced, then in force, and never superseded', async ({ page }) => {
    const status = page.locator('.version-status');
    await page.clock.setFixedTime(eve(next));
    await page.goto(addresses.version(policy.slug, next));
    await expect(status.getByText('Anunciada')).toBeVisible();
    await page.clock.setFixedTime(midday(next));
    await page.reload();
    await expect(status.getByText('Vigente', { exact: true })).toBeVisible();
    await expect(status.getByText('Anunciada')).toBeHidden();
    await expect(status.getByText('Reemplazada')).toHaveCount(0);
  });

  test('changes at 0:00 in its own zone', async ({ page }) => {
    const status = page.locator('.version-status');
    await page.goto(addresses.version(policy.slug, next));
    const from = Number(await status.getAttribute('data-from'));
    for (const [at, state] of [
      [from - 1, 'Anunciada'],
      [from, 'Vigente'],
    ] as const) {
      await page.clock.setFixedTime(at);
      await page.reload();
      await expect(status.getByText(state, { exact: true })).toBeVisible();
    }
  });

  test('without JavaScript the page gives the dates', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addresses.version(policy.slug, now));
    await expect(page.locator('.version-status > :not([hidden])')).toHaveCount(1);
    await expect(page.locator('.version-status')).toContainText(now.slice(0, 4));
    await expect(page.getByRole('button', { name: 'Copiar la cita' })).toBeHidden();
    await context.close();
  });
});

test('the citation is copied with title, provider, version and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addresses.version(policy.slug, now));
  await page.getByRole('button', { name: 'Copiar la cita' }).click();
  await expect(page.getByRole('button', { name: 'Cita copiada' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const version = currentVersion(policy, asOf);
  for (const part of [
    version.title,
    version.provider.name,
    `/${policy.slug}/${now}/`,
    version.lock?.digest ?? '',
  ]) {
    expect(copied).toContain(part);
  }
  expect(copied).not.toMatch(/^\s|\s$|\n\n/);
});

test.describe('any two versions', () => {
  const [first] = policy.versions;
  const last = policy.versions.at(-1);
  const query = (from: string, to: string) =>
    `${addresses.compare(policy.slug)}?${new URLSearchParams({ from, to }).toString()}`;

  test('are compared in the browser, whichever comes first', async ({ page }) => {
    for (const [from, to] of [
      [first?.date ?? '', last?.date ?? ''],
      [last?.date ?? '', first?.date ?? ''],
    ] as const) {
      await page.goto(query(from, to));
      await expect(page.locator('#compare-status')).toContainText('Se promete algo distinto');
      expect(await page.locator('#comparison .differences li').count()).toBeGreaterThan(3);
      await expect(page.locator('#comparison ins').first()).toBeVisible();
      await expect(page.locator('#comparison h2').first()).toContainText(
        `De la versión del ${Number(first?.date.slice(8))} de`,
      );
    }
  });

  test('load nothing until they are asked for', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(addresses.compare(policy.slug), { waitUntil: 'networkidle' });
    expect(loaded.filter((path) => /comparison|policy\.json/.test(path))).toEqual([]);
    await expect(page.locator('#compare-status')).toBeEmpty();
  });

  for (const [what, from, to] of [
    ['a date without a version', '1999-12-31', last?.date ?? ''],
    ['markup', '<img src=x onerror=alert(1)>', last?.date ?? ''],
    ['a path', '../../calculator/', last?.date ?? ''],
    ['nothing', '', ''],
  ] as const) {
    test(`are refused if the link names ${what}`, async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(query(from, to), { waitUntil: 'networkidle' });
      await expect(page.locator('#compare-status')).toContainText('una versión que esta política no tiene');
      await expect(page.locator('#comparison')).toBeEmpty();
      expect(said).toEqual([]);
    });
  }

  test('are refused if they are the same', async ({ page }) => {
    await page.goto(query(next, next));
    await expect(page.locator('#compare-status')).toContainText('dos veces la misma versión');
  });

  test('that can not be loaded are said to be so', async ({ page }) => {
    await page.route('**/policy.json', (route) => route.abort());
    await page.goto(query(first?.date ?? '', next));
    await expect(page.locator('#compare-status')).toContainText('No se pudieron cargar');
  });
});
