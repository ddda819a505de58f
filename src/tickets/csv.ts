import Papa from 'papaparse';
import { knownColumns, type Sayable } from './columns.ts';
import { MOST_ROWS, type Refusal } from './refusal.ts';

/** A row of a file below its header. */
export interface Row {
  /** Of the file's line on which it begins, counted from 1 as editors do. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark in it is never closed: it swallowed what follows. */
  readonly isUnclosed: boolean;
}

/** A file as a table. */
export interface Table {
  readonly delimiter: string;
  readonly header: readonly string[];
  /** Without empty ones. */
  readonly rows: readonly Row[];
}

/** Comma; semicolon, where the comma separates decimals; tab, as cells are copied; bar. */
const DELIMITERS = [',', ';', '\t', '|'];

/** The first line by which spreadsheets tell each other the separator: `sep=;`. */
const TOLD = /^"?sep=([^"\r\n])"?(?=[\r\n]|$)/i;

const parse = (text: string, delimiter: string, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, preview, header: false });

/** The delimiter with which the header has the most columns that are known, else the most columns. */
function delimiterOf(text: string, sayable: Sayable): string {
  const fromHeader = text.replace(/^\s*[\r\n]/, '');
  const [best = ','] = DELIMITERS.map((delimiter) => {
    const [header = []] = parse(fromHeader, delimiter, 1).data;
    return { delimiter, known: knownColumns(header, sayable), all: header.length };
  })
    .sort((one, other) => other.known - one.known || other.all - one.all)
    .map(({ delimiter }) => delimiter);
  return best;
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const linesIn = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 1);

/**
 * Reads a CSV with a header, whatever separates its cells and ends its lines, below what may tell the separator.
 *
 * @example readTable('reportado;plan\n2026-11-20 16:30;innovador', sayable)
 * // { delimiter: ';', header: ['reportado', 'plan'], rows: [{ line: 2, … }] }
 */
export function readTable(text: string, sayable: Sayable): Table | Refusal {
  const whole = text.replace(/^\uFEFF/, '');
  const told = TOLD.exec(whole);
  // The line's own end stays, so that those below keep their numbers.
  const content = whole.slice(told?.[0].length);
  if (content.trim() === '') return { type: 'empty' };
  const delimiter = told?.[1] ?? delimiterOf(content, sayable);
  const { data, errors } = parse(content, delimiter);
  const unclosed = new Set(errors.filter(({ code }) => code === 'MissingQuotes').map(({ row }) => row));

  const rows: Row[] = [];
  let line = 1;
  for (const [index, cells] of data.entries()) {
    if (!isEmpty(cells)) rows.push({ line, cells, isUnclosed: unclosed.has(index) });
    line += linesIn(cells);
    if (rows.length > MOST_ROWS + 1) return { type: 'too-many-rows' };
  }
  const [header, ...below] = rows;
  if (header === undefined) return { type: 'empty' };
  if (below.length === 0) {
    return { type: knownColumns(header.cells, sayable) === 0 ? 'no-header' : 'no-rows' };
  }
  return { delimiter, header: header.cells.map((cell) => cell.trim()), rows: below };
}

/**
 * Where a spreadsheet would take a text for a formula, as OWASP lists it ("CSV Injection"), with the
 * full-width signs that some take for the same. Also after what may separate cells: a spreadsheet of
 * another country splits a row elsewhere. Papa Parse's own pattern lets cells of several lines pass.
 */
const FORMULA = /(^|[,;|\t\r\n])(?=[=+\-@\t\r\n＝＋－＠])/g;

/**
 * Writes a table as a CSV that spreadsheets read with its accents and run nothing of: texts that would
 * be formulas get an apostrophe before them. Numbers stay numbers.
 *
 * @example writeTable([['=1+1', -5]], ';') // "\uFEFF'=1+1;-5"
 */
export function writeTable(rows: readonly (readonly (string | number)[])[], delimiter: string): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : cell.replace(FORMULA, "$1'"))),
  );
  return `\uFEFF${Papa.unparse(safe, { delimiter })}`;
}
