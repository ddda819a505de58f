import type { Category, Flow } from '../content/model.ts';
import type { Difference } from './difference.ts';
import type { Edition } from './edition.ts';
import { compareEntries, matched, nameOf } from './entries.ts';
import { amounts, better, neutral, type Verdict, worse } from './verdict.ts';

/** What is measured: a metric more promises something more, if any plan promises it. */
export function compareMetrics(previous: Edition, next: Edition): readonly Difference[] {
  const isPromised = ({ plans }: Edition, metric: string) =>
    plans.some(({ targets }) =>
      Object.values(targets).some(({ metrics }) =>
        (metrics[metric] ?? []).some(({ promised }) => promised.type !== 'none' && promised.type !== 'route'),
      ),
    );
  return compareEntries(previous.metrics, next.metrics, {
    of: 'metric',
    topic: 'targets',
    under: 'metrics',
    added: ({ key }) => (isPromised(next, key) ? better('promised') : neutral('words')),
    removed: ({ key }) => (isPromised(previous, key) ? worse('no-longer-promised') : neutral('words')),
    words: ({ name, definition }) => ({ name, definition }),
  });
}

/** How requests are told apart: severities, categories, routes, modes of attention, states. */
export function compareRequests(previous: Edition, next: Edition): readonly Difference[] {
  return [
    ...severities(previous, next),
    ...categories(previous, next),
    ...compareEntries(previous.routes, next.routes, {
      of: 'route',
      topic: 'requests',
      under: 'routes',
      added: () => neutral('classification'),
      removed: () => neutral('classification'),
      words: (route) => ({ name: route.name, next: route.next }),
    }),
    ...compareEntries(previous.attention, next.attention, {
      of: 'attention',
      topic: 'requests',
      under: 'attention',
      added: () => neutral('classification'),
      removed: () => neutral('classification'),
      words: ({ name, note, surcharge }) => ({ name, note, surcharge }),
    }),
    ...flow(previous.flow, next.flow),
  ];
}

function severities(previous: Edition, next: Edition): readonly Difference[] {
  return compareEntries(previous.severities, next.severities, {
    of: 'severity',
    topic: 'requests',
    under: 'severities',
    // How cases spread over other severities isn't known; but what one promised is promised no longer.
    added: () => neutral('classification'),
    removed: () => worse('no-longer-promised'),
    words: ({ name, criteria }) => ({ name, criteria }),
  });
}

function categories(previous: Edition, next: Edition): readonly Difference[] {
  const outcomeIn = ({ severities: all, routes }: Edition, { outcome }: Category): string => {
    switch (outcome.type) {
      case 'severities':
        return outcome.severities.map((key) => all.find((one) => one.key === key)?.name ?? key).join(', ');
      case 'route':
        return routes.find(({ key }) => key === outcome.route)?.name ?? outcome.route;
      case 'targets':
        return '';
    }
  };
  const entries = compareEntries(previous.categories, next.categories, {
    of: 'category',
    topic: 'requests',
    under: 'categories',
    added: () => neutral('classification'),
    removed: ({ outcome }) =>
      outcome.type === 'targets' ? worse('no-longer-promised') : neutral('classification'),
    words: ({ name, definition, examples }) => ({ name, definition, examples }),
  });
  return [
    ...entries,
    ...matched(previous.categories, next.categories).kept.flatMap(([was, is]): readonly Difference[] => {
      const [before, after] = [outcomeIn(previous, was), outcomeIn(next, is)];
      if (was.outcome.type === is.outcome.type && before === after) return [];
      return [
        {
          type: 'words',
          of: 'category',
          entry: nameOf(is),
          field: 'outcome',
          ...(before !== '' && { before }),
          ...(after !== '' && { after }),
          key: `categories.${is.key}.outcome`,
          topic: 'requests',
          ...outcomeVerdict(was, is),
        },
      ];
    }),
  ];
}

/** Whether a kind of request enters the plan, or leaves it. */
function outcomeVerdict({ outcome: before }: Category, { outcome: after }: Category): Verdict {
  if (before.type === 'route' && after.type !== 'route') return better('now-in-plan');
  if (before.type !== 'route' && after.type === 'route') return worse('no-longer-in-plan');
  return neutral('classification');
}

function flow(before: Flow | undefined, after: Flow | undefined): readonly Difference[] {
  if (before === undefined || after === undefined) return wholeFlow(before, after);
  const [was, is] = [before.states, after.states];
  const nameIn = (states: typeof was, key: string) => states.find((state) => state.key === key)?.name ?? key;
  const entries = compareEntries(was, is, {
    of: 'state',
    topic: 'requests',
    under: 'flow.states',
    added: () => neutral('classification'),
    removed: () => neutral('classification'),
    words: (state) => ({
      name: state.name,
      meaning: state.meaning,
      actor: state.actor,
      next: state.next.map((key) => nameIn(was.includes(state) ? was : is, key)),
    }),
  });
  return [
    ...entries,
    ...matched(was, is).kept.flatMap(([{ clock: from }, { clock: to, key, name }]): readonly Difference[] => {
      const counts = (clock: typeof to) => Number(clock === 'runs');
      if (from === to) return [];
      // While the clock stands, the provider's deadline moves away.
      const verdict =
        amounts(counts(from), counts(to), 'more-is-better', 'clock-runs', 'clock-stops') ?? neutral('words');
      return [
        {
          type: 'state-clock',
          state: { key, name },
          before: from,
          after: to,
          key: `flow.states.${key}.clock`,
          topic: 'requests',
          ...verdict,
        },
      ];
    }),
  ];
}

/** States that are named for the first time, or no longer, are one difference. */
function wholeFlow(before: Flow | undefined, after: Flow | undefined): readonly Difference[] {
  if (before === after) return [];
  const entry = { key: 'flow', name: '' };
  const change = before === undefined ? 'added' : 'removed';
  return [
    {
      type: 'entry',
      of: 'flow',
      entry,
      change,
      key: 'flow',
      topic: 'requests',
      ...neutral('classification'),
    },
  ];
}
