import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Sayable } from '../../src/tickets/columns.ts';
import { FIELDS, readHeader } from '../../src/tickets/columns.ts';
import { readTable, type Table, writeTable } from '../../src/tickets/csv.ts';
import { decode } from '../../src/tickets/encoding.ts';
import { MOST_BYTES, MOST_ROWS } from '../../src/tickets/refusal.ts';

const SAYABLE: Sayable = {
  fields: FIELDS,
  metrics: [
    { key: 'response', name: 'Respuesta' },
    { key: 'resolution', name: 'Solución' },
  ],
};

function tableOf(text: string): Table {
  const table = readTable(text, SAYABLE);
  if ('type' in table) throw new Error(`Refused: ${table.type}`);
  return table;
}

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((each) => (typeof each === 'string' ? [...Buffer.from(each)] : [...each])));

describe('the letters of a file', () => {
  test('are UTF-8, with or without the mark of spreadsheets', () => {
    expect(decode(bytes('crítico'))).toEqual({ text: 'crítico', encoding: 'utf-8' });
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'crítico'))).toEqual({ text: 'crítico', encoding: 'utf-8' });
  });

  test('are Windows-1252 where they are no UTF-8: í is ED, ó F3, € 80', () => {
    expect(decode(bytes('cr', [0xed], 'tico, soluci', [0xf3], 'n, ', [0x80]))).toEqual({
      text: 'crítico, solución, €',
      encoding: 'windows-1252',
    });
  });

  test('are UTF-16 where a mark says so', () => {
    expect(decode(bytes([0xff, 0xfe, 0x61, 0, 0xed, 0]))).toEqual({ text: 'aí', encoding: 'utf-16' });
    expect(decode(bytes([0xfe, 0xff, 0, 0x61, 0, 0xed]))).toEqual({ text: 'aí', encoding: 'utf-16' });
  });

  test('are none in a workbook, a picture or what is too large', () => {
    expect(decode(bytes('PK', [3, 4], 'xl/workbook.xml'))).toEqual({ type: 'workbook' });
    expect(decode(bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({ type: 'workbook' });
    expect(decode(bytes([0x89], 'PNG', [0, 0, 1]))).toEqual({ type: 'binary' });
    expect(decode(new Uint8Array(MOST_BYTES + 1))).toEqual({ type: 'too-big' });
  });
});

describe('a table', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('is read with %s, whatever ends its lines', (_, delimiter) => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const text = [
        ['Reportado', 'Plan'],
        ['2026-11-20 16:30', 'Uno'],
      ];
      const { header, rows } = tableOf(text.map((cells) => cells.join(delimiter)).join(newline));
      expect(header).toEqual(['Reportado', 'Plan']);
      expect(rows.map(({ cells }) => cells)).toEqual([['2026-11-20 16:30', 'Uno']]);
    }
  });

  test('is separated by what makes most of its header known, not by what occurs most', () => {
    const { delimiter, rows } = tableOf('Nota, larga, de, muchas, comas;Reportado;Plan\na,b,c,d,e;x;y');
    expect(delimiter).toBe(';');
    expect(rows[0]?.cells).toEqual(['a,b,c,d,e', 'x', 'y']);
  });

  test.each([';', ',', '\t'])(
    'is separated by %j where a first line of spreadsheets says so, which is counted and is no header',
    (delimiter) => {
      for (const newline of ['\n', '\r\n', '\r']) {
        const lines = [`sep=${delimiter}`, ['Reportado', 'Plan'].join(delimiter), `nunca${delimiter}Uno`];
        const table = tableOf(`\uFEFF${lines.join(newline)}`);
        expect(table.delimiter).toBe(delimiter);
        expect(table.header).toEqual(['Reportado', 'Plan']);
        expect(table.rows).toEqual([{ line: 3, cells: ['nunca', 'Uno'], isUnclosed: false }]);
      }
      expect(readTable(`sep=${delimiter}\r\n`, SAYABLE)).toEqual({ type: 'empty' });
    },
  );

  test('may be told an unusual separator, and tells by its header where empty lines come before it', () => {
    expect(tableOf('"sep=^"\nReportado^Plan\na,b^c').rows[0]?.cells).toEqual(['a,b', 'c']);
    expect(tableOf('\n \nReportado;Plan\na;b').header).toEqual(['Reportado', 'Plan']);
  });

  test('keeps separators, quotation marks and line ends inside quotation marks', () => {
    const { rows } = tableOf('plan,nota\nUno,"a, ""b""\nc"');
    expect(rows[0]?.cells).toEqual(['Uno', 'a, "b"\nc']);
  });

  test('counts lines as an editor does: over empty ones, and over cells of several lines', () => {
    const { rows } = tableOf('plan,nota\r\n\r\nUno,"a\r\nb\r\nc"\r\nDos,d\r\n,\r\nTres,e\r\n');
    expect(rows.map(({ line }) => line)).toEqual([3, 6, 8]);
  });

  test('says which row opens a quotation mark that is never closed', () => {
    const { rows } = tableOf('plan,nota\nUno,a\nDos,"b\nTres,c');
    expect(rows.map(({ line, isUnclosed }) => [line, isUnclosed])).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  test('needs a header and a row, and has an end', () => {
    expect(readTable('', SAYABLE)).toEqual({ type: 'empty' });
    expect(readTable(' \n\r\n', SAYABLE)).toEqual({ type: 'empty' });
    expect(readTable('reportado,plan\n\n', SAYABLE)).toEqual({ type: 'no-rows' });
    const row = '\n1,2';
    expect(tableOf(`reportado,plan${row.repeat(MOST_ROWS)}`).rows).toHaveLength(MOST_ROWS);
    expect(readTable(`reportado,plan${row.repeat(MOST_ROWS + 1)}`, SAYABLE)).toEqual({
      type: 'too-many-rows',
    });
  });
});

