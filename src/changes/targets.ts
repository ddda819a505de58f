import type { Circumstances, Target } from '../sla/target.ts';
import { chooseTarget } from '../sla/target.ts';
import type { Edition, EditionPlan } from './edition.ts';
import { compareWeeks, shortestDay } from './hours.ts';
import { comparePromised } from './promise.ts';
import { same } from './same.ts';
import { amounts, better, neutral, overall, together, type Verdict, worse } from './verdict.ts';

/** A plan within the version that it belongs to. */
export interface PlanIn {
  readonly edition: Edition;
  readonly plan: EditionPlan;
}

/** What a cell of the matrix comes to: a verdict, and a case in which the two versions differ. */
export interface TargetChange {
  readonly verdict: Verdict;
  readonly case: Circumstances;
}

/** What the cell promises where it has no target. */
const NOTHING: Target = { when: {}, promised: { type: 'none' } };

/**
 * The verdict on a cell of the matrix; nothing if it promises the same. Every case that its conditions
 * tell apart is compared (rule 9), and it is worse if it is for any of them.
 */
export function compareTargets(
  before: readonly Target[],
  after: readonly Target[],
  was: PlanIn,
  is: PlanIn,
): TargetChange | undefined {
  const cases = casesOf([...before, ...after]).map((known) => ({
    case: known,
    verdict: compareTarget(
      chooseTarget(before, known) ?? NOTHING,
      chooseTarget(after, known) ?? NOTHING,
      was,
      is,
    ),
  }));
  const verdict = overall(cases.map((found) => found.verdict));
  if (verdict === undefined) return undefined;
  const shown =
    cases.find((found) => found.verdict?.direction === verdict.direction) ??
    cases.find((found) => found.verdict !== undefined);
  return shown && { verdict, case: shown.case };
}

/** The cases that the conditions of targets tell apart; the plainest first. */
function casesOf(targets: readonly Target[]): readonly Circumstances[] {
  const conditions = targets.map(({ when }) => when);
  const values = <Value>(of: (when: Target['when']) => Value | undefined): readonly (Value | undefined)[] => [
    ...new Set([undefined, ...conditions.map(of)]),
  ];
  return values(({ channel }) => channel).flatMap((channel) =>
    values(({ option }) => option).flatMap((option) =>
      values(({ attention }) => attention).flatMap((attention) =>
        (['inside', 'outside'] as const).map((hours) => ({
          ...(channel !== undefined && { channel }),
          options: option === undefined ? [] : [option],
          hours,
          ...(attention !== undefined && { attention }),
        })),
      ),
    ),
  );
}

function compareTarget(before: Target, after: Target, was: PlanIn, is: PlanIn): Verdict | undefined {
  const [week, nextWeek] = [weekOf(before, was), weekOf(after, is)];
  return together([
    compareAmounts(before, after, was, is),
    // Where the plan's own calendar or the policy's own cut-off changes, that is its own difference.
    before.calendar === after.calendar
      ? undefined
      : compareWeeks(week, nextWeek, { dates: inDates(after), terms: false }),
    before.cutoff === after.cutoff
      ? undefined
      : compareCutoffs(
          before.cutoff ?? was.edition.counting.cutoff,
          after.cutoff ?? is.edition.counting.cutoff,
        ),
    compareSurcharges(before.surcharge, after.surcharge),
    before.note === after.note ? undefined : neutral('words'),
  ]);
}

function compareAmounts(before: Target, after: Target, was: PlanIn, is: PlanIn): Verdict | undefined {
  const rule = before.businessDays ?? was.edition.counting.businessDays;
  const businessDays = after.businessDays ?? is.edition.counting.businessDays;
  if (same(rule, businessDays) || !(inDates(before) || inDates(after))) {
    const shortest = Math.min(shortestDay(weekOf(before, was)), shortestDay(weekOf(after, is)));
    return comparePromised(before.promised, after.promised, { businessDays, shortestDay: shortest });
  }
  // That the policy counts days by another rule is its own difference.
  const untouched = same(before.promised, after.promised) && same(before.businessDays, after.businessDays);
  return untouched ? undefined : neutral('other-counting');
}

function weekOf({ calendar }: Target, { edition, plan }: PlanIn) {
  const week = edition.calendars[calendar ?? plan.calendar]?.week;
  if (week === undefined) throw new RangeError(`${edition.policy}/${edition.date}: no such calendar.`);
  return week;
}

/** Whether a target counts dates, and so ends when they close. */
export function inDates({ promised }: Target): boolean {
  if (promised.type !== 'within' && promised.type !== 'range' && promised.type !== 'every') return false;
  const { unit } = promised.type === 'range' ? promised.to : promised.duration;
  return unit === 'business-days' || unit === 'same-business-day';
}

/** The verdict on a cut-off, in minutes since 00:00: what comes after it counts as the next day's (rule 5). */
export function compareCutoffs(before: number | undefined, after: number | undefined): Verdict | undefined {
  return amounts(before ?? Infinity, after ?? Infinity, 'more-is-better', 'later-cutoff', 'earlier-cutoff');
}

function compareSurcharges(before: string | undefined, after: string | undefined): Verdict | undefined {
  if (before === after) return undefined;
  if (before === undefined) return worse('charged');
  return after === undefined ? better('no-longer-charged') : neutral('words');
}
