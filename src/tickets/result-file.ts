import type { Version } from '../calculator/data.ts';
import { wallInputs } from '../calculator/moment-inputs.ts';
import { type Instant, MINUTE } from '../sla/instant.ts';
import { offsetAt, wallTime, type ZoneOffsets } from '../sla/zone.ts';
import type { Sayable } from './columns.ts';
import { type Row, type Table, writeTable } from './csv.ts';
import type { Asked, Judged } from './judged.ts';
import { mistakeWords, type Speaking } from './mistake-words.ts';
import { verdictSays } from './shown.ts';
import type { Verdict } from './verdict.ts';

/**
 * An instant as programs read it without doubt, in a zone's time.
 *
 * @example formatZoned(at('2026-11-23T15:30Z'), bogota) // '2026-11-23T10:30:00-05:00'
 */
export function formatZoned(at: Instant, zone: ZoneOffsets): string {
  const { date, time } = wallInputs(wallTime(zone, at));
  const offset = offsetAt(zone, at);
  const twoDigits = (amount: number) => String(amount).padStart(2, '0');
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const seconds = time.length === 5 ? ':00' : '';
  return `${date}T${time}${seconds}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** Whole minutes left, or begun and lacking as negative ones, counted as the verdict counts them. */
function minutesOf(verdict: Verdict): number | '' {
  if (verdict.type !== 'met' && verdict.type !== 'late') return '';
  const { by } = verdict.judgement;
  return Math.floor((verdict.type === 'late' ? -by : by) / MINUTE);
}

/** How many columns hold what a file says: where a row says more than the header, those follow without a name. */
function widthOf({ header, rows }: Table): number {
  const widthOfRow = ({ cells }: Row) => cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return rows.reduce((width, row) => Math.max(width, widthOfRow(row)), header.length);
}

/** The file again, with what came of each of its rows in columns of their own, as a CSV. */
export function resultFile(
  { table, now }: Asked,
  tickets: readonly Judged[],
  metrics: Sayable['metrics'],
  speaking: Speaking,
): string {
  const { result, status, routed } = speaking.words;
  const width = widthOf(table);
  const padded = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const header = [
    ...padded(table.header),
    result.version,
    ...metrics.flatMap(({ name }) => [
      result.due(name),
      result.status(name),
      result.minutes(name),
      result.says(name),
    ]),
    result.mistakes,
  ];
  const verdictCells = (
    { verdicts }: Judged,
    key: string,
    version: Version,
  ): readonly (string | number)[] => {
    const verdict = verdicts.find(({ metric }) => metric.key === key)?.verdict;
    if (verdict === undefined) return ['', '', '', ''];
    const due = 'due' in verdict ? formatZoned(verdict.due, version.zone) : '';
    return [
      due,
      status[verdict.type],
      minutesOf(verdict),
      verdictSays(verdict, version, speaking.words, now),
    ];
  };
  const rows = tickets.map((judged): readonly (string | number)[] => {
    const { row, ticket } = judged;
    const original = padded(row.cells);
    if (ticket.type === 'mistaken') {
      const mistakes = ticket.mistakes.map((mistake) => mistakeWords(mistake, speaking));
      return [...original, '', ...metrics.flatMap(() => ['', '', '', '']), mistakes.join(' ')];
    }
    const { version, reading } = ticket;
    const route = reading.route === undefined ? '' : routed(reading.route.name);
    const cells = metrics.flatMap(({ key }) => verdictCells(judged, key, version));
    return [...original, version.date, ...(route === '' ? cells : [...cells.slice(0, -1), route]), ''];
  });
  return writeTable([header, ...rows], table.delimiter);
}
