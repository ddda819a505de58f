import type { Option } from '../content/model.ts';
import type { Difference } from './difference.ts';
import type { Edition } from './edition.ts';
import { compareEntries, matched, nameOf } from './entries.ts';
import { compareWeeks } from './hours.ts';
import { better, neutral, worse } from './verdict.ts';

/** The rows of the plans' comparison that came or went; what plans have of the others is theirs. */
export function compareFeatures(previous: Edition, next: Edition): readonly Difference[] {
  return compareEntries(previous.features, next.features, {
    of: 'feature',
    topic: 'features',
    under: 'features',
    added: ({ key }) => (isOffered(next, key) ? better('offered') : neutral('words')),
    removed: ({ key }) => (isOffered(previous, key) ? worse('no-longer-offered') : neutral('words')),
    words: ({ name }) => ({ name }),
  });
}

/** Whether any plan has a feature. */
function isOffered({ plans, grades }: Edition, feature: string): boolean {
  return plans.some((plan) => grades.some(({ key, offered }) => offered && key === plan.features[feature]));
}

/** What a client can contract beside the plan. */
export function compareOptions(previous: Edition, next: Edition): readonly Difference[] {
  const entries = compareEntries(previous.options, next.options, {
    of: 'option',
    topic: 'features',
    under: 'options',
    added: () => better('more-choice'),
    removed: () => worse('less-choice'),
    words: ({ name }) => ({ name }),
  });
  return [
    ...entries,
    ...matched(previous.options, next.options).kept.flatMap(([was, is]) => hours(was, is, previous, next)),
  ];
}

function hours(was: Option, is: Option, previous: Edition, next: Edition): readonly Difference[] {
  const [before, after] = [previous.calendars[was.adds]?.week, next.calendars[is.adds]?.week];
  if (was.adds === is.adds || before === undefined || after === undefined) return [];
  // The plan's own targets may count dates, which end when the joined hours close.
  const verdict = compareWeeks(before, after, { dates: true, terms: false }) ?? neutral('words');
  const key = `options.${is.key}.adds`;
  return [{ type: 'option-hours', option: nameOf(is), before, after, key, topic: 'features', ...verdict }];
}
