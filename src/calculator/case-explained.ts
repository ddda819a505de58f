import { countedHours, type Explained } from './explained.ts';
import type { Case } from './reading.ts';
import { type MetricResult, reckonedOf } from './result.ts';

/** What explains the outcome of one metric of a case; nothing where no target applies. */
export function explainedOf(known: Case, result: MetricResult): Explained | undefined {
  const { applied, targets } = result;
  if (applied === undefined) return undefined;
  const { target, counted } = applied;
  const { calendars, counting } = counted;
  const request = reckonedOf(known, result);
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
    ...(request && { reckoning: { type: 'report', request } }),
  };
}
