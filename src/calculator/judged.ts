import type { Instant } from '../sla/instant.ts';
import { judge, type Judgement } from '../sla/judgement.ts';
import type { Case } from './reading.ts';
import { type MetricResult, requestOf } from './result.ts';

/** When what a metric promises was done, and how that is judged. */
export interface JudgedMetric {
  readonly done: Instant;
  readonly judgement: Judgement;
}

/** How a metric is judged; nothing where it wasn't done, or no one instant decides it. */
export function judgedOf(known: Case, { metric, applied }: MetricResult): JudgedMetric | undefined {
  const done = known.done.get(metric.key);
  if (done === undefined || applied === undefined) return undefined;
  const { target, counted } = applied;
  const { promised } = target;
  if (!('strict' in promised)) return undefined;
  const duration = promised.type === 'range' ? promised.to : promised.duration;
  const judgement = judge({ ...requestOf(known, counted), duration }, done, promised.strict);
  return judgement && { done, judgement };
}
