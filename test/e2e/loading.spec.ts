import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { CALCULATOR, FRIDAY } from './calculator-page.ts';

const EMBEDDED = FRIDAY.replace('halcon-cloud/calculator/', 'embed/halcon-cloud/');

for (const [page, address, sentence] of [
  ['the page', FRIDAY, 'No se pudo cargar la calculadora. Revise su conexión y vuelva a cargar la página.'],
  [
    'the page in English',
    `en/${FRIDAY}`,
    'The calculator could not be loaded. Check your connection and load the page again.',
  ],
  ['a frame', EMBEDDED, 'No se pudo cargar la calculadora. Revise su conexión y vuelva a cargar la página.'],
] as const) {
  test(`without the calculator's first script, ${page} says so above its form`, async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(address);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await expect(page.locator('#calculator form')).toBeVisible();
  });
}

const TICKETS = 'halcon-cloud/tickets/';

/** Pages that do nothing without their script, and what they say if it doesn't load. */
const SCRIPTED = [
  [
    'the search',
    'search/?q=festivos',
    'No se pudo cargar la búsqueda. Revise su conexión y vuelva a cargar la página.',
  ],
  [
    'the search in English',
    'en/search/?q=holidays',
    'The search could not be loaded. Check your connection and load the page again.',
  ],
  [
    'the search in Portuguese',
    'pt/search/?q=feriados',
    'Não foi possível carregar a busca. Verifique sua conexão e carregue a página de novo.',
  ],
  [
    'the page for many tickets',
    TICKETS,
    'Esta página no se cargó completa y no puede revisar tickets. Revise su conexión y vuelva a cargarla.',
  ],
  [
    'the page for many tickets in English',
    `en/${TICKETS}`,
    'This page wasn’t loaded in full and can’t review tickets. Check your connection and load it again.',
  ],
  [
    'the page for many tickets in Portuguese',
    `pt/${TICKETS}`,
    'Esta página não foi carregada por completo e não pode conferir chamados. Verifique sua conexão e carregue-a de novo.',
  ],
  [
    'the comparison of versions',
    'halcon-cloud/compare/?from=2025-06-01&to=2026-02-15',
    'No se pudieron cargar las versiones. Revise su conexión y vuelva a intentarlo.',
  ],
] as const;

for (const [name, address, sentence] of SCRIPTED) {
  test(`without its script, ${name} says so above its form, and nothing once it's loaded again`, async ({
    page,
  }) => {
    const alert = page.getByRole('alert').filter({ hasText: sentence });
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(address);
    await expect(alert).toBeVisible();
    await expect(page.locator('[role=alert] ~ form')).toBeVisible();
    // The search doesn't ask for words that nothing would look for.
    await expect(page.locator('main [role=status]:not(:empty)')).toHaveCount(0);
    await page.unrouteAll();
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.locator('main form')).toBeVisible();
    await expect(alert).toBeHidden();
  });
}

test.describe('with JavaScript turned off', () => {
  test.use({ javaScriptEnabled: false });

  test('the calculator: the page says what it needs, without a form that leads back to it', async ({
    page,
  }) => {
    await page.goto(CALCULATOR);
    await expect(page.locator('#calculator noscript p')).toContainText('Con JavaScript activado');
    await expect(page.locator('#calculator form')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Ejemplos resueltos' })).toBeVisible();
  });

  for (const [name, address, sentence, link] of [
    ['the search', 'search/', 'La búsqueda necesita JavaScript.', 'halcon-cloud/'],
    ['the search in English', 'en/search/', 'The search needs JavaScript.', 'en/halcon-cloud/'],
    ['the search in Portuguese', 'pt/search/', 'A busca precisa de JavaScript.', 'pt/halcon-cloud/'],
    ['tickets', TICKETS, 'Esta página necesita JavaScript', 'halcon-cloud/#plazos'],
    ['tickets in English', `en/${TICKETS}`, 'This page needs JavaScript', 'en/halcon-cloud/#plazos'],
    [
      'tickets in Portuguese',
      `pt/${TICKETS}`,
      'Esta página precisa de JavaScript',
      'pt/halcon-cloud/#plazos',
    ],
  ] as const) {
    test(`${name}: the page says what it needs and leads to the policy, without a form that does nothing`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(address);
      const said = page.locator('main noscript');
      await expect(said.locator('p')).toContainText(sentence);
      await expect(said.locator('p')).toBeVisible();
      await expect(page.locator('main form')).toBeHidden();
      await expect(page.getByRole('alert')).toHaveCount(0);
      const { href, pathname, hash } = new URL(link, baseURL);
      await said.locator(`a[href="${pathname}${hash}"]`).click();
      await expect(page).toHaveURL(href);
    });
  }
});

test("without what the first script imports, the page says so, and nothing once it's loaded again", async ({
  page,
}) => {
  const entry = /\/_astro\/Calculator\.astro[^/]*\.js$/;
  await page.route('**/_astro/*.js', (route, request) =>
    entry.test(request.url()) ? route.continue() : route.abort(),
  );
  await page.goto(FRIDAY);
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar la calculadora.');
  await page.unrouteAll();
  await page.reload();
  await expect(page.locator('[data-metric="response"] time').first()).toBeVisible();
  await expect(page.getByText('No se pudo cargar')).toHaveCount(0);
});

test('without a part that an answer needs, the page says so and tries again', async ({ page }) => {
  const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  const part = scripts.find((name) => readFileSync(`dist/_astro/${name}`, 'utf8').includes('next-steps'));
  await page.route(`**/_astro/${part ?? ''}`, (route) => route.abort());
  await page.goto(FRIDAY);
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar lo necesario para calcular.');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
  await expect(page.locator('[data-metric="response"] time').first()).toBeVisible();
});

test('an answer stays where the form that would change it does not load, and a pause says that it does not', async ({
  page,
  context,
}) => {
  await page.goto(FRIDAY, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Cambiar los datos' }).click();
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar lo necesario para calcular.');
  await expect(page.locator('[data-metric=response]')).toContainText('10:30');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
  await expect(page.getByRole('form')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Agregar una pausa' }).click();
  await expect(page.getByRole('group', { name: 'Pausas' }).getByRole('alert')).toBeVisible();
});
