import { add, NONE, type Tally } from './tally.ts';
import type { Judged, MetricVerdict } from './judged.ts';

/** What a file comes to. */
export interface Summary {
  readonly rows: number;
  /** How many tickets stand how. */
  readonly standings: Readonly<Record<Judged['standing'], number>>;
  /** By the key of the metric. */
  readonly metrics: ReadonlyMap<string, Tally>;
  readonly groups: readonly Group[];
}

/** The tickets of one plan and one severity. */
export interface Group {
  readonly plan: string;
  readonly severity: string;
  readonly rows: number;
  readonly metrics: ReadonlyMap<string, Tally>;
  /** Where the policy has its plan, then its severity. */
  readonly rank: readonly [plan: number, severity: number];
}

function withVerdicts(
  tallies: ReadonlyMap<string, Tally>,
  verdicts: readonly MetricVerdict[],
): ReadonlyMap<string, Tally> {
  return verdicts.reduce(
    (all, { metric: { key }, verdict }) => new Map(all).set(key, add(all.get(key) ?? NONE, verdict)),
    tallies,
  );
}

const byRank = ({ rank: one }: Group, { rank: other }: Group): number =>
  one[0] - other[0] || one[1] - other[1];

/** Sums up a file: all of it, and by plan and severity in the order of the policy. */
export function summarize(tickets: readonly Judged[]): Summary {
  const standings = { late: 0, open: 0, met: 0, undated: 0, mistaken: 0 };
  const groups = new Map<string, Group>();
  for (const { ticket, verdicts, standing } of tickets) {
    standings[standing] += 1;
    const known = ticket.type === 'read' ? ticket.reading.case : undefined;
    if (known === undefined) continue;
    const { plan, severity, version } = known;
    const key = JSON.stringify([plan.name, severity.name]);
    const group = groups.get(key) ?? {
      plan: plan.name,
      severity: severity.name,
      rows: 0,
      metrics: new Map(),
      rank: [version.plans.indexOf(plan), version.severities.indexOf(severity)],
    };
    groups.set(key, { ...group, rows: group.rows + 1, metrics: withVerdicts(group.metrics, verdicts) });
  }
  const all = tickets.flatMap(({ verdicts }) => verdicts);
  return {
    rows: tickets.length,
    standings,
    metrics: withVerdicts(new Map(), all),
    groups: [...groups.values()].sort(byRank),
  };
}
