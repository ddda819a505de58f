import type { Version } from '../calculator/data.ts';
import { fetchVersion, type VersionEntry } from '../calculator/versions.ts';
import type { TicketWords } from '../i18n/es/tickets.ts';
import { columnNames } from './column-names.ts';
import { type Columns, readHeader } from './columns.ts';
import { readTable, type Table } from './csv.ts';
import { decode, type Decoded } from './encoding.ts';
import { type Asked, type Judged, judgeTickets } from './judged.ts';
import { instant } from '../sla/instant.ts';
import type { Answer, Question } from './messages.ts';
import type { Cell } from './mistake.ts';
import { refusalWords, type Speaking } from './mistake-words.ts';
import { MOST_BYTES, type Refusal } from './refusal.ts';
import { resultFile } from './result-file.ts';
import { shownRow, shownSummary } from './shown.ts';
import { summarize } from './summary.ts';

/** So many rows go to the page at once: it takes each batch in within a frame. */
const BATCH = 250;

type Judge = Extract<Question, { type: 'judge' }>;

/** A file that was read, and its text's encoding. */
interface Understood {
  readonly table: Table;
  readonly columns: Columns;
  readonly encoding: Decoded['encoding'];
}

/**
 * Judges a file and tells what comes of it, batch by batch, then in sum; or why it can't be read.
 *
 * @returns what writes the result as a CSV; nothing for a file that isn't read
 * @throws TypeError if a version that is needed can't be fetched
 */
export async function judgeFile(
  question: Judge,
  words: TicketWords,
  tell: (answer: Answer) => void,
): Promise<(() => Answer) | undefined> {
  const { policy, settings } = question;
  const now = instant(question.now);
  const understood = await understand(question);
  const speaking = speakingOf(question, words, understood);
  if ('type' in understood) {
    tell({ type: 'refused', says: refusalWords(understood, speaking) });
    return undefined;
  }
  const { table, columns } = understood;
  const tickets: Judged[] = [];
  const batch: Judged[] = [];
  const send = (): void => {
    tickets.push(...batch);
    const progress = {
      done: tickets.length,
      total: table.rows.length,
      says: words.progress(tickets.length, table.rows.length),
    };
    tell({ type: 'rows', rows: batch.map((each) => shownRow(each, columns, speaking, now)), progress });
    batch.length = 0;
  };
  const asked: Asked = { table, columns, settings, now, policy: await versionsOf(policy.versions) };
  for await (const judged of judgeTickets(asked)) {
    batch.push(judged);
    if (batch.length === BATCH) send();
  }
  send();
  const notes = notesOf(understood, question, words);
  tell({ type: 'finished', summary: shownSummary(summarize(tickets), policy.metrics, notes, words) });
  return () => ({
    type: 'written',
    file: new Blob([resultFile(asked, tickets, policy.metrics, speaking)], {
      type: 'text/csv;charset=utf-8',
    }),
    name: words.result.file,
  });
}

async function understand({ source, settings, policy }: Judge): Promise<Understood | Refusal> {
  const size = typeof source === 'string' ? source.length : source.size;
  if (size > MOST_BYTES) return { type: 'too-big' };
  const decoded: Decoded | Refusal =
    typeof source === 'string'
      ? { text: source, encoding: 'utf-8' }
      : decode(new Uint8Array(await source.arrayBuffer()));
  if ('type' in decoded) return decoded;
  const table = readTable(decoded.text, policy);
  if ('type' in table) return table;
  const columns = readHeader(table.header, policy, settings.plan !== undefined);
  return 'type' in columns ? columns : { table, columns, encoding: decoded.encoding };
}

function speakingOf(
  { policy, settings }: Judge,
  words: TicketWords,
  understood: Understood | Refusal,
): Speaking {
  const headerOf = (cell: Cell): string | undefined => {
    if ('type' in understood || cell.type === 'row') return undefined;
    const { columns, table } = understood;
    const index = cell.type === 'field' ? columns.fields.get(cell.field) : columns.done.get(cell.metric);
    return index === undefined ? undefined : table.header[index];
  };
  return {
    words,
    columns: columnNames(policy.language),
    headerOf,
    order: settings.order,
    versions: policy.versions.map(({ date }) => date),
  };
}

/** The policy's versions, each fetched once; the last tells the provider's zone. */
async function versionsOf(versions: readonly VersionEntry[]): Promise<Asked['policy']> {
  const fetched = new Map<string, Promise<Version>>();
  const load = (entry: VersionEntry): Promise<Version> => {
    const version = fetched.get(entry.date) ?? fetchVersion(entry);
    fetched.set(entry.date, version);
    return version;
  };
  const last = versions.at(-1);
  if (last === undefined) throw new RangeError('A policy has versions.');
  return { versions, latest: await load(last), load };
}

/** What to know of how the file was read. */
function notesOf(
  { table, columns, encoding }: Understood,
  { policy }: Judge,
  words: TicketWords,
): readonly string[] {
  const used = new Set([...columns.fields.values(), ...columns.done.values()]);
  const ignored = table.header.filter((name, index) => !used.has(index) && name !== '');
  const untold = policy.metrics.filter(({ key }) => !columns.done.has(key)).map(({ name }) => name);
  return [
    ...(encoding === 'windows-1252' ? [words.windows1252] : []),
    ...(untold.length > 0 ? [words.untold(untold)] : []),
    ...(ignored.length > 0 ? [words.ignored(ignored)] : []),
  ];
}
