import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { judged, type Report, said, serveVersions } from './judging.ts';

/*
 * Halcón Cloud, plan Innovador: an office open Monday to Friday, 08:00-17:00 by the version of 2025-06-01
 * and 09:00-17:00 by that of 2026-02-15; critical: answered in less than 2 h, solved in less than 8 h of it.
 */
const HEADER = 'Ticket;Reportado;Plan;Severidad;Respondido;Solucionado';
const file = (...rows: readonly string[]) => [HEADER, ...rows].join('\n');
const halcon = (...rows: readonly string[]) => judged('halcon-cloud', file(...rows));

let asked: readonly string[];

beforeEach(() => {
  ({ asked } = serveVersions('halcon-cloud'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a ticket', () => {
  // Friday 16:30: half an hour counts on Friday, one and a half from Monday 9:00: due at 10:30.
  test('that was answered before its due time is in time, with what was left', async () => {
    const report = await halcon('1;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:10;2026-11-23 16:00');
    expect(said(report, 'response')).toEqual(['met: A tiempo: quedaban 20 min de horario de atención']);
    // 8 h: half an hour on Friday and seven and a half on Monday, until 16:30.
    expect(said(report, 'resolution')).toEqual(['met: A tiempo: quedaban 30 min de horario de atención']);
    expect(report.rows[0]?.verdicts[0]?.moments).toEqual([
      'Vence: lun 23 nov 2026, 10:30',
      'Se cumplió: lun 23 nov 2026, 10:10',
    ]);
    expect(report.rows[0]?.standing).toBe('met');
  });

  test('is late at the due instant itself where the target is strict (rule 11), and by open time after it', async () => {
    const report = await halcon('1;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:30;2026-11-24 09:20');
    // From 16:30 to 17:00 on Monday, and from 9:00 to 9:20 on Tuesday.
    expect(said(report, 'response')).toEqual([
      'late: Tarde: justo en el instante del vencimiento, y debía ser antes',
    ]);
    expect(said(report, 'resolution')).toEqual(['late: Tarde por 50 min de horario de atención']);
    expect(report.rows[0]?.standing).toBe('late');
  });

  test('that isn’t done is open until its due time and overdue after it, as of now', async () => {
    // Now is Wednesday 10:00 in Bogotá.
    const report = await halcon(
      '1;2026-11-25 09:30;Innovador;Crítico;;',
      '2;2026-11-24 16:00;Innovador;Crítico;;',
    );
    // Two hours from 9:30; one on Tuesday and one on Wednesday, until 10:00: strict, so it is past at 10:00.
    expect(said(report, 'response')).toEqual([
      'open: Faltan 1 h 30 min de tiempo corrido',
      'overdue: Venció hace menos de 1 min y no dice que se haya cumplido',
    ]);
    expect(report.rows.map(({ standing }) => standing)).toEqual(['open', 'late']);
  });

  test('is measured by the version in force at its report (rule 12), and only needed versions load', async () => {
    // The last Friday of the older version, whose office opens at 8:00; and the first day of the newer.
    const report = await halcon(
      '1;2026-02-13 16:30;Innovador;Crítico;2026-02-16 09:30;',
      '2;2026-02-13 16:30;Innovador;Crítico;2026-02-16 09:29;',
      '3;2026-02-15 00:00;Innovador;Crítico;2026-02-16 10:59;',
    );
    expect(said(report, 'response')).toEqual([
      'late: Tarde: justo en el instante del vencimiento, y debía ser antes',
      'met: A tiempo: quedaba 1 min de horario de atención',
      'met: A tiempo: quedaba 1 min de horario de atención',
    ]);
    expect(asked).toEqual([
      '/halcon-cloud/2026-02-15/calculator.json',
      '/halcon-cloud/2025-06-01/calculator.json',
    ]);
    vi.unstubAllGlobals();
    const again = serveVersions('halcon-cloud');
    await halcon('1;2026-11-20 16:30;Innovador;Crítico;;');
    expect(again.asked).toEqual(['/halcon-cloud/2026-02-15/calculator.json']);
  });

  test('may pin its version, wait for its client and be told in another zone', async () => {
    const header = 'reportado,plan,severidad,respondido,pausas,version';
    const report = await judged(
      'halcon-cloud',
      [
        header,
        // By the older version the office opens at 8:00, so the answer is due at 9:30.
        '2026-11-20 16:30,Innovador,Crítico,2026-11-23 09:29,,2025-06-01',
        // An hour of pause on Monday: due at 11:30. Told in Madrid, six hours ahead.
        '2026-11-20T21:30Z,Innovador,Crítico,2026-11-23T16:29:00Z,2026-11-23 09:15..2026-11-23 10:15,',
        '2026-11-20 16:30,Innovador,Crítico,,2026-11-20 16:45..,',
      ].join('\n'),
    );
    expect(said(report, 'response')).toEqual([
      'met: A tiempo: quedaba 1 min de horario de atención',
      'met: A tiempo: quedaba 1 min de horario de atención',
      'paused: En pausa: faltan por contar 1 h 45 min de horario de atención',
    ]);
    // Whoever waits for the client has an open ticket.
    expect(report.rows[2]?.standing).toBe('open');
    expect(report.summary?.standings.open).toBe('1');
    const madrid = await judged(
      'halcon-cloud',
      file('1;2026-11-20 22:30;Innovador;Crítico;2026-11-23 16:29;'),
      {
        zone: 'Europe/Madrid',
      },
    );
    expect(said(madrid, 'response')).toEqual(['met: A tiempo: quedaba 1 min de horario de atención']);
  });

  test('is known by names or keys, whatever their case and accents, and by a plan for all', async () => {
    const report = await halcon(
      '1;20/11/2026 16:30;INNOVADOR;critico;;',
      '2;2026-11-20 16:30;premium plus;Critico;;',
      '3;2026-11-20 16:30;premium-plus;CRÍTICO;;',
    );
    expect(report.rows.map(({ about }) => about)).toEqual([
      'Innovador · Crítico',
      'Premium plus · Crítico',
      'Premium plus · Crítico',
    ]);
    const planless = await judged('halcon-cloud', 'reported,severity\n2026-11-20 16:30,critico', {
      plan: 'innovador',
    });
    expect(planless.rows[0]?.about).toBe('Innovador · Crítico');
  });

  test('of which the file doesn’t tell when it was done has its due time and no judgement', async () => {
    const report = await judged(
      'halcon-cloud',
      'reportado,plan,severidad\n2026-11-20 16:30,innovador,critico',
    );
    expect(said(report, 'response')).toEqual(['unknown: ']);
    expect(report.rows[0]?.verdicts[0]?.moments).toEqual(['Vence: lun 23 nov 2026, 10:30']);
    expect(report.summary?.metrics[0]?.percent).toBe('Nada que medir todavía');
    expect(report.summary?.notes[0]).toContain('«Respuesta», «Solución»');
  });
});

describe('what has no due time', () => {
  test('is no mistake: a request that leaves every plan says where it goes', async () => {
    serveVersions('canal-consultores');
    const report = await judged(
      'canal-consultores',
      [
        'reportado,plan,severidad,respondido',
        '2026-11-20 10:00,Operativo,Desarrollo,',
        '2026-11-20 10:00,Operativo,Soporte crítico,',
      ].join('\n'),
    );
    expect(report.rows[0]).toMatchObject({ standing: 'undated', mistakes: [] });
    expect(report.rows[0]?.route).toMatch(/^Pasa a .+: ningún plan le da un plazo$/);
    expect(report.rows[1]?.about).toBe('Operativo · Crítico');
  });

  test('modes of attention and metrics of their own are read by their names', async () => {
    serveVersions('nube-norte');
    // The ordinary mode closes at 14:00, when that of the same day is still open until 17:00.
    const report = await judged(
      'nube-norte',
      [
        'reportado,plan,severidad,modo de atención,atendido',
        '2026-11-20 16:59,Remoto,Crítica,Mismo día ampliado,2026-11-20 18:01',
        '2026-11-20 13:59,Remoto,Crítica,,2026-11-20 17:59',
      ].join('\n'),
    );
    expect(report.rows.map(({ verdicts }) => verdicts[0]?.type)).toEqual(['late', 'met']);
  });
});

describe('a mistaken row', () => {
  const mistakes = async (row: string) => {
    const { rows } = await halcon(row);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.standing).toBe('mistaken');
    expect(rows[0]?.line).toBe('Línea 2');
    return rows[0]?.mistakes ?? [];
  };

  test.each([
    [
      'an unknown plan',
      '1;2026-11-20 16:30;Inovador;Crítico;;',
      'Plan: «Inovador». La versión del 15 de febrero de 2026 no lo tiene. Puede ser: «Innovador», «Emprendedor», «Empresarial», «Premium por demanda», «Premium plus».',
    ],
    [
      'no severity',
      '1;2026-11-20 16:30;Innovador;;;',
      'Severidad: No dice nada. Puede ser: «Crítico», «Alto», «Medio», «Bajo».',
    ],
    [
      'no report',
      '1;;Innovador;Alto;;',
      'Reportado: No dice cuándo se reportó. Escriba, por ejemplo, 2026-11-20 16:30.',
    ],
    ['a date alone', '1;2026-11-20;Innovador;Alto;;', 'Reportado: «2026-11-20». Falta la hora'],
    [
      'a month before its day',
      '1;11/20/2026 16:30;Innovador;Alto;;',
      'se lee el día primero. Si su archivo pone antes el mes',
    ],
    [
      'an answer before the report',
      '1;2026-11-20 16:30;Innovador;Alto;2026-11-20 16:29;',
      'Respondido: «2026-11-20 16:29». Es antes del reporte.',
    ],
    [
      // Now is Wednesday 2026-11-25, 10:00 in Bogotá.
      'an answer that is still to come',
      '1;2026-11-20 16:30;Innovador;Alto;2026-11-25 10:01;',
      'Respondido: «2026-11-25 10:01». Esa fecha todavía no llega: revise el año, y el día y el mes.',
    ],
    [
      'a report that is still to come',
      '1;2027-11-20 16:30;Innovador;Alto;;',
      'Reportado: «2027-11-20 16:30». Esa fecha todavía no llega: revise el año, y el día y el mes.',
    ],
    [
      'an unreadable answer',
      '1;2026-11-20 16:30;Innovador;Alto;ayer;',
      'Respondido: «ayer». No es una fecha con hora que se entienda.',
    ],
    [
      'a report before the first version',
      '1;2024-01-01 10:00;Innovador;Alto;;',
      'la primera rige desde el 1 de junio de 2025.',
    ],
    [
      'too many cells',
      '1;2026-11-20 16:30;Innovador;Alto;;;más',
      'La fila: «más». Tiene 7 celdas y el archivo 6 columnas.',
    ],
    [
      'an unclosed quotation mark',
      '1;2026-11-20 16:30;Innovador;"Alto;;',
      'Abre unas comillas que nunca se cierran',
    ],
  ])('with %s says the column, the value, why, and what is allowed', async (_, row, words) => {
    expect((await mistakes(row)).join('\n')).toContain(words);
  });

  test('tells each of its mistakes', async () => {
    expect(await mistakes('1;2026-11-20 16:30;Inovador;urgente;ayer;')).toHaveLength(3);
  });

  test('shows the beginning of a cell of any length, as text', async () => {
    const [words = ''] = await mistakes(`1;2026-11-20 16:30;<b>${'x'.repeat(10_000)}</b>;Alto;;`);
    expect(words).toContain('«<b>xxx');
    expect(words.length).toBeLessThan(400);
  });

  test('with a wall time that occurs twice or never says so (rule 10)', async () => {
    const told = (at: string) =>
      judged('halcon-cloud', file(`1;${at};Innovador;Alto;;`), { zone: 'America/New_York' });
    const reason = async (at: string) => (await told(at)).rows[0]?.mistakes.join(' ');
    expect(await reason('2026-11-01 01:30')).toContain('Esa hora ocurrió dos veces');
    expect(await reason('2026-03-08 02:30')).toContain(
      'Esa hora no existió: el reloj se adelantó. Las más cercanas son dom 8 mar 2026, 1:59 y dom 8 mar 2026, 3:00.',
    );
    expect((await told('2026-11-01 01:30-05:00')).rows[0]?.mistakes).toEqual([]);
  });

  test('leaves the others as they are, and none is lost', async () => {
    const { rows, summary } = await halcon(
      '1;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:10;',
      '2;nunca;Innovador;Crítico;;',
      '',
      '3;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:10;',
    );
    expect(rows.map(({ name, line, standing }) => [name, line, standing])).toEqual([
      ['1', 'Línea 2', 'late'],
      ['2', 'Línea 3', 'mistaken'],
      ['3', 'Línea 5', 'late'],
    ]);
    expect(summary?.standings).toEqual({ all: '3', late: '2', open: '0', mistaken: '1' });
  });
});

describe('the sum of a file', () => {
  const percents = ({ summary }: Report) => summary?.metrics.map(({ percent }) => percent);
  const met = '1;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:10;2026-11-23 10:10';
  const late = '2;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:31;2026-11-23 10:31';

  test('is the percentage in time of what is done or overdue, never rounded up', async () => {
    expect(percents(await halcon(met, met, late))).toEqual(['66.6%', '100%']);
    // Neither an open ticket nor a mistaken one counts; one that is overdue does.
    const open = '3;2026-11-25 09:30;Innovador;Crítico;;';
    const overdue = '4;2026-11-20 16:30;Innovador;Crítico;;';
    expect(percents(await halcon(met, open, 'x;;;;;'))).toEqual(['100%', '100%']);
    expect(percents(await halcon(met, overdue))).toEqual(['50%', '50%']);
    expect(percents(await halcon(...Array.from({ length: 1999 }, () => met), late))).toEqual([
      '99.9%',
      '100%',
    ]);
  });

  test('is told by plan and severity, in the order of the policy', async () => {
    const { summary } = await halcon(
      '1;2026-11-20 16:30;Premium plus;Bajo;;',
      met,
      late,
      '2;2026-11-20 16:30;Innovador;Alto;;',
    );
    expect(
      summary?.groups.map(({ plan, severity, rows, percents: each }) => [plan, severity, rows, each[0]]),
    ).toEqual([
      ['Innovador', 'Crítico', '2', '50%'],
      ['Innovador', 'Alto', '1', '0%'],
      ['Premium plus', 'Bajo', '1', expect.any(String)],
    ]);
  });

  test('names the columns that aren’t used', async () => {
    const { summary } = await judged(
      'halcon-cloud',
      'reportado;plan;severidad;Notas\n2026-11-20 16:30;innovador;alto;x',
    );
    expect(summary?.notes.at(-1)).toBe('Columnas que no se usan y se conservan en el resultado: «Notas».');
  });
});

describe('a refused file', () => {
  test.each([
    ['', 'El archivo está vacío.'],
    ['reportado;plan;severidad', 'Solo hay una línea con los nombres de las columnas.'],
    ['2026-11-26 14:30,Innovador,Alto', 'Faltan los nombres de las columnas'],
    ['hola\nmundo', 'Falta la columna que dice cuándo se reportó cada ticket. Se puede llamar: «reportado»'],
    ['reportado,severidad\n1,2', 'Falta la columna del plan.'],
    ['reportado,creado,plan,severidad\n1,2,3,4', 'Dos columnas dicen lo mismo: «reportado» y «creado».'],
  ])('%j says why and what to do', async (text, words) => {
    const { refused, rows } = await judged('halcon-cloud', text);
    expect(refused).toContain(words);
    expect(rows).toEqual([]);
  });

  test('of another kind says what to choose instead', async () => {
    const workbook = await judged('halcon-cloud', new Blob(['PK\u0003\u0004…']));
    expect(workbook.refused).toContain('Guárdelo como CSV');
    const picture = await judged('halcon-cloud', new Blob(['\u0089PNG\0\0']));
    expect(picture.refused).toContain('Eso no es un archivo de texto.');
  });

  test('is none where only its letters are of another time: it says how they were read', async () => {
    const latin = Buffer.from(file('1;2026-11-20 16:30;Innovador;Crítico;;'), 'latin1');
    const { rows, summary } = await judged('halcon-cloud', new Blob([latin]));
    expect(rows[0]?.about).toBe('Innovador · Crítico');
    expect(summary?.notes[0]).toContain('Windows-1252');
  });

  test('for want of the network is an error, not an empty result', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(halcon('1;2026-11-20 16:30;Innovador;Alto;;')).rejects.toThrow(TypeError);
  });
});

