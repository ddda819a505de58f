import type { Difference } from '../../changes/difference.ts';
import { same } from '../../changes/same.ts';
import { type Description, describe, type Speaking } from './describe.ts';

/** One or more differences that say the same, as a page shows them. */
export interface Shown extends Description {
  readonly difference: Difference;
  /** The keys of the others, which lead to the same place. */
  readonly alias: readonly string[];
}

/**
 * Differences in words. A cell that changes alike in several plans is shown once, with all their names.
 *
 * @param apart what else must be the same, such as a reason
 */
export function shownOf(
  items: readonly Difference[],
  speaking: Speaking,
  apart: (difference: Difference) => unknown = () => undefined,
): readonly Shown[] {
  const groups: Difference[][] = [];
  for (const difference of items) {
    const group = groups.find(([first]) => first !== undefined && alike(first, difference, speaking, apart));
    if (group === undefined) groups.push([difference]);
    else group.push(difference);
  }
  return groups.flatMap(([difference, ...others]) => {
    if (difference === undefined) return [];
    const plans = [difference, ...others].flatMap((one) => (one.type === 'target' ? [one.plan.name] : []));
    return [
      {
        ...describe(difference, speaking),
        ...(difference.type === 'target' && { subject: subjectOf(difference, plans, speaking) }),
        difference,
        alias: others.map(({ key }) => key),
      },
    ];
  });
}

function subjectOf(
  { row, metric }: Extract<Difference, { readonly type: 'target' }>,
  plans: readonly string[],
  { words: { changes } }: Speaking,
): string {
  return changes.target(plans.join(changes.join), row.name, metric.name);
}

/** Whether two differences are of one cell in two plans, and say the same. */
function alike(
  a: Difference,
  b: Difference,
  speaking: Speaking,
  apart: (one: Difference) => unknown,
): boolean {
  if (a.type !== 'target' || b.type !== 'target' || a.why !== b.why) return false;
  if (a.row.key !== b.row.key || a.metric.key !== b.metric.key || !same(apart(a), apart(b))) return false;
  const [one, other] = [describe(a, speaking), describe(b, speaking)];
  return same(one.before, other.before) && same(one.after, other.after);
}
