import { expect } from 'playwright/test';
import { CALCULATOR, FRIDAY, metric, test } from './calculator-page.ts';

test.describe('what was done', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-24T12:00:00-05:00')));

  test('is judged beside its due time, and the link keeps it', async ({ page }) => {
    await page.goto(FRIDAY);
    const response = metric(page, 'response');
    await response.getByText('Comprobar si se cumplió a tiempo').click();
    const field = response.getByRole('group', { name: 'Respuesta: ¿cuándo se cumplió?' });
    await field.getByLabel('Fecha').fill('2026-11-23');
    await field.getByLabel('Hora').fill('09:10');
    await expect(response).toContainText('A tiempo: quedaban 1 h 20 min de horario de atención');
    await field.getByLabel('Hora').fill('11:05');
    await expect(response).toContainText('Tarde por 35 min de horario de atención');
    await expect(response).not.toContainText('Venció');
    await expect(page).toHaveURL(/&done=response\/2026-11-23T11:05$/);
    await page.reload();
    await expect(response).toContainText('Tarde por 35 min de horario de atención');
    await expect(field).toBeHidden();
    await response.getByText('Cambiar cuándo se cumplió').click();
    await response.getByRole('button', { name: 'Quitar la fecha de cumplimiento: Respuesta' }).click();
    await expect(page).not.toHaveURL(/done=/);
  });

  test('waits for what is still to be asked', async ({ page }) => {
    const untimed = FRIDAY.replace('T16:30', '');
    for (const more of ['&done=response/2026-11-23T10:00', '&pause=2026-11-23T09:00/2026-11-23T10:00']) {
      await page.goto(untimed + more);
      await expect(page.locator('.calculator-result .waiting')).toContainText('Elija el plan');
      await expect(page.getByText('Cargando…')).toHaveCount(0);
    }
  });

  test('is put right beside its metric, even one that nothing judges', async ({ page }) => {
    await page.goto(`${FRIDAY}&done=response/2026-11-23T09:00&done=response/2026-11-23T12:00`);
    await expect(metric(page, 'response')).toContainText('A tiempo: quedaban 1 h 30 min');
    await expect(metric(page, 'response').locator('.error')).toContainText('«response/2026-11-23T12:00»');

    const urgent = 'nube-norte/calculator/?plan=remoto&category=incidencia&severity=critica&zone=provider';
    await page.goto(`${urgent}&at=2026-11-20T16:30&done=resolution/2026-11-19T11:00`);
    const solution = metric(page, 'resolution');
    await expect(solution.locator('.error')).toContainText('Debe ser después del reporte.');
    await page.locator('.error-summary a').click();
    await expect(solution.getByLabel('Fecha', { exact: true })).toBeFocused();
    await expect(solution.getByRole('group').locator('.error')).toContainText(
      'Debe ser después del reporte.',
    );
    await expect(solution.locator('.error')).toHaveCount(1);
    await solution.getByLabel('Fecha', { exact: true }).fill('2026-11-24');
    await expect(solution).toContainText('Se cumplió el martes 24 de noviembre de 2026, 11:00');
    await solution.getByRole('button', { name: 'Quitar la fecha de cumplimiento' }).press('Enter');
    await expect(solution.locator('.check')).toHaveCount(0);
  });

  test('leaves the focus where it was asked, once it is taken back', async ({ page }) => {
    await page.goto(`${FRIDAY}&done=response/2026-11-23T10:00`);
    const fold = metric(page, 'response').locator('.check summary');
    await fold.press('Enter');
    await metric(page, 'response').getByRole('button', { name: 'Quitar la fecha' }).press('Enter');
    await expect(fold).toBeFocused();
    await expect(fold).toHaveText('Comprobar si se cumplió a tiempo');
  });

  test('cannot be before the report', async ({ page }) => {
    await page.goto(`${FRIDAY}&done=response/2026-11-20T10:00`);
    await expect(metric(page, 'response')).toContainText('Debe ser después del reporte.');
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test('of a metric that never was is explained', async ({ page }) => {
    await page.goto(`${FRIDAY}&done=nada/2026-11-23T10:00`);
    await expect(metric(page, 'response').locator('time').first()).toBeVisible();
    await expect(page.locator('.error-summary')).toContainText('no tiene «nada»');
  });

  test('and cannot be read is explained beside the answer, until the reader says it anew', async ({
    page,
  }) => {
    await page.goto(`${FRIDAY}&done=response/zzz&done=nada/2026-11-23T10:00`);
    const response = metric(page, 'response');
    await expect(response.locator('time').first()).toBeVisible();
    const summary = page.locator('.error-summary');
    await expect(summary).toContainText('Cumplimiento: el enlace dice «response/zzz»');
    await expect(summary).toContainText('no tiene «nada»');
    await summary.getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Vencimientos' })).toBeFocused();

    await response.getByText('Comprobar si se cumplió a tiempo').click();
    const field = response.getByRole('group', { name: 'Respuesta: ¿cuándo se cumplió?' });
    await field.getByLabel('Fecha').fill('2026-11-23');
    await field.getByLabel('Hora').fill('09:10');
    await expect(response).toContainText('A tiempo: quedaban 1 h 20 min de horario de atención');
    await expect(summary).toHaveCount(0);
    await expect(page).toHaveURL(/zone=provider&done=response\/2026-11-23T09:10$/);
  });

  test('is no fact while it is still to come', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T09:59:00-05:00'));
    await page.goto(`${FRIDAY}&done=response/2027-11-23T09:10`);
    const response = metric(page, 'response');
    await expect(response).toContainText('Esa fecha todavía no llega: revise el año, y el día y el mes.');
    await expect(response).toContainText('Quedan 31 min');
    await expect(response).not.toContainText('Tarde');
  });
});

