import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { THEMES, violationsOf } from '../browser/axe.ts';
import { MEASURED, test } from './calculator-page.ts';

const TICKETS = 'halcon-cloud/tickets/';

/** The first is answered 20 minutes of open time before its due time and solved 50 minutes late. */
const FILE = [
  'Ticket;Reportado;Plan;Severidad;Respondido;Solucionado;Notas',
  'T-1;20/11/2026 16:30;Innovador;Crítico;23/11/2026 10:10;24/11/2026 9:20;<img src=x>',
  'T-2;nunca;Innovador;<b>Crítico</b>;;;=1+1',
].join('\n');

/** Opens a file as a reader does. */
async function openFile(page: Page, text: string | Buffer, name = 'tickets.csv'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** After all that the file tells. */
test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-27T12:00:00-05:00')));

const row = (page: Page, name: string) => page.locator('tr', { hasText: name });

test('nothing that reads tickets loads before there are any', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const heavy = () => loaded.filter((url) => /worker|review|calculator|\.csv/.test(new URL(url).pathname));
  await page.goto(TICKETS, { waitUntil: 'networkidle' });
  expect(heavy()).toEqual([]);
  await page.getByRole('button', { name: 'Probar con un ejemplo' }).click();
  await expect(page.getByRole('heading', { name: 'Resultado' })).toBeFocused();
  expect(heavy().some((url) => url.includes('worker'))).toBe(true);
});

test('a file is judged row by row, in sum, and its mistakes come first', async ({ page }) => {
  await page.goto(TICKETS);
  await openFile(page, FILE);
  const mistakes = page.getByRole('group', { name: 'Filas que no se pudieron calcular' });
  await expect(mistakes).toBeFocused();
  await expect(mistakes.getByRole('listitem')).toHaveText([
    /^Línea 3\. Reportado: «nunca»\. No es una fecha/,
  ]);
  await expect(page.getByText('2 tickets leídos: 1 tarde o vencido, uno con errores.')).toBeVisible();

  const cells = row(page, 'T-1').getByRole('cell');
  await expect(cells.nth(1)).toContainText('A tiempo: quedaban 20 min de horario de atención');
  await expect(cells.nth(1)).toContainText('Vence: lun 23 nov 2026, 10:30');
  await expect(cells.nth(2)).toContainText('Tarde por 50 min de horario de atención');
  await expect(page.locator('.metrics section', { hasText: 'Respuesta' })).toContainText('100%');
  await expect(page.locator('.metrics section', { hasText: 'Solución' })).toContainText('0%');
  // What cells hold is text.
  await expect(row(page, 'T-2')).toContainText('<b>Crítico</b>');
  await expect(page.locator('main img, main td b')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Con errores' }).check();
  await expect(row(page, 'T-1')).toBeHidden();
  await expect(row(page, 'T-2')).toBeVisible();
  await page.getByRole('radio', { name: 'Abiertos' }).check();
  await expect(page.getByText('Ningún ticket está en ese caso.')).toBeVisible();
});

test('the result is a file with the original columns, safe to open in a spreadsheet', async ({ page }) => {
  await page.goto(TICKETS);
  await openFile(page, FILE);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar el resultado (CSV)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('tickets-con-plazos.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFTicket;Reportado;Plan;')).toBe(true);
  expect(text).toContain(";'=1+1;");
  expect(text).toContain('2026-11-23T10:30:00-05:00');
});

test('pasting into the empty field is enough, and settings judge the same text again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-12-15T12:00:00-05:00'));
  await page.goto(TICKETS);
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    'reportado\tseveridad\n11/12/2026 10:00\tAlto',
  );
  await page.getByRole('textbox').focus();
  await page.keyboard.press('Control+V');
  const refused = page.getByRole('group', { name: /Falta la columna del plan/ });
  await expect(refused).toBeFocused();
  await page.getByRole('combobox', { name: 'Plan' }).selectOption('innovador');
  await expect(row(page, 'Innovador · Alto')).toContainText('Reportado: vie 11 dic 2026, 10:00');
  const order = page.getByRole('combobox', { name: 'Las fechas con barras dicen' });
  await order.selectOption('month-first');
  await expect(row(page, 'Innovador · Alto')).toContainText('Reportado: jue 12 nov 2026, 10:00');
});

for (const [language, address, button, sentence] of [
  [
    'Spanish',
    TICKETS,
    'Revisar los tickets',
    'No hay tickets que revisar. Pegue aquí su lista, o abra un archivo CSV.',
  ],
  [
    'English',
    `en/${TICKETS}`,
    'Review the tickets',
    'There are no tickets to review. Paste your list here, or open a CSV file.',
  ],
  [
    'Portuguese',
    `pt/${TICKETS}`,
    'Conferir os chamados',
    'Não há chamados para conferir. Cole aqui a sua lista ou abra um arquivo CSV.',
  ],
] as const) {
  test(`nothing to review is told beside the field in ${language}, until something is given`, async ({
    page,
  }) => {
    await page.goto(address);
    const field = page.getByRole('textbox');
    const review = page.getByRole('button', { name: button });
    const isMissing = async () => {
      await expect(field).toBeFocused();
      await expect(field).toHaveAccessibleDescription(sentence);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByRole('alert')).toHaveText(sentence);
    };
    const isGiven = async () => {
      await expect(page.getByText(sentence)).toHaveCount(0);
      await expect(field).toHaveAccessibleDescription('');
      await expect(field).not.toHaveAttribute('aria-invalid');
    };
    await isGiven();
    await review.click();
    await isMissing();
    await page.keyboard.insertText('T-1');
    await isGiven();
    await field.fill('  \n ');
    await review.click();
    await isMissing();
    await openFile(page, FILE);
    await isGiven();
    await expect(row(page, 'T-1')).toBeVisible();
  });
}

