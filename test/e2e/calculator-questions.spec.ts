import { expect } from 'playwright/test';
import { edit, expectDue, metric, test } from './calculator-page.ts';

test.describe('a term of the contract', () => {
  test('is computed from the date of its event, and the link shows it again', async ({ page }) => {
    await page.goto('asesoria-clara/calculator/');
    await page.getByRole('radio', { name: 'Retracto' }).check();
    const event = page.getByRole('group', { name: 'Fecha de contratación' });
    await expect(event.getByLabel('Hora')).toHaveCount(0);
    await event.getByLabel('Fecha').fill('2026-12-28');

    await expectDue(page, { retracto: '2027-01-08T03:00:00Z' });
    const retracto = metric(page, 'retracto');
    await expect(retracto).toContainText('24:00 jueves 7 de enero de 2027');
    await expect(retracto).toContainText('Hasta el 7 de enero de 2027, inclusive (24:00).');
    await expect(retracto).toContainText('Puede desistir hasta este momento');
    await retracto.locator('.ledger > summary').click();
    await expect(retracto.getByRole('listitem').first()).toContainText('Día del evento, que no cuenta');
    await expect(retracto.getByRole('listitem').last()).toContainText('cuenta 10 días');

    await expect(page).toHaveURL(/\?term=retracto&at=2026-12-28$/);
    const link = page.getByRole('link', { name: 'Enlace permanente' });
    await expect(link).toHaveAttribute(
      'href',
      /\/asesoria-clara\/calculator\/\?version=2026-04-01&term=retracto&at=2026-12-28$/,
    );
    await link.click();
    await expectDue(page, { retracto: '2027-01-08T03:00:00Z' });
    await edit(page);
    await expect(page.getByRole('radio', { name: 'Retracto' })).toBeChecked();
  });

  test('stands beside cases: the last moment to cancel a visit', async ({ page }) => {
    await page.goto('nube-norte/calculator/');
    await page.getByRole('radio', { name: 'Otro plazo del contrato' }).check();
    await page.getByRole('radio', { name: 'Cancelar una visita' }).check();
    const event = page.getByRole('group', { name: 'Hora de la visita' });
    await event.getByLabel('Fecha').fill('2026-11-23');
    await event.getByLabel('Hora').fill('10:00');
    await expectDue(page, { 'cancelar-visita': '2026-11-22T16:00:00Z' });
    await expect(page.getByRole('group', { name: 'Pausas' })).toHaveCount(0);
    await expect(page).toHaveURL(/\?term=cancelar-visita&at=2026-11-23T10:00&zone=provider$/);
    await page.getByRole('radio', { name: 'Los plazos de un caso' }).check();
    await expect(page.getByRole('radio', { name: 'Remoto' })).toBeVisible();
  });

  test('is paused in the states that the flow names', async ({ page }) => {
    await page.goto('asesoria-clara/calculator/?term=inicio-de-bolsa&at=2026-09-17T16:00');
    await expectDue(page, { 'inicio-de-bolsa': '2026-09-23T21:00:00Z' });
    await edit(page);
    await expect(page.getByText('Mientras el caso está en «En espera del cliente»')).toBeVisible();
    await page.getByRole('button', { name: 'Agregar una pausa' }).click();
    const from = page.getByRole('group', { name: 'Desde' });
    await expect(from.getByLabel('Fecha')).toBeFocused();
  });
});

test.describe('a request that no plan covers', () => {
  test('goes by its route, and shows no due time', async ({ page }) => {
    await page.goto('canal-consultores/calculator/?plan=holding&at=2026-11-20T10:00');
    await page.getByRole('radio', { name: 'Desarrollo' }).check();
    const route = page.getByRole('region', { name: 'Desarrollo' });
    await expect(route).toContainText('Revisión comercial');
    await expect(route).toContainText('preventa, que le envía una propuesta');
    await expect(page.locator('.calculator-result time')).toHaveCount(0);
    await expect(page.getByRole('group', { name: '¿Cuándo se reportó?' })).toHaveCount(0);
    await page.getByRole('radio', { name: 'Soporte crítico' }).check();
    await expectDue(page, { response: '2026-11-20T15:00:00Z' });
  });
});

