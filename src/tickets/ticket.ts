import { EMPTY } from '../calculator/address.ts';
import type { Entry, Version } from '../calculator/data.ts';
import { NO_MOMENT, type Moment } from '../calculator/moment.ts';
import type { Problem } from '../calculator/problem.ts';
import { type Reading, readState } from '../calculator/reading.ts';
import { readCircumstances } from '../calculator/circumstances.ts';
import { readDone } from '../calculator/done-reading.ts';
import { readMoment } from '../calculator/reader.ts';
import { readRequest } from '../calculator/request.ts';
import type { Done, State, TypedPause } from '../calculator/state.ts';
import { chooseVersion, type VersionEntry } from '../calculator/versions.ts';
import type { Instant } from '../sla/instant.ts';
import { type Columns, type Field, FIELDS } from './columns.ts';
import type { Row } from './csv.ts';
import type { Cell, Mistake } from './mistake.ts';
import { named } from './same-name.ts';
import { type DateOrder, readTimestamp } from './timestamp.ts';

/** What the reader says of a whole file beside it. */
export interface Settings {
  /** Key of the plan of every ticket whose row names none. */
  readonly plan: string | undefined;
  /** In which the wall times are written: `PROVIDER`, or an IANA name. */
  readonly zone: string;
  readonly order: DateOrder;
}

/** The policy, as far as a file depends on it. */
export interface PolicyVersions {
  /** Ascending by date. */
  readonly versions: readonly VersionEntry[];
  /** The version that says in which zone the provider's wall times are. */
  readonly latest: Version;
  /** One version's data, fetched when it is first needed. */
  readonly load: (entry: VersionEntry) => Promise<Version>;
}

/** A row as a version understands it, or why none does. */
export type Ticket =
  | { readonly type: 'read'; readonly version: Version; readonly reading: Reading }
  | { readonly type: 'mistaken'; readonly mistakes: readonly Mistake[] };

/** The cells of a row by what their columns say; empty where there is none. */
interface Cells {
  readonly field: (field: Field) => string;
  readonly done: (metric: string) => string;
}

function cellsOf({ cells }: Row, { fields, done }: Columns): Cells {
  const at = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? '').trim());
  return { field: (field) => at(fields.get(field)), done: (metric) => at(done.get(metric)) };
}

/**
 * Reads one row as the calculator reads a case, with the version in force at its report (rule 12).
 *
 * @param width how many columns the header has
 * @param policy with now: what is said to have happened later is a mistake
 * @throws TypeError if that version can't be fetched
 */
export async function readTicket(
  row: Row,
  columns: Columns,
  width: number,
  settings: Settings,
  { now, ...policy }: PolicyVersions & { readonly now: Instant },
): Promise<Ticket> {
  const malformed = malformation(row, width);
  if (malformed !== undefined) return { type: 'mistaken', mistakes: [malformed] };
  const cells = cellsOf(row, columns);
  const mistakes: Mistake[] = [];
  const { version: pinned, ...moments } = momentsOf(cells, columns, settings, mistakes);
  const state: State = { ...EMPTY, ...moments, version: pinned, zone: settings.zone };

  const { versions, latest } = policy;
  const choice = chooseVersion(state, versions, latest.zone);
  const version = 'entry' in choice ? await policy.load(choice.entry) : latest;
  const reading = readState(withKeys(state, cells, settings, version), version, versions, now, {
    readCircumstances,
    readDone,
    readRequest,
  });
  for (const problem of [...reading.problems, ...reportedLater(state, version, now)]) {
    const cell = cellOf(problem, version, columns);
    // Without a version that applies, only what any version would say is wrong.
    if (!('entry' in choice) && problem.field !== 'at' && problem.field !== 'version') continue;
    if (problem.type === 'missing' && mistakes.some((mistake) => isSame(mistake.cell, cell))) continue;
    const value = valueOf(cell, cells);
    mistakes.push({
      cell,
      value,
      reason: { type: 'problem', problem, allowed: allowed(problem, version, reading) },
    });
  }
  return mistakes.length > 0 ? { type: 'mistaken', mistakes } : { type: 'read', version, reading };
}

/** That a report lies in the future: whoever plans ahead has no ticket yet. */
function reportedLater(state: State, version: Version, now: Instant): readonly Problem[] {
  const report = readMoment(state, version, state.at, { field: 'at' });
  return 'value' in report && report.value !== undefined && report.value > now
    ? [{ field: 'at', type: 'not-yet' }]
    : [];
}

