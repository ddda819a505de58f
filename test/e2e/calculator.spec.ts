import { expect, test as base } from 'playwright/test';
import { CALCULATOR, edit, expectDue, FRIDAY, INNOVADOR_FRIDAY, metric, test } from './calculator-page.ts';

test('an untranslated policy is read in its own language on a page in another', async ({ page }) => {
  await page.goto(`pt/${FRIDAY}`);
  const heading = page.getByRole('heading', { name: 'Respuesta', exact: true });
  await expect(heading).toHaveAttribute('lang', 'es');
  await expect(metric(page, 'response').locator('.clauses > a').first()).toHaveAttribute('lang', 'es');
  await page.getByRole('button', { name: 'Alterar os dados' }).click();
  await expect(page.locator('.choice-name', { hasText: 'Crítico' })).toHaveAttribute('lang', 'es');
  await page.goto(FRIDAY);
  await expect(page.getByRole('heading', { name: 'Respuesta', exact: true })).not.toHaveAttribute('lang');
});

test.describe('a client', () => {
  test('finds when a case is due and why, and the link shows it again', async ({ page }) => {
    await page.goto(CALCULATOR);
    await page.getByRole('radio', { name: 'Innovador' }).check();
    await page.getByRole('radio', { name: 'Crítico' }).check();
    const report = page.getByRole('group', { name: '¿Cuándo se reportó?' });
    await report.getByLabel('Fecha').fill('2026-11-20');
    await report.getByLabel('Hora').fill('16:30');

    await expectDue(page, INNOVADOR_FRIDAY);
    const response = metric(page, 'response');
    await expect(response).toContainText('Antes de las 10:30 lunes 23 de noviembre de 2026 hora de Colombia');

    await response.locator('.ledger > summary').click();
    await expect(response).toContainText('Menos de 2 horas, contadas en el Horario de oficina');
    const lines = response.getByRole('listitem');
    await expect(lines.first()).toContainText(/vie 20 nov, 16:30–17:00\s*cuenta 30 min/);
    await expect(lines.last()).toContainText(/lun 23 nov, 9:00–10:30\s*cuenta 1 h 30 min/);
    await expect(lines.last()).toContainText('plazo completo');
    await expect(lines.first().getByRole('link')).toHaveAttribute(
      'href',
      /\/halcon-cloud\/2026-02-15\/#computo$/,
    );

    await expect(page).toHaveURL(/\?plan=innovador&severity=critico&at=2026-11-20T16:30&zone=provider$/);
    await page.reload();
    await expectDue(page, INNOVADOR_FRIDAY);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await edit(page);
    await expect(page.getByRole('form', { name: 'Su caso' })).toBeFocused();
    await expect(page.getByRole('radio', { name: 'Innovador' })).toBeChecked();
    await expect(report.getByLabel('Hora')).toHaveValue('16:30');
  });

  test('sees which channel to use, and how to escalate once it is late', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T16:05:00Z'));
    await page.goto(FRIDAY);
    await expect(metric(page, 'response')).toContainText('Venció hace 35 min');
    await expect(metric(page, 'resolution')).toContainText('Quedan 5 h 25 min');
    const next = page.getByRole('region', { name: 'Qué hacer ahora' });
    await expect(next.getByRole('listitem').first()).toContainText(
      'Escale el caso: Responda al correo del caso',
    );
    await expect(next.getByRole('link', { name: 'soporte@halcon-cloud.example' })).toHaveAttribute(
      'href',
      'mailto:soporte@halcon-cloud.example',
    );
  });

  test('takes the present minute or yesterday at a touch', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T14:20:40Z'));
    await page.goto(`${CALCULATOR}?plan=innovador&severity=critico`);
    await page.getByRole('button', { name: 'Ahora' }).click();
    await expect(page).toHaveURL(/at=2026-11-24T09:20&zone=provider/);
    await page.getByRole('button', { name: 'Ayer 17:00' }).click();
    await expect(page).toHaveURL(/at=2026-11-23T17:00&zone=provider/);
    await expectDue(page, { response: '2026-11-24T16:00:00Z' });
  });

  test('waits in a pause that is still open, and goes on when it is removed', async ({ page }) => {
    await page.goto(FRIDAY);
    await edit(page);
    await page.getByRole('button', { name: 'Agregar una pausa' }).click();
    const pause = page.getByRole('group', { name: 'Pausa 1' });
    const from = pause.getByRole('group', { name: 'Desde' });
    await expect(from.getByLabel('Fecha')).toBeFocused();
    await from.getByLabel('Fecha').fill('2026-11-20');
    await from.getByLabel('Hora').fill('16:45');
    await pause.getByRole('checkbox', { name: 'Sigue en pausa' }).check();

    await expect(metric(page, 'response')).toContainText('En pausa: faltan por contar 1 h 45 min');
    await expect(metric(page, 'response').locator('time')).toHaveCount(0);
    const status = page.locator('.calculator-result > [role=status]');
    await expect(status).toContainText('1 h 45 min de horario de atención. Solución');
    await expect(page).toHaveURL(/&pause=2026-11-20T16:45\/$/);
    await page.reload();
    await expect(metric(page, 'response')).toContainText('En pausa');
    await edit(page);
    await page.getByRole('button', { name: 'Quitar la pausa 1' }).click();
    await expect(page.getByRole('button', { name: 'Agregar una pausa' })).toBeFocused();
    await expectDue(page, INNOVADOR_FRIDAY);
  });

  test('says of an empty pause which of its ends is missing', async ({ page }) => {
    await page.goto(FRIDAY);
    await edit(page);
    await page.getByRole('button', { name: 'Agregar una pausa' }).click();
    await page.getByRole('button', { name: 'Ver el resultado' }).click();
    await expect(page.locator('.error-summary a')).toHaveText([
      'Indique cuándo empezó la pausa, o quítela.',
      'Indique cuándo terminó la pausa, o quítela.',
    ]);
  });

  test('contracts the extended hours where the plan offers them', async ({ page }) => {
    await page.goto(`${CALCULATOR}?plan=empresarial&severity=critico&at=2026-11-20T07:30`);
    await expectDue(page, { response: '2026-11-20T16:00:00Z' });
    await edit(page);
    await page.getByRole('checkbox', { name: 'Horario extendido' }).check();
    await expectDue(page, { response: '2026-11-20T14:30:00Z' });
    await page.getByLabel('Canal por el que llegó').selectOption('Teléfono');
    const form = page.getByRole('form');
    await expect(form.getByText('«Teléfono» no abre un caso')).toBeVisible();
    await expect(page.locator('.calculator-result > .said')).toContainText('«Teléfono» no abre un caso');
    await expect(page).toHaveURL(/channel=telefono&option=horario-extendido/);
  });

  test('gets the terms of the version that was in force at the report, or of the one pinned', async ({
    page,
  }) => {
    await page.goto(`${CALCULATOR}?plan=innovador&severity=critico&at=2025-11-21T16:30`);
    await expect(page.getByText('Según la versión del 1 de junio de 2025, vigente')).toBeVisible();
    await edit(page);
    await page.getByLabel('Versión de la política').selectOption('La del 15 de febrero de 2026');
    await expect(page.getByText('Según la versión del 15 de febrero de 2026, la que se pidió')).toBeVisible();
    await expect(page.getByText('Al momento del reporte regía la del 1 de junio de 2025')).toBeVisible();
    await expect(page).toHaveURL(/\?version=2026-02-15&/);
  });

  test('uses nothing but the keyboard', async ({ page }) => {
    await page.goto(CALCULATOR);
    await page.getByRole('radio', { name: 'Innovador' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Emprendedor' })).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('radio', { name: 'Crítico' })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Fecha', { exact: true })).toBeFocused();
    await page.getByRole('button', { name: 'Ayer 17:00' }).focus();
    await page.keyboard.press('Enter');
    await expect(metric(page, 'response')).toBeVisible();
    await page.getByLabel('Hora', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Vencimientos' })).toBeFocused();
  });

  test('is told what is missing when the form is sent, in a summary that leads to each field', async ({
    page,
  }) => {
    await page.goto(`${CALCULATOR}?severity=alto`);
    await expect(page.getByText('Elija el plan contratado.')).toHaveCount(0);
    await page.getByRole('button', { name: 'Ver el resultado' }).click();
    const summary = page.getByRole('group', { name: 'Hay 2 datos por corregir' });
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: 'Elija el plan contratado.' }).click();
    await expect(page.getByRole('radio', { name: 'Innovador' })).toBeFocused();
    await expect(page.getByRole('radio', { name: 'Alto' })).toBeChecked();
  });

  test('hears the results when they change, but not each minute', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T14:10:30Z') });
    await page.goto(FRIDAY);
    await expect(metric(page, 'response')).toContainText('Quedan 1 h 19 min');
    const spoken = page.locator('.calculator-result [role="status"]');
    const before = await spoken.textContent();
    expect(before).toContain('Respuesta: Antes de las 10:30 del lunes 23 de noviembre de 2026.');
    await page.clock.fastForward('02:00');
    await expect(metric(page, 'response')).toContainText('Quedan 1 h 17 min');
    expect(await spoken.textContent()).toBe(before);
  });

  test('leaves nothing behind on the device', async ({ page, context }) => {
    await page.goto(FRIDAY);
    await expectDue(page, INNOVADOR_FRIDAY);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('a browser that does not know where it is answers in the time of the provider', async ({ page }) => {
  await page.addInitScript(() => {
    Intl.DateTimeFormat.prototype.resolvedOptions = () => ({
      locale: 'es-CO',
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'Etc/Unknown',
    });
  });
  await page.goto(FRIDAY);
  await expectDue(page, INNOVADOR_FRIDAY);
  await expect(page.locator('.reader')).toHaveCount(0);
  await edit(page);
  await expect(page.getByRole('group', { name: '¿Cuándo se reportó?' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'la suya' })).toHaveCount(0);
});

test.describe('a reader in Madrid', () => {
  test.use({ timezoneId: 'Europe/Madrid' });

  test('sees both clocks and may tell the report in either', async ({ page }) => {
    await page.goto(FRIDAY);
    await expect(metric(page, 'response')).toContainText(
      'En su zona (hora de España): lunes 23 de noviembre de 2026, 16:30',
    );
    await edit(page);
    await page.getByRole('radio', { name: 'hora de España (la suya)' }).check();
    await page.getByRole('group', { name: '¿Cuándo se reportó?' }).getByLabel('Hora').fill('22:30');
    await expect(page).toHaveURL(/at=2026-11-20T22:30&zone=Europe\/Madrid$/);
    await expectDue(page, INNOVADOR_FRIDAY);
  });

  test('is asked which of two equal times is meant, and the link keeps the answer', async ({ page }) => {
    await page.goto(
      `${CALCULATOR}?plan=premium-plus&severity=critico&at=2026-10-25T02:30&zone=Europe/Madrid`,
    );
    await expect(metric(page, 'response')).toHaveCount(0);
    await page.getByRole('radio', { name: 'La segunda (UTC+1)' }).check();
    await expectDue(page, { response: '2026-10-25T02:30:00Z' });
    await expect(page).toHaveURL(/at=2026-10-25T01:30:00Z/);
    await page.reload();
    await edit(page);
    await expect(page.getByRole('radio', { name: 'La segunda (UTC+1)' })).toBeChecked();
    await expectDue(page, { response: '2026-10-25T02:30:00Z' });
  });

  test('is refused a time that does not exist, with the nearest that do', async ({ page }) => {
    await page.goto(
      `${CALCULATOR}?plan=premium-plus&severity=critico&at=2026-03-29T02:30&zone=Europe/Madrid`,
    );
    await expect(metric(page, 'response')).toHaveCount(0);
    await expect(page.locator('#c-at-error')).toContainText(
      'domingo 29 de marzo de 2026, 1:59 y domingo 29 de marzo de 2026, 3:00',
    );
    await expect(page.locator('.error-summary a')).toContainText('Fecha y hora. Esa hora no existió');
  });
});

test.describe('an address', () => {
  const rest = 'severity=critico&at=2026-11-20T16:30';
  const hostile: readonly (readonly [what: string, query: string, message: string])[] = [
    ['with an unknown plan', `plan=platino&${rest}`, 'no tiene «platino»'],
    ['with an unknown severity', 'plan=innovador&severity=grave', 'no tiene «grave»'],
    ['with a nonsense date', 'at=2026-99-99T25:61', 'el enlace dice «2026-99-99T25:61»'],
    [
      'with markup',
      `plan=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      '«<img src=x onerror=alert(1)>»',
    ],
    ['with a broken escape', 'plan=%E0%A4%A&severity=critico', 'el enlace dice'],
    ['with an unknown zone', 'at=2026-11-20T16:30&zone=Mars/Olympus', '«Mars/Olympus»'],
    ['with a version that never was', `plan=innovador&${rest}&version=1999-01-01`, '«1999-01-01»'],
    ['before the first version', `plan=innovador&severity=critico&at=1999-01-01T10:00`, 'Ninguna versión'],
  ];
  for (const [what, query, message] of hostile) {
    test(`${what} is explained, and the form still works`, async ({ page }) => {
      await page.goto(`${CALCULATOR}?${query}`);
      await expect(page.locator('#calculator')).toContainText(message);
      await expect(page.locator('#calculator img')).toHaveCount(0);
      if ((await page.getByRole('form').count()) === 0) await edit(page);
      await page.getByRole('button', { name: 'Empezar de nuevo' }).click();
      await expect(page).toHaveURL(/\/calculator\/$/);
      await page.getByRole('radio', { name: 'Innovador' }).check();
      await expect(page).toHaveURL(/\?plan=innovador$/);
    });
  }

  test('leads back to its answer from the form that changed it', async ({ page }) => {
    await page.goto(FRIDAY);
    await edit(page);
    await page.getByRole('radio', { name: 'Alto' }).check();
    await expect(page).toHaveURL(/severity=alto/);
    await page.goBack();
    await expect(page.getByRole('form')).toHaveCount(0);
    await expectDue(page, INNOVADOR_FRIDAY);
    await page.goForward();
    await expect(page.getByRole('radio', { name: 'Alto' })).toBeChecked();
    // Unchanged, too; what only moves within the page closes nothing.
    await page.goBack();
    await edit(page);
    await page.evaluate(() => {
      location.hash = 'c-result';
    });
    await expect(page.getByRole('form')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('form')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('form')).toHaveCount(0);
  });

  test('beyond the horizon is explained, and its form opens', async ({ page }) => {
    await page.goto(`${CALCULATOR}?plan=innovador&severity=critico&at=2999-01-01T10:00`);
    await expect(metric(page, 'response')).toContainText('Queda fuera del calendario');
    await edit(page);
    await expect(page.getByRole('radio', { name: 'Innovador' })).toBeChecked();
  });

  test('with 100 KB of text is explained, and the rest of it survives', async ({ page, baseURL }) => {
    // Servers refuse so long an address; whoever has one got it past them.
    await page.route('**/*xxx*', async (route) => {
      await route.fulfill({ response: await route.fetch({ url: `${baseURL ?? ''}${CALCULATOR}` }) });
    });
    await page.goto(
      `${CALCULATOR}?channel=${'x'.repeat(100_000)}&plan=innovador&severity=critico&at=2026-11-20T16:30`,
    );
    await expect(page.locator('#calculator')).toContainText(`«${'x'.repeat(40)}…»`);
    await expectDue(page, INNOVADOR_FRIDAY);
    await edit(page);
    await page.getByRole('radio', { name: 'Emprendedor' }).check();
    await expect(page).toHaveURL(/\?plan=emprendedor&severity=critico&at=2026-11-20T16:30&zone=provider$/);
  });
});

base(
  'a picture that cannot be loaded is asked for once, said to be missing, and asked for again by the reader',
  async ({ page }) => {
    await page.goto(FRIDAY, { waitUntil: 'networkidle' });
    let asked = 0;
    await page.route('**/_astro/*.js', (route) => {
      asked++;
      return route.abort();
    });
    await page.locator('.picture-place').scrollIntoViewIfNeeded();
    await expect(page.locator('.picture-place')).toContainText('No se pudo cargar');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(asked).toBe(1);
    await page.unroute('**/_astro/*.js');
    await page.getByRole('button', { name: 'Ver los días en un dibujo' }).click();
    await expect(page.getByRole('figure', { name: 'Del reporte al vencimiento' })).toBeVisible();
  },
);

base('data that cannot be loaded are said to be, and can be asked for again', async ({ page }) => {
  await page.route('**/2025-06-01/calculator.json', (route) => route.abort());
  await page.goto(`${CALCULATOR}?plan=innovador&severity=critico&at=2025-11-21T16:30`);
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar');
  await page.unroute('**/2025-06-01/calculator.json');
  await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
  await expect(metric(page, 'response')).toHaveCount(1);
});
