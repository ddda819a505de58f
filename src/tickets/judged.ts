import type { Metric } from '../calculator/data.ts';
import type { Instant } from '../sla/instant.ts';
import type { Columns } from './columns.ts';
import type { Row, Table } from './csv.ts';
import { standingOf, type Standing } from './tally.ts';
import { type PolicyVersions, readTicket, type Settings, type Ticket } from './ticket.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How a ticket stands with one metric of its version. */
export interface MetricVerdict {
  readonly metric: Metric;
  readonly verdict: Verdict;
}

/** A row with what came of it. */
export interface Judged {
  readonly row: Row;
  readonly ticket: Ticket;
  /** By the metrics of its version; none for a mistaken row, or where a route answers. */
  readonly verdicts: readonly MetricVerdict[];
  readonly standing: Standing | 'mistaken';
}

/** A file that was understood, and what it is judged with. */
export interface Asked {
  readonly table: Table;
  readonly columns: Columns;
  readonly settings: Settings;
  readonly policy: PolicyVersions;
  readonly now: Instant;
}

/**
 * Judges the tickets of a file one by one, in its order: each row is there, judged or with its mistakes.
 *
 * @throws TypeError if a version that is needed can't be fetched
 */
export async function* judgeTickets({
  table,
  columns,
  settings,
  policy,
  now,
}: Asked): AsyncGenerator<Judged, void, undefined> {
  for (const row of table.rows) {
    const ticket = await readTicket(row, columns, table.header.length, settings, { ...policy, now });
    const verdicts = verdictsOf(ticket, columns, now);
    const standing =
      ticket.type === 'mistaken' ? 'mistaken' : standingOf(verdicts.map(({ verdict }) => verdict.type));
    yield { row, ticket, verdicts, standing };
  }
}

function verdictsOf(ticket: Ticket, { done }: Columns, now: Instant): readonly MetricVerdict[] {
  const known = ticket.type === 'read' ? ticket.reading.case : undefined;
  if (known === undefined) return [];
  return known.version.metrics.map((metric) => ({
    metric,
    verdict: verdictOf(known, metric, done.has(metric.key), now),
  }));
}
