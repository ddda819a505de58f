import type { ResultWords } from '../i18n/es/calculator-results.ts';
import type { Duration } from '../sla/duration.ts';
import { instant, type Interval } from '../sla/instant.ts';
import { explain } from '../sla/ledger.ts';
import type { LedgerLine } from '../sla/ledger-line.ts';
import type { ZoneOffsets } from '../sla/zone.ts';
import { ClauseLinks } from './clause-links.tsx';
import type { Metric } from './data.ts';
import { wallAt } from './moment-words.tsx';
import type { Case } from './reading.ts';
import { type Applied, requestOf } from './result.ts';

export interface LedgerProps {
  readonly known: Case;
  readonly applied: Applied;
  readonly metric: Metric;
  readonly duration: Duration;
  readonly words: ResultWords;
}

/** How a due time came about, line by line, each with the clause that makes it so. */
export function LedgerView({ known, applied, metric, duration, words }: LedgerProps) {
  const { version } = known;
  const { lines } = explain({ ...requestOf(known, applied.counted), duration });
  return (
    <ol class="lines" aria-label={words.ledgerOf(metric.name)}>
      {lines.map((line) => (
        <li key={line.from} class={line.kind}>
          <span class="stretch">{stretchWords(line, version.zone, words)}</span>
          <span class="amount">
            {line.kind === 'counted' ? words.counted(words.amount(line.unit, line.counted)) : words.skipped}
          </span>
          <span class="why">
            {whyWords(line, words)}{' '}
            <ClauseLinks version={version} clauses={clausesOf(line, known, applied)} words={words} brief />
          </span>
          <span class="remaining">
            {line.remaining === 0 ? words.complete : words.remaining(words.amount(line.unit, line.remaining))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** `vie, 20 nov, 16:30–17:00`; a midnight that ends a date is its 24:00. */
function stretchWords({ from, to }: Interval, zone: ZoneOffsets, words: ResultWords): string {
  const [start, end] = [wallAt(from, zone), wallAt(to, zone)];
  const last = end.minutes === 0 ? wallAt(instant(to - 1), zone).date : end.date;
  const close = words.clock(last === end.date ? end.minutes : 24 * 60);
  const open = `${words.shortDay(start.date)}, ${words.clock(start.minutes)}`;
  return last === start.date ? `${open}–${close}` : `${open} – ${words.shortDay(last)}, ${close}`;
}

function whyWords(line: LedgerLine, words: ResultWords): string {
  if (line.kind === 'skipped') return words.reason(line.reason);
  switch (line.unit) {
    case 'open':
      return words.countedIn;
    case 'real':
      return words.countedTime;
    case 'days':
      return words.countedDays(line.counted);
    case 'months':
      return words.countedMonths;
  }
}

/** The clause that makes a line so: the calendar's for what is closed, the counting's for all else. */
function clausesOf(line: LedgerLine, { version }: Case, { target, counted }: Applied) {
  if (line.kind === 'counted') return [target.clause ?? version.countingClause];
  switch (line.reason.type) {
    case 'closed':
    case 'break':
    case 'weekend':
    case 'holiday':
    case 'exception':
      return counted.calendars.map(({ clause }) => clause);
    case 'pause':
    case 'before-receipt':
    case 'report-day':
    case 'event-day':
      return [version.countingClause];
  }
}