test('a list that was reviewed and erased is no longer there to review', async ({ page }) => {
  await page.goto(TICKETS);
  const review = page.getByRole('button', { name: 'Revisar los tickets' });
  await page.getByRole('textbox').fill(FILE);
  await review.click();
  await expect(row(page, 'T-1')).toBeVisible();
  await page.getByRole('textbox').fill('');
  await expect(page.getByText('el resultado de abajo es el de la anterior')).toBeVisible();
  await review.click();
  await expect(page.getByRole('alert')).toContainText('No hay tickets que revisar.');
});

test('a file can be dropped anywhere, and what is no list of tickets is refused with a remedy', async ({
  page,
}) => {
  await page.goto(TICKETS);
  const drop = (text: string, name: string) =>
    page.evaluate(
      ([content, fileName]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName));
        document
          .querySelector('h1')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [text, name] as const,
    );
  await drop('PK\u0003\u0004…', 'tickets.xlsx');
  await expect(page.getByRole('group', { name: /Guárdelo como CSV/ })).toBeFocused();
  await drop(FILE, 'tickets.csv');
  await expect(row(page, 'T-1')).toBeVisible();
  await expect(page.getByText('tickets.csv')).toBeVisible();
});

test('all of it can be done by keyboard', async ({ page }) => {
  await page.goto(TICKETS);
  await page.getByRole('textbox').focus();
  await page.keyboard.insertText(FILE);
  for (const name of ['Plan', 'Las horas están en', 'Las fechas con barras dicen']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Filas que no se pudieron calcular' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Descargar el resultado (CSV)' })).toBeFocused();
});

/** Long enough for a busy machine; on a desktop at rest ten thousand rows take about two seconds. */
const MOST_SECONDS = 30;

/** Milliseconds of the processor: a longer task of the page is one that a reader notices. */
const LONG_TASK = 50;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor, whatever else the machine was doing. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page's own thread in a trace, in milliseconds of the processor. */
function longestTask(trace: Buffer): number {
  const { traceEvents: events } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)));
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** A list as a help desk exports it. */
function manyTickets(rows: number): string {
  const plans = ['Innovador', 'Emprendedor', 'Empresarial', 'Premium por demanda'];
  const severities = ['Crítico', 'Alto', 'Medio', 'Bajo'];
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = new Date(Date.UTC(2025, 6, 1 + (index % 480))).toISOString().slice(0, 10);
    const next = new Date(Date.UTC(2025, 6, 3 + (index % 480))).toISOString().slice(0, 10);
    const severity = index % 100 === 99 ? 'urgente' : severities[index % 4];
    return `T-${index};${day} 09:${10 + (index % 50)};${plans[index % 4] ?? ''};${severity ?? ''};${day} 16:45;${next} 11:00;a note of some words`;
  });
  return ['Ticket;Reportado;Plan;Severidad;Respondido;Solucionado;Notas', ...lines].join('\r\n');
}

test('ten thousand rows never hold the page up', MEASURED, async ({ page, browser }, testInfo) => {
  const path = testInfo.outputPath('tickets.csv');
  writeFileSync(path, manyTickets(10_000));
  await page.goto(TICKETS);
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const started = Date.now();
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText('10,000 tickets leídos')).toBeVisible({ timeout: MOST_SECONDS * 1000 });
  const seconds = (Date.now() - started) / 1000;
  await page.getByRole('radio', { name: 'Tarde o vencidos' }).check();
  await page.getByRole('button', { name: 'Siguientes' }).click();
  await expect(page.getByText(/^Filas 51 a 100 de/)).toBeVisible();
  await page.getByRole('radio', { name: 'Con errores' }).check();
  await expect(page.getByText('Filas 1 a 50 de 100')).toBeVisible();
  const longest = longestTask(await browser.stopTracing());
  testInfo.annotations.push({
    type: 'measured',
    description: `${seconds.toFixed(1)} s; longest task ${longest.toFixed(0)} ms`,
  });
  expect(longest).toBeLessThan(LONG_TASK);
  expect(seconds).toBeLessThan(MOST_SECONDS);
});

for (const colorScheme of THEMES) {
  test(`a result with mistakes has nothing that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(TICKETS);
    await openFile(page, FILE);
    await expect(row(page, 'T-1')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('a result fits a phone, whatever its cells hold', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(TICKETS);
  await openFile(page, `${FILE}\n${'x'.repeat(10_000)};${'y'.repeat(10_000)};Innovador;Alto;;;`);
  await expect(row(page, 'T-1')).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('the page speaks each language, and reads the names of all', async ({ page }) => {
  await page.goto(`en/${TICKETS}`);
  await openFile(page, FILE);
  await expect(row(page, 'T-1')).toContainText('In time, with 20 min of support hours left');
  await page.goto(`pt/${TICKETS}`);
  await openFile(page, FILE);
  await expect(row(page, 'T-1')).toContainText('No prazo: restavam 20 min de horário de atendimento');
});