/** What makes a row no row of its table. */
function malformation({ cells, isUnclosed }: Row, width: number): Mistake | undefined {
  const cell = { type: 'row' } as const;
  if (isUnclosed) return { cell, value: cells.at(-1) ?? '', reason: { type: 'unclosed' } };
  const more = cells.slice(width).some((text) => text.trim() !== '');
  if (!more) return undefined;
  const reason = { type: 'too-many-cells', cells: cells.length, columns: width } as const;
  return { cell, value: cells.slice(width).join(' '), reason };
}

/** The moments that a row tells, and the version that it pins. */
function momentsOf(
  cells: Cells,
  { done: metrics }: Columns,
  { order }: Settings,
  mistakes: Mistake[],
): Pick<State, 'version' | 'at' | 'done' | 'pauses'> {
  const read = (value: string, cell: Cell): Moment => {
    if (value === '') return NO_MOMENT;
    const timestamp = readTimestamp(value, order);
    if ('moment' in timestamp) return timestamp.moment;
    mistakes.push({ cell, value, reason: { type: 'timestamp', wrong: timestamp.wrong } });
    return NO_MOMENT;
  };
  const at = read(cells.field('at'), { type: 'field', field: 'at' });
  const done = [...metrics.keys()]
    .filter((metric) => cells.done(metric) !== '')
    .map((metric): Done => ({ metric, at: read(cells.done(metric), { type: 'done', metric }) }));
  const pause = { type: 'field', field: 'pause' } as const;
  const pauses = listed(cells.field('pause')).flatMap((value): readonly TypedPause[] => {
    const [from = '', to, ...more] = value.split('..').map((end) => end.trim());
    if (from === '' || to === undefined || more.length > 0) {
      mistakes.push({ cell: pause, value, reason: { type: 'pause' } });
      return [];
    }
    return [{ from: read(from, pause), ...(to !== '' && { to: read(to, pause) }) }];
  });
  return { version: cells.field('version') || undefined, at, done, pauses };
}

/** What one cell lists: bars are in no timestamp and in no name. */
const listed = (text: string): readonly string[] =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The state with the keys of what the cells name in a version; what it doesn't have stays as it is written. */
function withKeys(state: State, cells: Cells, settings: Settings, version: Version): State {
  const keyOf = (entries: readonly Entry[], text: string) => named(entries, text)?.key ?? text;
  const { plans, severities, categories, attention, channels, options } = version;
  const severity = cells.field('severity');
  const category = cells.field('category');
  const row = named(severities, severity);
  // A kind of request may stand where others have their severity.
  const kind = row === undefined && category === '' ? named(categories, severity) : undefined;
  return {
    ...state,
    plan: keyOf(plans, cells.field('plan')) || settings.plan,
    severity: kind === undefined ? (row?.key ?? severity) || undefined : undefined,
    category: kind?.key ?? (keyOf(categories, category) || undefined),
    attention: keyOf(attention, cells.field('attention')) || undefined,
    channel: keyOf(channels, cells.field('channel')) || undefined,
    options: listed(cells.field('option')).map((text) => keyOf(options, text)),
  };
}

/** The cell that a problem of the calculator is about. */
function cellOf(problem: Problem, { metrics }: Version, { fields }: Columns): Cell {
  const { field, index } = problem;
  if (field === 'done') {
    const metric = problem.type === 'unknown' ? problem.shown : metrics[index ?? -1]?.key;
    return { type: 'done', metric: metric ?? '' };
  }
  // Where a file has no kinds of request, its severities may name them.
  if (field === 'category' && !fields.has('category')) return { type: 'field', field: 'severity' };
  const column = FIELDS.find((each) => each === field);
  return column === undefined ? { type: 'row' } : { type: 'field', field: column };
}

const isSame = (one: Cell, other: Cell): boolean => JSON.stringify(one) === JSON.stringify(other);

function valueOf(cell: Cell, cells: Cells): string {
  switch (cell.type) {
    case 'field':
      return cells.field(cell.field);
    case 'done':
      return cells.done(cell.metric);
    case 'row':
      return '';
  }
}

/** What may stand where the problem is, by name; nothing where it isn't a choice. */
function allowed({ field, type }: Problem, version: Version, { plan, category }: Reading): readonly string[] {
  const { plans, severities, categories, attention, channels, options, metrics } = version;
  const isOfPlan = type === 'not-in-plan';
  const entries: Readonly<Partial<Record<Problem['field'], readonly Entry[]>>> = {
    plan: plans,
    severity: severities.filter(({ key }) => category?.severities?.includes(key) ?? true),
    category: categories,
    attention,
    channel: channels.filter(({ key }) => !isOfPlan || plan?.channels.includes(key)),
    option: options.filter(({ key }) => !isOfPlan || plan?.options[key] !== 'not-offered'),
    done: metrics,
  };
  return (entries[field] ?? []).map(({ name }) => name);
}
