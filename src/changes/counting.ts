import { changed, type Difference } from './difference.ts';
import type { Edition } from './edition.ts';
import { same } from './same.ts';
import { compareCutoffs } from './targets.ts';
import { amounts, better, neutral, type Verdict, worse } from './verdict.ts';

/** How time is counted, and how changes are announced. */
export function compareCounting(previous: Edition, next: Edition): readonly Difference[] {
  return [
    ...businessDays(previous, next),
    ...calendarDays(previous, next),
    ...cutoff(previous, next),
    ...notice(previous, next),
  ];
}

function businessDays({ counting: was }: Edition, { counting: is }: Edition): readonly Difference[] {
  const [before, after] = [was.businessDays, is.businessDays];
  if (same(before, after)) return [];
  const hours = before.rule === 'hours' && after.rule === 'hours';
  const verdict =
    (hours
      ? amounts(before.hoursPerDay, after.hoursPerDay, 'less-is-better', 'shorter', 'longer')
      : undefined) ?? neutral('other-counting');
  return [
    { type: 'business-days', before, after, key: 'counting.business-days', topic: 'counting', ...verdict },
  ];
}

/** The end of a day is never before the wall time of the report on that day. */
function calendarDays({ counting: was }: Edition, { counting: is }: Edition): readonly Difference[] {
  const [before, after] = [was.calendarDays, is.calendarDays];
  if (before === after) return [];
  const verdict = after === 'same-time' ? better('ends-earlier') : worse('ends-later');
  return [
    { type: 'calendar-days', before, after, key: 'counting.calendar-days', topic: 'counting', ...verdict },
  ];
}

function cutoff({ counting: was }: Edition, { counting: is }: Edition): readonly Difference[] {
  const verdict = compareCutoffs(was.cutoff, is.cutoff);
  if (verdict === undefined) return [];
  const key = 'counting.cutoff';
  return [{ type: 'cutoff', ...changed(was.cutoff, is.cutoff), key, topic: 'counting', ...verdict }];
}

function notice(previous: Edition, next: Edition): readonly Difference[] {
  const verdict = compareNotices(previous, next);
  if (verdict === undefined) return [];
  const plain = ({ notice: found }: Edition) =>
    found && { duration: found.duration, unlessBetter: found.unlessBetter };
  return [
    {
      type: 'notice',
      ...changed(plain(previous), plain(next)),
      key: 'notice',
      topic: 'counting',
      ...verdict,
    },
  ];
}

/** Longer is better; so is one that spares no change. */
function compareNotices({ notice: before }: Edition, { notice: after }: Edition): Verdict | undefined {
  if (before === undefined) return after === undefined ? undefined : better('promised');
  if (after === undefined) return worse('no-longer-promised');
  const [was, is] = [before.duration, after.duration];
  if (was.unit !== is.unit) return neutral('other-measure');
  const length = amounts(was.amount, is.amount, 'more-is-better', 'higher', 'lower');
  if (before.unlessBetter === after.unlessBetter) return length;
  const spared = after.unlessBetter ? worse('lower') : better('higher');
  return length === undefined || length.direction === spared.direction ? spared : neutral('mixed');
}
