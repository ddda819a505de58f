import type { Term } from '../content/model.ts';
import type { Difference } from './difference.ts';
import type { Edition } from './edition.ts';
import { compareEntries, matched, nameOf } from './entries.ts';
import { compareDurations } from './promise.ts';
import { same } from './same.ts';
import { better, neutral, type Verdict, worse } from './verdict.ts';

/** The time limits of the contract. */
export function compareTerms(previous: Edition, next: Edition): readonly Difference[] {
  const planNames = ({ plans }: Edition, { plans: keys }: Term) =>
    keys?.map((key) => plans.find((plan) => plan.key === key)?.name ?? key);
  const entries = compareEntries(previous.terms, next.terms, {
    of: 'term',
    topic: 'terms',
    under: 'terms',
    added: () => neutral('depends-on-side'),
    removed: () => neutral('depends-on-side'),
    words: (term) => ({
      name: term.name,
      event: term.event.name,
      role: term.role,
      says: term.says,
      plans: planNames(previous.terms.includes(term) ? previous : next, term),
    }),
  });
  return [
    ...entries,
    ...matched(previous.terms, next.terms).kept.flatMap(([before, after]): readonly Difference[] => {
      const verdict = compareTerm(before, after, next);
      if (verdict === undefined) return [];
      const key = `terms.${after.key}`;
      return [{ type: 'term', term: nameOf(after), before, after, key, topic: 'terms', ...verdict }];
    }),
  ];
}

/**
 * What lapses is something of the client's (a credit, a right, an open case), so that later is better.
 * Who has to meet a deadline isn't in the data, so that it can't be told.
 */
function compareTerm(before: Term, after: Term, { counting }: Edition): Verdict | undefined {
  const rest = ({ calendar, ends, pauses }: Term) => ({ calendar, ends, pauses });
  const others = same(rest(before), rest(after));
  if (others && same(before.limit, after.limit)) return undefined;
  if (before.role !== 'expiry' || after.role !== 'expiry' || !others) return neutral('depends-on-side');
  const [was, is] = [before.limit, after.limit];
  if (was.type !== 'after' || is.type !== 'after' || was.minusDays !== is.minusDays) {
    return neutral('depends-on-side');
  }
  const { businessDays } = counting;
  const length = compareDurations(was.duration, is.duration, { businessDays, shortestDay: 0 });
  if (length?.why === 'shorter') return worse('ends-earlier');
  return length?.why === 'longer' ? better('ends-later') : neutral('depends-on-side');
}
