import { type Comparison, dueIn, type PlanCase } from './comparison.ts';
import type { Metric } from './data.ts';

interface WaitProps {
  readonly comparison: Comparison;
  readonly each: PlanCase;
  readonly metric: Metric;
}

/** How long one waits beside the longest wait among the plans, drawn; the due time says it in words. */
export function WaitBar({ comparison, each, metric }: WaitProps) {
  const { at, plans } = comparison;
  const due = dueIn(each, metric);
  if (due === undefined) return null;
  const longest = Math.max(...plans.map((plan) => (dueIn(plan, metric) ?? at) - at));
  return (
    <svg class="wait" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="all" width="100" height="1" />
      <rect width={longest === 0 ? 0 : ((due - at) / longest) * 100} height="1" />
    </svg>
  );
}