test.describe('a mode of attention', () => {
  test('is the default until another is chosen, whose surcharge stands beside the due time', async ({
    page,
  }) => {
    await page.goto('nube-norte/calculator/?plan=remoto&category=incidencia&at=2026-11-20T14:00');
    await page.getByRole('radio', { name: 'No crítica' }).check();
    await expect(page.getByRole('radio', { name: 'Estándar' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Emergencia' })).toHaveCount(0);
    await expectDue(page, { attention: '2026-11-24T00:00:00Z' });
    await page
      .getByRole('group', { name: 'Severidad' })
      .getByRole('radio', { name: 'Crítica' })
      .first()
      .check();
    await page.getByRole('radio', { name: 'Emergencia' }).check();
    await expectDue(page, { attention: '2026-11-20T20:00:00Z' });
    await expect(metric(page, 'attention')).toContainText('Recargo: puede tener un costo adicional.');
    await metric(page, 'attention').locator('.ledger > summary').click();
    await expect(metric(page, 'attention')).toContainText('de inmediato, en modo «Emergencia» (se aplica)');
    await expect(page).toHaveURL(/category=incidencia&severity=critica&attention=emergencia&at=/);
  });
});

test.describe('the availability of a month', () => {
  test('is told from the downtime, and held against the plan’s', async ({ page }) => {
    await page.goto('halcon-cloud/calculator/?month=2026-10');
    await page.getByRole('radio', { name: 'Empresarial' }).check();
    const answer = page.getByRole('region', { name: 'Empresarial' });
    await expect(answer.getByRole('row', { name: 'En octubre de 2026' })).toContainText('3 h 43 min 12 s');
    await page.getByLabel('Horas').fill('5');
    await page.getByLabel('Minutos').fill('57');
    await expect(answer).toContainText('es una disponibilidad del 99.2%: por debajo del 99.5% del plan.');
    await expect(page).toHaveURL(/\?plan=empresarial&month=2026-10&down=357$/);
  });
});

test.describe('an address', () => {
  const hostile: readonly (readonly [what: string, query: string, message: string])[] = [
    ['with an unknown term', 'asesoria-clara/calculator/?term=nada&at=2026-12-28', 'no tiene «nada»'],
    ['with a term where there are none', 'halcon-cloud/calculator/?term=retracto', 'no tiene «retracto»'],
    [
      'with a date that does not exist',
      'asesoria-clara/calculator/?term=retracto&at=2026-02-30',
      '«2026-02-30»',
    ],
    ['with an unknown category', 'canal-consultores/calculator/?category=nada', 'no tiene «nada»'],
    ['with an unknown mode', 'nube-norte/calculator/?attention=nada', 'no tiene «nada»'],
    [
      'with a mode for others',
      'nube-norte/calculator/?severity=no-critica&attention=emergencia',
      'no se puede pedir',
    ],
    [
      'with a month where no availability is promised',
      'nube-norte/calculator/?month=2026-10',
      'no tiene «2026-10»',
    ],
    ['with a month that does not exist', 'halcon-cloud/calculator/?month=2026-13', '«2026-13»'],
    [
      'with a category that contradicts the severity',
      'nube-norte/calculator/?category=incidencia&severity=x',
      '«x»',
    ],
  ];
  for (const [what, address, message] of hostile) {
    test(`${what} is explained, and the form still works`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('.error-summary')).toContainText(message);
      await page.getByRole('button', { name: 'Empezar de nuevo' }).click();
      await expect(page.locator('.error-summary')).toHaveCount(0);
      await expect(page).toHaveURL(/\/calculator\/$/);
    });
  }
});

test('what is missing of another question is no mistake before that one is sent', async ({ page }) => {
  await page.goto('halcon-cloud/calculator/');
  await page.getByRole('button', { name: 'Ver el resultado' }).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await page.getByLabel('La disponibilidad de un mes').check();
  await expect(page.getByRole('group', { name: 'Mes', exact: true })).toBeVisible();
  await expect(page.locator('.error-summary')).toHaveCount(0);
});

test('a mistake whose field the form does not ask for leads to the form', async ({ page }) => {
  await page.goto('halcon-cloud/calculator/?down=-5&plan=innovador');
  await page.locator('.error-summary a').click();
  await expect(page.getByRole('form')).toBeFocused();
});

for (const [what, address] of [
  ['a channel that is none', 'halcon-cloud/calculator/?plan=innovador&severity=critico&channel=zzz'],
  [
    'an option that its plan lacks',
    'halcon-cloud/calculator/?plan=innovador&severity=critico&option=horario-extendido',
  ],
  ['a version that never was', 'halcon-cloud/calculator/?plan=innovador&severity=critico&version=1999-01-01'],
  ['a plan that is said twice', 'halcon-cloud/calculator/?plan=innovador&plan=empresarial&severity=critico'],
  [
    'a severity that its kind of request lacks',
    'canal-consultores/calculator/?plan=corporativo&category=soporte-critico&severity=no-critico',
  ],
  [
    'a mode of attention that it lacks',
    'nube-norte/calculator/?plan=remoto&category=incidencia&severity=no-critica&attention=emergencia',
  ],
] as const) {
  test(`a form that is sent is taken as it is shown: without ${what}`, async ({ page }) => {
    await page.goto(`${address}&at=2026-11-27T10:00`);
    const summary = page.locator('.error-summary');
    await expect(summary.getByRole('listitem')).toHaveCount(1);
    // The link that is passed on says nothing wrong.
    const link = await page.locator('.permalink a').getAttribute('href');
    await edit(page);
    await page.getByRole('button', { name: 'Ver el resultado' }).click();
    await expect(page.locator('#c-result')).toBeFocused();
    await expect(summary).toHaveCount(0);
    await page.goto(link ?? '');
    await expect(page.locator('.metric').first()).toBeVisible();
    await expect(summary).toHaveCount(0);
  });
}

test('a zone that is put right leads on where there is no other', async ({ page }) => {
  await page.goto(
    'halcon-cloud/calculator/?plan=innovador&severity=critico&at=2026-11-27T10:00&zone=Mars/Olympus',
  );
  const zone = page.locator('#c-zone');
  await zone.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#c-at')).toBeFocused();
  await expect(zone).toHaveCount(0);
  await expect(metric(page, 'response').locator('time')).toBeVisible();
});

test('what only the reader knows is asked for again when the form is sent', async ({ page }) => {
  await page.goto('halcon-cloud/calculator/?plan=zzz&severity=critico&at=2026-11-27T10:00&zone=Mars/Olympus');
  await page.getByRole('button', { name: 'Ver el resultado' }).click();
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveText([/«Mars\/Olympus»/, 'Elija el plan contratado.']);
});

test('a month that can’t be read is asked for', async ({ page }) => {
  await page.goto('halcon-cloud/calculator/?month=2026-13&plan=innovador');
  await page.locator('.error-summary a').click();
  await expect(page.getByLabel('Año y mes')).toBeFocused();
});