test.describe('planning backwards', () => {
  test.use({ timezoneId: 'America/Bogota' });

  test('is offered from the first, and says what it depends on', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-20T09:00:00-05:00'));
    await page.goto(CALCULATOR);
    await page.getByText('¿Aún no lo reporta? Vea hasta cuándo puede hacerlo').click();
    const plan = page.locator('.backwards');
    await expect(plan).toContainText('Responda antes las preguntas de arriba');
    await page.getByLabel('Innovador').check();
    await page.getByLabel('Crítico').check();
    await expect(plan).toContainText(
      'Respuesta: reporte a más tardar el viernes 20 de noviembre de 2026, 15:00',
    );
  });

  test('says until when to report, for today and for another moment', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-20T09:00:00-05:00'));
    await page.goto(`${CALCULATOR}?plan=innovador&severity=critico`);
    await page.getByText('¿Aún no lo reporta? Vea hasta cuándo puede hacerlo').click();
    const plan = page.locator('.backwards');
    // Two hours before the close of that Friday; the eight of the solution began at its opening.
    await expect(plan).toContainText('Para tenerlo a más tardar el viernes 20 de noviembre de 2026, 17:00');
    await expect(plan).toContainText(
      'Respuesta: reporte a más tardar el viernes 20 de noviembre de 2026, 15:00',
    );
    await expect(plan).toContainText(
      'Solución: reporte a más tardar el viernes 20 de noviembre de 2026, 9:00',
    );
    const by = plan.getByRole('group', { name: '¿Para cuándo lo necesita?' });
    await by.getByLabel('Fecha').fill('2026-11-23');
    await by.getByLabel('Hora').fill('10:00');
    await expect(plan).toContainText(
      'Respuesta: reporte a más tardar el viernes 20 de noviembre de 2026, 16:00',
    );
    await expect(plan).toContainText(
      'Solución: reporte a más tardar el viernes 20 de noviembre de 2026, 10:00',
    );
    await by.getByLabel('Fecha').fill('2026-11-20');
    await by.getByLabel('Hora').fill('16:00');
    await expect(plan).toContainText(
      'ya no alcanza: había que reportar a más tardar el jueves 19 de noviembre de 2026, 16:00',
    );
    await by.getByLabel('Fecha').fill('2026-11-23');
    await by.getByLabel('Hora').fill('10:00');
    await expect(page).toHaveURL(/&by=2026-11-23T10:00$/);
    await page.reload();
    const answer = metric(page, 'response');
    await expect(page.getByRole('heading', { name: 'Hasta cuándo reportar' })).toBeVisible();
    await expect(page.getByRole('form')).toHaveCount(0);
    await expect(answer.locator('time')).toHaveAttribute('datetime', '2026-11-20T21:00:00Z');
    await expect(answer).toContainText('Quedan 7 h');
    await answer.getByRole('link', { name: 'Cómo se cuenta: Respuesta' }).click();
    // What is reported then is due at the wanted moment.
    await expect(answer.locator('time')).toHaveAttribute('datetime', '2026-11-23T15:00:00Z');
    await page.goBack();
    await page.getByRole('button', { name: 'Cambiar los datos' }).click();
    await expect(plan).toContainText('viernes 20 de noviembre de 2026, 16:00');
    // The answer stays beside the form, and nothing is missing of it.
    await page.getByRole('button', { name: 'Ver el resultado' }).click();
    await expect(page.getByRole('heading', { name: 'Hasta cuándo reportar' })).toBeFocused();
    await expect(answer.locator('time')).toHaveAttribute('datetime', '2026-11-20T21:00:00Z');
    await expect(page.locator('.error-summary')).toHaveCount(0);
    // Nothing is said of what no calendar of the version reaches.
    await by.getByLabel('Fecha').fill('2040-01-02');
    await expect(plan).toContainText('el calendario de esta versión termina el 31 de diciembre de 2036');
    await expect(plan).not.toContainText('reporte a más tardar');
  });

  test('leaves the focus in the field while its answer comes', async ({ page }) => {
    await page.goto(CALCULATOR);
    await page.getByRole('radio', { name: 'Innovador' }).check();
    await page.getByRole('radio', { name: 'Crítico' }).check();
    await page.getByText('¿Aún no lo reporta? Vea hasta cuándo puede hacerlo').click();
    const by = page.getByRole('group', { name: '¿Para cuándo lo necesita?' });
    await by.getByLabel('Fecha').fill('2026-11-30');
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await by.getByLabel('Hora').fill('16:00');
    await expect(page.getByRole('heading', { name: 'Hasta cuándo reportar' })).toBeVisible();
    await expect(by.getByLabel('Hora')).toBeFocused();
    await expect(metric(page, 'response').locator('time')).toBeVisible();
    await expect(by.getByLabel('Hora')).toBeFocused();
  });

  test('asks the version that will be in force', async ({ page }) => {
    const asked = 'nube-norte/calculator/?plan=remoto&category=incidencia&severity=critica&zone=provider';
    for (const [by, version] of [
      ['2027-01-29T10:00', '1 de marzo de 2026'],
      ['2027-03-10T10:00', '1 de febrero de 2027'],
    ]) {
      await page.goto(`${asked}&by=${by}`);
      await expect(metric(page, 'attention').locator('time')).toBeVisible();
      await expect(page.locator('.provenance')).toHaveText(`Según la versión del ${version}.`);
    }
  });
});

