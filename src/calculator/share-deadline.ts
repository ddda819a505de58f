import { icsCalendar } from '../ics/calendar.ts';
import { type Instant, MINUTE } from '../sla/instant.ts';
import type { MetricResult } from './result.ts';
import { metricText, type SharedCase } from './share-text.ts';

/** The reminder comes an hour before what is due, or halfway to it if that is nearer. */
const REMINDER = 60;

/**
 * A deadline of a case as iCalendar: the instant in UTC, why it is then, and a reminder before it. The
 * same case gives an entry by the same name, whatever was done of it, so that a calendar takes it in once.
 *
 * @param due when the metric is due
 * @param now when it was computed
 */
export function deadlineCalendar(
  shared: SharedCase,
  result: MetricResult,
  { due, now }: { readonly due: Instant; readonly now: Instant },
): string {
  const { known, link, report, words } = shared;
  const { metric } = result;
  const { host } = new URL(link);
  const summary = words.due(metric.name, known.version.provider);
  return icsCalendar({
    name: summary,
    stamp: now,
    events: [
      {
        uid: `${metric.key}-${fingerprint(report)}@${host}`,
        on: due,
        summary,
        description: metricText(shared, result),
        url: link,
        alarm: Math.min(REMINDER, Math.floor((due - known.at) / (2 * MINUTE))),
      },
    ],
  });
}

const PRIME = 0x100000001b3n;
const START = 0xcbf29ce484222325n;

/** FNV-1a in 64 bits: enough to tell the entries of one calendar apart. */
function fingerprint(text: string): string {
  let hash = START;
  for (const octet of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
