import { expect, type FrameLocator, type Page, test } from 'playwright/test';
import { catalog } from '../../src/content/catalog.ts';

const EMBEDDING = 'halcon-cloud/embed/';

/** A site that halcon-cloud's brand names, and one that it doesn't. */
const PROVIDER = 'https://www.halcon-cloud.example';
const STRANGER = 'https://www.ajena.example';

const CASE = '?plan=innovador&severity=critico&at=2026-11-20T16:30&zone=provider';

/** The code that the page gives to whoever puts the calculator into their site. */
async function codeOf(page: Page): Promise<string> {
  await page.goto(EMBEDDING);
  return page.locator('#snippet').innerText();
}

/** Shows HTML as a page of another site. The calculator's site answers under its public address. */
async function open(page: Page, origin: string, html: string): Promise<FrameLocator> {
  const { host } = new URL(catalog.site.address);
  await page.route(`${origin}/`, (route) => {
    const body = `<!doctype html><html lang="es"><link rel="icon" href="data:,"><title>Soporte</title><h1>Soporte</h1>${html}</html>`;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.context().route(`https://${host}/**`, async (route, request) => {
    const { pathname, search } = new URL(request.url());
    const served = new URL(pathname + search, test.info().project.use.baseURL);
    await route.fulfill({ response: await route.fetch({ url: served.href }) });
  });
  await page.goto(`${origin}/`);
  return page.frameLocator('iframe');
}

// What a page still fetches when its test ends is nobody's mistake.
test.afterEach(async ({ context }) => {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
});

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

/** What is taller than the frame, and so would have to be scrolled. */
const hidden = (frame: FrameLocator) =>
  frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);

test.describe('in the site of its provider', () => {
  test('the calculator answers as tall as its answer, and says nothing in the console', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const frame = await open(page, PROVIDER, await codeOf(page));
    await frame.getByRole('radio', { name: /Innovador/ }).check();
    await frame.getByRole('radio', { name: /Crítico/ }).check();
    await expect.poll(() => hidden(frame)).toBe(0);
    const asking = await heightOf(page);
    await frame.getByRole('button', { name: 'Ahora' }).click();
    await expect(frame.locator('[data-metric="response"] time').first()).toBeVisible();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(asking);
    await expect.poll(() => hidden(frame)).toBe(0);
    expect(said).toEqual([]);
  });

  test('it opens with what its address has chosen, and shrinks to it', async ({ page }) => {
    const code = (await codeOf(page)).replace('/embed/halcon-cloud/', `/embed/halcon-cloud/${CASE}`);
    const frame = await open(page, PROVIDER, code.replace(/height="\d+"/, 'height="9000"'));
    await expect(frame.locator('[data-metric="response"] time').first()).toHaveAttribute(
      'datetime',
      '2026-11-23T15:30:00Z',
    );
    await expect.poll(() => heightOf(page)).toBeLessThan(4000);
    await expect.poll(() => hidden(frame)).toBe(0);
  });

  test('without the script it keeps the height of the code and scrolls', async ({ page }) => {
    const code = (await codeOf(page)).replace(/<script>[^]*<\/script>/, '');
    const frame = await open(page, PROVIDER, code);
    await expect(frame.getByRole('form')).toBeVisible();
    expect(await hidden(frame)).toBeGreaterThan(0);
    expect(String(await heightOf(page))).toBe(/height="(\d+)"/.exec(code)?.[1]);
  });

  test('a link of an answer opens a tab of its own, which knows nothing of the page', async ({ page }) => {
    const code = (await codeOf(page)).replace('/embed/halcon-cloud/', `/embed/halcon-cloud/${CASE}`);
    const frame = await open(page, PROVIDER, code);
    for (const link of [
      frame.getByRole('link', { name: /^Según la versión/ }),
      frame.locator('.clauses a').first(),
      frame.getByRole('link', { name: /^Calculadora completa/ }),
    ]) {
      const opening = page.context().waitForEvent('page');
      await link.click();
      const opened = await opening;
      await expect(opened.locator('.site-header')).toBeVisible();
      expect(await opened.evaluate(() => window.opener === null)).toBe(true);
      await opened.close();
    }
    expect(page.url()).toBe(`${PROVIDER}/`);
    await expect(frame.locator('.site-header')).toHaveCount(0);
  });

  test('the copied link is the permanent address of the whole calculator', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const code = (await codeOf(page)).replace('/embed/halcon-cloud/', `/embed/halcon-cloud/${CASE}`);
    const frame = await open(page, PROVIDER, code);
    await frame.getByRole('button', { name: 'Copiar el enlace' }).click();
    await expect(frame.getByRole('button', { name: 'Enlace copiado' })).toBeVisible();
    await page.getByRole('heading', { name: 'Soporte' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${catalog.site.address}halcon-cloud/calculator/${CASE.replace('?', '?version=2026-02-15&')}`,
    );
  });

  test('where the browser refuses to copy, the link is written out', async ({ page }) => {
    const code = (await codeOf(page)).replace('/embed/halcon-cloud/', `/embed/halcon-cloud/${CASE}`);
    const frame = await open(page, PROVIDER, code.replace(/allow="[^"]*"/, ''));
    await frame.getByRole('button', { name: 'Copiar el enlace' }).click();
    await expect(
      frame.getByRole('link', { name: `${catalog.site.address}halcon-cloud/calculator/?version=2026-02-15` }),
    ).toBeVisible();
  });
});

test('no other site can frame the calculator', async ({ page }) => {
  const code = await codeOf(page);
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  const frame = await open(page, STRANGER, code);
  await refused;
  await expect(frame.locator('#calculator')).toHaveCount(0);
});

test('not even its own provider can frame any other page', async ({ page }) => {
  const code = (await codeOf(page)).replace('/embed/halcon-cloud/', '/halcon-cloud/');
  const refused = page.waitForEvent('console', (message) => message.text().includes('X-Frame-Options'));
  const frame = await open(page, PROVIDER, code);
  await refused;
  await expect(frame.locator('main')).toHaveCount(0);
});

test('the page that gives the code shows the calculator as tall as it is, and copies the code', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await codeOf(page);
  const frame = page.frameLocator('iframe');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(frame.getByRole('form')).toBeVisible();
  await expect.poll(() => hidden(frame)).toBe(0);
  await page.getByRole('button', { name: 'Copiar el código' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});
