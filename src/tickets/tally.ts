import type { Verdict } from './verdict.ts';

/** How many verdicts of each kind there are. */
export type Tally = Readonly<Record<Verdict['type'], number>>;

export const NONE: Tally = { met: 0, late: 0, open: 0, paused: 0, overdue: 0, unknown: 0, undated: 0 };

export function add(tally: Tally, { type }: Verdict): Tally {
  return { ...tally, [type]: tally[type] + 1 };
}

/**
 * The percentage that was done in time of all that was done or should have been, to a tenth; rounded
 * down, so that 100 says that none was late. `undefined` where there is none yet.
 *
 * @example percentMet({ ...NONE, met: 2, late: 1 }) // 66.6
 */
export function percentMet({ met, late, overdue }: Tally): number | undefined {
  const due = met + late + overdue;
  return due === 0 ? undefined : Math.floor((met * 1000) / due) / 10;
}

/** What becomes of a whole ticket: the worst of its verdicts. */
export type Standing = 'late' | 'open' | 'met' | 'undated';

/**
 * How a ticket stands as a whole.
 *
 * @example standingOf(['met', 'overdue']) // 'late'
 */
export function standingOf(types: readonly Verdict['type'][]): Standing {
  const has = (...wanted: readonly Verdict['type'][]) => types.some((type) => wanted.includes(type));
  if (has('late', 'overdue')) return 'late';
  if (has('open', 'paused')) return 'open';
  return has('met') ? 'met' : 'undated';
}