describe('a header', () => {
  const columnsOf = (header: readonly string[], plan = false) => readHeader(header, SAYABLE, plan);

  test.each([
    ['Spanish', ['Reportado', 'Plan', 'Severidad', 'Respondido', 'Solucionado']],
    ['English', ['reported', 'plan', 'severity', 'answered', 'solved']],
    ['Portuguese', ['Reportado em', 'Plano', 'Severidade', 'Respondido em', 'Solucionado em']],
    [
      'a help desk',
      ['FECHA_DE_CREACIÓN', 'plan-contratado', 'Prioridad', 'Primera respuesta', 'resolved at'],
    ],
    ['the keys and names of metrics', ['reportado', 'plan', 'severidad', 'RESPUESTA', 'resolution']],
  ])('of %s is understood', (_, header) => {
    expect(columnsOf(header)).toEqual({
      fields: new Map([
        ['at', 0],
        ['plan', 1],
        ['severity', 2],
      ]),
      done: new Map([
        ['response', 3],
        ['resolution', 4],
      ]),
    });
  });

  test('without the report, the plan or the severity is refused; the plan may be known otherwise', () => {
    expect(columnsOf(['plan', 'severidad'])).toEqual({ type: 'lacks', field: 'at' });
    expect(columnsOf(['reportado', 'severidad'])).toEqual({ type: 'lacks', field: 'plan' });
    expect(columnsOf(['reportado', 'severidad'], true)).toHaveProperty('fields');
    expect(columnsOf(['reportado', 'plan'])).toEqual({ type: 'lacks', field: 'severity' });
    expect(columnsOf(['reportado', 'plan', 'tipo'])).toHaveProperty('fields');
  });

  test('with two columns that would say the same is refused; others may have one name', () => {
    expect(columnsOf(['reportado', 'creado', 'plan', 'severidad'])).toEqual({
      type: 'twice',
      first: 'reportado',
      second: 'creado',
    });
    expect(columnsOf(['reportado', 'plan', 'severidad', 'nota', 'nota'])).toHaveProperty('fields');
  });

  test('says nothing by columns that no version has a choice for', () => {
    const fields = FIELDS.filter((field) => field !== 'category');
    const header = ['reportado', 'plan', 'severidad', 'tipo'];
    expect(readHeader(header, { ...SAYABLE, fields }, false)).toMatchObject({
      fields: new Map([
        ['at', 0],
        ['plan', 1],
        ['severity', 2],
      ]),
    });
  });
});

describe('a written table', () => {
  const cellsOf = (text: string, delimiter = ',') =>
    Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data;

  test('begins with the mark by which spreadsheets know UTF-8', () => {
    expect([...Buffer.from(writeTable([['á']], ','))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n+2', '＝1', '＋1', '－1', '＠a'])(
    'has no formula in %j',
    (cell) => {
      const [[written = ''] = []] = cellsOf(writeTable([[cell]], ';'), ';');
      expect(written).toMatch(/^'/);
      expect(written.replaceAll("'", '')).toBe(cell);
    },
  );

  test.each([',', ';', '\t'])('has none either if a spreadsheet splits its rows at %j', (other) => {
    const written = writeTable([['a', `b${other}=HYPERLINK("x")`, 'c']], ',').replace(/^\uFEFF/, '');
    const cells = written.split(other).map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  test('keeps numbers as they are, and texts without signs', () => {
    expect(writeTable([[-5, 2.5, 'a-b', '2026-11-20', 'x=1']], ',')).toBe('\uFEFF-5,2.5,a-b,2026-11-20,x=1');
  });
});
