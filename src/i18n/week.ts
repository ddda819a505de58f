import type { Week, Window } from '../sla/calendar.ts';

/** Consecutive weekdays with the same hours, in words. */
export interface WeekRun {
  readonly days: string;
  readonly hours: string;
}

/**
 * Runs of consecutive weekdays with the same hours, closed days left out.
 *
 * @param hoursWords says the windows of one day
 * @param daysWords says the weekdays from a first to a last one, from 0 for Monday to 6
 */
export function runsOf(
  week: Week,
  hoursWords: (windows: readonly Window[]) => string,
  daysWords: (first: number, last: number) => string,
): readonly WeekRun[] {
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const [day, hours] of week.map(hoursWords).entries()) {
    const run = runs.at(-1);
    if (run?.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs
    .filter(({ first }) => (week[first]?.length ?? 0) > 0)
    .map(({ first, last, hours }) => ({ days: daysWords(first, last), hours }));
}
