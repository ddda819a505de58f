import { icsCalendar } from '../ics/calendar.ts';
import { type Instant, MINUTE } from '../sla/instant.ts';
import { promiseText, type Sharing } from './share-text.ts';
import type { SharedPromise } from './shared-answer.ts';

/** The reminder comes so many minutes before what is due, or halfway to it if that is nearer. */
const REMINDER = 60;

/**
 * A deadline as iCalendar: the instant in UTC, why it is then, and a reminder before it. The same case gives
 * an entry by the same name, whatever was done of it, so that a calendar takes it in once.
 *
 * @param due when the promise is due
 * @param now when it was computed
 */
export function deadlineCalendar(
  sharing: Sharing,
  promise: SharedPromise,
  { due, now }: { readonly due: Instant; readonly now: Instant },
): string {
  const { shared, link, report, words } = sharing;
  const { key, name } = promise;
  const { host } = new URL(link);
  // What is counted back, or ends before its event, runs from no moment that is known.
  const since = shared.from === undefined || shared.from > due ? -Infinity : shared.from;
  const summary = words.due(name, shared.version.provider);
  return icsCalendar({
    name: summary,
    stamp: now,
    events: [
      {
        uid: `${key}-${fingerprint(report)}@${host}`,
        on: due,
        summary,
        description: promiseText(sharing, promise),
        url: link,
        alarm: Math.min(REMINDER, Math.floor((due - since) / (2 * MINUTE))),
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