describe('the result as a file', () => {
  const HOSTILE = '=HYPERLINK("http://x")';

  test('has the original columns, then those of the result, with its own separator', async () => {
    const report = await judged(
      'halcon-cloud',
      [
        `${HEADER};Notas`,
        `1;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:10;2026-11-24 09:20;${HOSTILE}`,
        '2;nunca;Innovador;Crítico',
      ].join('\n'),
    );
    const { data, meta } = Papa.parse<Record<string, string>>(await report.file(), { header: true });
    expect(meta.delimiter).toBe(';');
    expect(data[0]).toEqual({
      Ticket: '1',
      Reportado: '2026-11-20 16:30',
      Plan: 'Innovador',
      Severidad: 'Crítico',
      Respondido: '2026-11-23 10:10',
      Solucionado: '2026-11-24 09:20',
      Notas: `'${HOSTILE}`,
      'Versión aplicada': '2026-02-15',
      'Respuesta: vencimiento': '2026-11-23T10:30:00-05:00',
      'Respuesta: estado': 'A tiempo',
      'Respuesta: minutos a favor (negativos: de retraso)': '20',
      'Respuesta: resultado': 'A tiempo: quedaban 20 min de horario de atención',
      'Solución: vencimiento': '2026-11-23T16:30:00-05:00',
      'Solución: estado': 'Tarde',
      'Solución: minutos a favor (negativos: de retraso)': '-50',
      'Solución: resultado': 'Tarde por 50 min de horario de atención',
      Errores: '',
    });
    expect(data[1]).toMatchObject({ Ticket: '2', Reportado: 'nunca', Notas: '', 'Versión aplicada': '' });
    expect(data[1]?.Errores).toContain('Reportado: «nunca». No es una fecha');
  });

  test('counts whole minutes that were left, and each that was begun late', async () => {
    const report = await halcon(
      '1;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:29:01;',
      '2;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:30:01;',
    );
    const { data } = Papa.parse<Record<string, string>>(await report.file(), { header: true });
    const minutes = data.map((row) => row['Respuesta: minutos a favor (negativos: de retraso)']);
    expect(minutes).toEqual(['0', '-1']);
  });

  test('keeps what a row has beyond the header in nameless columns, before those of the result', async () => {
    const report = await halcon(
      '1;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:10;2026-11-24 09:20',
      '2;2026-11-20 16:30;Innovador;Crítico;;;una nota;otra',
      '3;nunca;Innovador',
      '4;2026-11-20 16:30;Innovador;Crítico;;;;;;',
    );
    const [header = [], ...rows] = Papa.parse<string[]>(await report.file()).data;
    expect(header.slice(0, 9)).toEqual([...HEADER.split(';'), '', '', 'Versión aplicada']);
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => header.length));
    expect(rows.map((cells) => cells.slice(6, 9))).toEqual([
      ['', '', '2026-02-15'],
      ['una nota', 'otra', ''],
      ['', '', ''],
      ['', '', '2026-02-15'],
    ]);
    expect(header.at(-1)).toBe('Errores');
    expect(rows.map((cells) => cells.at(-1) !== '')).toEqual([false, true, true, false]);
  });
});

describe('in another language', () => {
  test('the same file is judged the same, in its words', async () => {
    const row = '1;2026-11-20 16:30;Innovador;Crítico;2026-11-23 10:10;';
    serveVersions('halcon-cloud', 'en');
    const inEnglish = await judged('halcon-cloud', file(row), { language: 'en' });
    expect(said(inEnglish, 'response')).toEqual(['met: In time, with 20 min of support hours left']);
    serveVersions('halcon-cloud', 'pt');
    const inPortuguese = await judged('halcon-cloud', file(row), { language: 'pt' });
    expect(said(inPortuguese, 'response')).toEqual([
      'met: No prazo: restavam 20 min de horário de atendimento',
    ]);
  });
});
