import { rowsOf, type Row } from '../content/rows.ts';
import { changed, type Difference, type Named } from './difference.ts';
import type { Edition, EditionPlan } from './edition.ts';
import { compareEntries, matched, nameOf } from './entries.ts';
import { compareWeeks } from './hours.ts';
import { compareTargets, inDates, type PlanIn } from './targets.ts';
import { amounts, better, neutral, type Verdict, worse } from './verdict.ts';

/** The plans that came or went, and what the others promise otherwise. */
export function comparePlans(previous: Edition, next: Edition): readonly Difference[] {
  const entries = compareEntries(previous.plans, next.plans, {
    of: 'plan',
    topic: 'plans',
    under: 'plans',
    added: () => better('more-choice'),
    removed: () => worse('less-choice'),
    words: (plan) => ({
      name: plan.name,
      modality: plan.modality,
      cost: plan.cost,
      includes: plan.includes,
      for: plan.for,
      contract: plan.contract,
      afterPurchase: plan.afterPurchase,
      beforeStart: plan.beforeStart,
      starts: plan.starts,
      hoursCounted: plan.hoursCounted,
    }),
  });
  const kept = matched(previous.plans, next.plans).kept.flatMap(([before, after]) => {
    const [was, is] = [
      { edition: previous, plan: before },
      { edition: next, plan: after },
    ];
    return [
      ...matrix(was, is),
      ...planCalendar(was, is),
      ...offers(was, is),
      ...grades(was, is),
      ...availability(before, after),
    ];
  });
  return [...entries, ...kept];
}

/** The rows and metrics that both versions have; what came or went is a difference of its own. */
function matrix(was: PlanIn, is: PlanIn): readonly Difference[] {
  const plan = nameOf(is.plan);
  const rows = matched(rowsOf(was.edition), rowsOf(is.edition)).kept.map(([, row]) => row);
  const metrics = matched(was.edition.metrics, is.edition.metrics).kept.map(([, metric]) => metric);
  return rows.flatMap((row) => [
    ...metrics.flatMap((metric) => cell(was, is, row, metric)),
    ...rowChannels(was, is, plan, row),
  ]);
}

function cell(was: PlanIn, is: PlanIn, row: Row, metric: Named): readonly Difference[] {
  const [before, after] = [was, is].map(({ plan }) => plan.targets[row.key]?.metrics[metric.key] ?? []);
  if (before === undefined || after === undefined) return [];
  const found = compareTargets(before, after, was, is);
  if (found === undefined) return [];
  return [
    {
      type: 'target',
      plan: nameOf(is.plan),
      row: nameOf(row),
      metric: nameOf(metric),
      case: found.case,
      before,
      after,
      key: `targets.${is.plan.key}.${row.key}.${metric.key}`,
      topic: 'targets',
      ...found.verdict,
    },
  ];
}

function rowChannels(was: PlanIn, is: PlanIn, plan: Named, row: Row): readonly Difference[] {
  const [before, after] = [was, is].map((one) => one.plan.targets[row.key]?.channels ?? []);
  if (before === undefined || after === undefined) return [];
  const [lost, won] = [
    before.filter((key) => !after.includes(key)),
    after.filter((key) => !before.includes(key)),
  ];
  if (lost.length + won.length === 0) return [];
  const verdict: Verdict =
    lost.length === 0
      ? better('more-channels')
      : won.length === 0
        ? worse('fewer-channels')
        : neutral('mixed');
  const key = `targets.${plan.key}.${row.key}.channels`;
  return [{ type: 'row-channels', plan, row: nameOf(row), before, after, key, topic: 'targets', ...verdict }];
}

/** Another calendar for the plan; new hours of the same calendar are the calendar's own difference. */
function planCalendar(was: PlanIn, is: PlanIn): readonly Difference[] {
  const [before, after] = [was, is].map(({ edition, plan }) => edition.calendars[plan.calendar]);
  if (before === undefined || after === undefined || before.key === after.key) return [];
  const dates = targetsOf(is.plan).some(inDates);
  const verdict = compareWeeks(before.week, after.week, { dates, terms: false }) ?? neutral('words');
  return [
    {
      type: 'plan-calendar',
      plan: nameOf(is.plan),
      before: { ...nameOf(before), week: before.week },
      after: { ...nameOf(after), week: after.week },
      key: `plans.${is.plan.key}.calendar`,
      topic: 'hours',
      ...verdict,
    },
  ];
}

/** All the targets of a plan. */
export function targetsOf({ targets }: EditionPlan) {
  return Object.values(targets).flatMap(({ metrics }) => Object.values(metrics).flat());
}

const OFFERS = ['not-offered', 'optional', 'covered'] as const;

function offers(was: PlanIn, is: PlanIn): readonly Difference[] {
  return matched(was.edition.options, is.edition.options).kept.flatMap(([, option]) => {
    const [before, after] = [was.plan.options[option.key], is.plan.options[option.key]];
    if (before === undefined || after === undefined) return [];
    const [from, to] = [OFFERS.indexOf(before), OFFERS.indexOf(after)];
    const verdict = amounts(from, to, 'more-is-better', 'offered', 'no-longer-offered');
    if (verdict === undefined) return [];
    return [
      {
        type: 'offer',
        plan: nameOf(is.plan),
        option: nameOf(option),
        before,
        after,
        key: `plans.${is.plan.key}.options.${option.key}`,
        topic: 'features',
        ...verdict,
      },
    ];
  });
}

function grades(was: PlanIn, is: PlanIn): readonly Difference[] {
  return matched(was.edition.features, is.edition.features).kept.flatMap(([, feature]) => {
    const [before, after] = [was, is].map(({ edition, plan }) =>
      edition.grades.find(({ key }) => key === plan.features[feature.key]),
    );
    if (before === undefined || after === undefined) return [];
    if (before.name === after.name && before.offered === after.offered) return [];
    const verdict =
      amounts(
        Number(before.offered),
        Number(after.offered),
        'more-is-better',
        'offered',
        'no-longer-offered',
      ) ?? neutral('words');
    return [
      {
        type: 'feature',
        plan: nameOf(is.plan),
        feature: nameOf(feature),
        before: before.name,
        after: after.name,
        key: `plans.${is.plan.key}.features.${feature.key}`,
        topic: 'features',
        ...verdict,
      },
    ];
  });
}

function availability(before: EditionPlan, after: EditionPlan): readonly Difference[] {
  const verdict = amounts(
    before.availability ?? 0,
    after.availability ?? 0,
    'more-is-better',
    before.availability === undefined ? 'promised' : 'higher',
    after.availability === undefined ? 'no-longer-promised' : 'lower',
  );
  if (verdict === undefined) return [];
  return [
    {
      type: 'availability',
      plan: nameOf(after),
      ...changed(before.availability, after.availability),
      key: `plans.${after.key}.availability`,
      topic: 'availability',
      ...verdict,
    },
  ];
}