test.describe('the time that is left', () => {
  test('is over at the very instant before which it had to be done', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:30:00-05:00'));
    await page.goto(FRIDAY);
    await expect(metric(page, 'response')).toContainText('Venció hace menos de 1 min');
    await expect(page.locator('.calculator-result > [role=status]')).toContainText('Ya venció');
  });

  test('goes on by itself, and is said aloud when it gets short', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T10:00:30-05:00') });
    await page.goto(FRIDAY);
    const response = metric(page, 'response');
    const status = page.locator('.calculator-result > [role=status]');
    await expect(response).toContainText('Quedan 29 min');
    await expect(status).toContainText('Quedan menos de 30 min');
    await page.clock.fastForward('10:00');
    await expect(response).toContainText('Quedan 19 min');
    await expect(status).toContainText('Quedan menos de 30 min');
    await page.clock.fastForward('05:00');
    await expect(status).toContainText('Quedan menos de 15 min');
    await page.clock.fastForward('16:00');
    await expect(response).toContainText('Venció hace');
    await expect(status).toContainText('Ya venció');
  });
});

test('the picture names the days, what happens on them and why some are closed', async ({ page }) => {
  await page.goto(`${CALCULATOR}?plan=innovador&severity=critico&at=2026-10-30T16:30`);
  const picture = page.getByRole('figure', { name: 'Del reporte al vencimiento' });
  await expect(metric(page, 'response')).toBeVisible();
  await page.locator('.picture-place').scrollIntoViewIfNeeded();
  await expect(picture.getByRole('listitem').filter({ hasText: 'vie 30 oct' })).toContainText(
    '16:30 Reporte',
  );
  // Monday 2 November is a holiday in Colombia.
  await expect(picture.getByRole('listitem').filter({ hasText: 'lun 2 nov' })).toContainText('Festivo:');
  await expect(picture.getByRole('listitem').filter({ hasText: 'mar 3 nov' })).toContainText(
    '10:30 Vence: Respuesta',
  );
});

test('the picture shows when what was promised was done', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00-05:00'));
  await page.goto(`${FRIDAY}&done=response/2026-11-23T09:10`);
  await expect(page.getByText('Se cumplió el lunes 23 de noviembre de 2026, 9:10')).toBeVisible();
  await expect(metric(page, 'response')).toBeVisible();
  await page.locator('.picture-place').scrollIntoViewIfNeeded();
  const monday = page.locator('.picture').getByRole('listitem').filter({ hasText: 'lun 23 nov' });
  await expect(monday).toContainText('9:10 Cumplido: Respuesta');
  await expect(monday).toContainText('10:30 Vence: Respuesta');
  await expect(page.locator('.picture').getByText('Cumplido: Solución')).toHaveCount(0);
});
