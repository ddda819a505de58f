import { countedHours, type Explained } from './explained.ts';
import type { KnownTerm } from './term-reading.ts';
import type { TermResult } from './term-result.ts';

/** What explains when a term ends. */
export function explainedTerm({ version, term }: KnownTerm, { counted, reckoning }: TermResult): Explained {
  const { calendars, counting } = counted;
  return {
    rule: {
      type: 'term',
      limit: term.limit,
      event: term.event.name,
      counting,
      ...countedHours(calendars, version),
    },
    calendars,
    clause: term.clause,
    reckoning,
  };
}
