import { find, type Version } from '../calculator/data.ts';
import { wallAt } from '../calculator/moment-words.ts';
import { verdictWords } from '../calculator/verdict-words.ts';
import type { TicketWords } from '../i18n/es/tickets.ts';
import type { Instant } from '../sla/instant.ts';
import type { Columns, Sayable } from './columns.ts';
import type { Judged } from './judged.ts';
import { mistakeWords, shortened, type Speaking } from './mistake-words.ts';
import type { ShownRow, ShownSummary, ShownVerdict } from './messages.ts';
import type { Summary } from './summary.ts';
import { percentMet, type Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';

/** What a verdict says in a sentence, in the provider's time. */
export function verdictSays(verdict: Verdict, version: Version, words: TicketWords, now: Instant): string {
  switch (verdict.type) {
    case 'met':
    case 'late':
      return verdictWords(verdict.judgement, verdict.done, words.verdict);
    case 'open':
      return words.open(verdict.due - now);
    case 'overdue':
      return words.overdue(now - verdict.due);
    case 'unknown':
      return '';
    case 'paused':
      return words.paused[verdict.outcome.of](verdict.outcome.left);
    case 'undated':
      return undatedSays(verdict.outcome, version, words);
  }
}

function undatedSays(
  outcome: Extract<Verdict, { type: 'undated' }>['outcome'],
  { routes, horizon }: Version,
  words: TicketWords,
): string {
  switch (outcome.type) {
    case 'words':
      return outcome.text;
    case 'none':
      return words.none;
    case 'route':
      return words.routed(find(routes, outcome.route)?.name ?? outcome.route);
    case 'beyond-horizon':
      return words.beyondHorizon(...horizon);
  }
}

/** A row as the page shows it: every text is ready, and is only text. */
export function shownRow(
  { row, ticket, verdicts, standing }: Judged,
  { fields }: Columns,
  speaking: Speaking,
  now: Instant,
): ShownRow {
  const { words } = speaking;
  const cell = (index: number | undefined) =>
    shortened(index === undefined ? '' : (row.cells[index] ?? '').trim());
  const shown = { line: words.line(row.line), name: cell(fields.get('id')), standing };
  if (ticket.type === 'mistaken') {
    const said = [fields.get('plan'), fields.get('severity') ?? fields.get('category'), fields.get('at')];
    return {
      ...shown,
      about: said
        .map(cell)
        .filter((text) => text !== '')
        .join(' · '),
      reported: '',
      verdicts: [],
      mistakes: ticket.mistakes.map((mistake) => mistakeWords(mistake, speaking)),
    };
  }
  const { version, reading } = ticket;
  const moment = (at: Instant) => {
    const { date, minutes } = wallAt(at, version.zone);
    return words.moment(date, minutes);
  };
  const { plan, category, severity, route, case: known } = reading;
  const kind = severity?.name ?? category?.name;
  return {
    ...shown,
    about: [plan?.name, kind].filter((name) => name !== undefined).join(' · '),
    reported: known === undefined ? '' : words.reportedAt(moment(known.at)),
    verdicts: verdicts.map(({ metric, verdict }): ShownVerdict => ({
      metric: metric.key,
      type: verdict.type,
      status: words.status[verdict.type],
      says: verdictSays(verdict, version, words, now),
      moments: [
        ...('due' in verdict ? [words.due(moment(verdict.due))] : []),
        ...('done' in verdict ? [words.doneAt(moment(verdict.done))] : []),
      ],
    })),
    mistakes: [],
    ...(route && { route: words.routed(route.name) }),
  };
}

/** A summary as the page shows it. */
export function shownSummary(
  { rows, standings, metrics, groups }: Summary,
  named: Sayable['metrics'],
  notes: readonly string[],
  words: TicketWords,
): ShownSummary {
  const percent = (tally: Tally | undefined) => {
    const met = tally && percentMet(tally);
    return met === undefined ? undefined : words.percent(met);
  };
  const judged = named.flatMap(({ key, name }) => {
    const tally = metrics.get(key);
    return tally === undefined ? [] : [{ key, name, tally }];
  });
  return {
    says: words.finished(rows, standings.mistaken, standings.late),
    standings: {
      all: words.count(rows),
      late: words.count(standings.late),
      open: words.count(standings.open),
      mistaken: words.count(standings.mistaken),
    },
    metrics: judged.map(({ name, tally }) => ({
      name,
      percent: percent(tally) ?? words.noPercent,
      isMeasured: percentMet(tally) !== undefined,
      counts: (['met', 'late', 'open', 'paused', 'overdue', 'unknown', 'undated'] as const)
        .filter((type) => tally[type] > 0)
        .map((type) => ({ type, says: `${words.status[type]}: ${words.count(tally[type])}` })),
    })),
    groups: groups.map((group) => ({
      plan: group.plan,
      severity: group.severity,
      rows: words.count(group.rows),
      percents: judged.map(({ key }) => percent(group.metrics.get(key)) ?? '–'),
    })),
    notes,
  };
}
