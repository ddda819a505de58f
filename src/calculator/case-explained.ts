import { countedHours, type Explained } from './explained.ts';
import type { Case } from './reading.ts';
import { type MetricResult, requestOf } from './result.ts';

/** What explains the outcome of one metric of a case; nothing where no target applies. */
export function explainedOf(known: Case, { applied, targets, outcome }: MetricResult): Explained | undefined {
  if (applied === undefined) return undefined;
  const { target, counted } = applied;
  const { calendars, counting } = counted;
  return {
    rule: {
      type: 'target',
      promised: target.promised,
      counting,
      ...countedHours(calendars, known.version),
    },
    calendars,
    clause: target.clause,
    ...(targets.length > 1 && { conditions: { targets, applied: target } }),
    ...('duration' in outcome && {
      reckoning: { type: 'report', request: { ...requestOf(known, counted), duration: outcome.duration } },
    }),
  };
}
