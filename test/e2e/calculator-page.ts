import { expect, type Locator, type Page, test as base } from 'playwright/test';

/** A test that also holds that the console stays empty, and that nothing is fetched from elsewhere. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('request', (request) => {
        if (baseURL !== undefined && !request.url().startsWith(baseURL)) said.push(request.url());
      });
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

/** Marks a test that measures milliseconds: it has the machine to itself, after all others. */
export const MEASURED = { tag: '@measured' };

export const CALCULATOR = 'halcon-cloud/calculator/';

/** A critical case of the plan Innovador, reported half an hour before its Friday ends. */
export const FRIDAY = `${CALCULATOR}?plan=innovador&severity=critico&at=2026-11-20T16:30&zone=provider`;
export const INNOVADOR_FRIDAY = { response: '2026-11-23T15:30:00Z', resolution: '2026-11-23T21:30:00Z' };

/** What the page says of a metric or of a term. */
export const metric = (page: Page, key: string): Locator => page.locator(`[data-metric="${key}"]`);

/** Holds the due times of some metrics, in UTC. */
export async function expectDue(page: Page, due: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, at] of Object.entries(due)) {
    await expect(metric(page, key)).toHaveCount(1);
    await expect(metric(page, key).locator('time').first()).toHaveAttribute('datetime', at);
  }
}

/** Opens the form that an answer was shown without. */
export async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cambiar los datos' }).click();
}
