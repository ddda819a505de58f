import type { Problem } from './problem.ts';
import { problemAt } from './problem-at.ts';
import type { Located } from './read/yaml.ts';
import { isMapping, keysOf, valueAt, withTargets } from './vocabulary.ts';

/** Whether what a policy measures, and for which requests, and when, goes together. */
export function promiseProblems(policy: Located, plans: ReadonlyMap<string, Located>): readonly Problem[] {
  return [
    ...metricsAndRows(policy),
    ...metricsCalledChannels(policy),
    ...rowsOnce(policy),
    ...[...plans.values()].flatMap((plan) => modesOfRows(policy, plan)),
  ];
}

/** The keys of the severities, and of the categories with targets of their own. */
export function rowKeys(data: unknown): readonly string[] | undefined {
  const [severities, categories] = [keysOf(data, 'severities'), keysOf(data, 'categories', withTargets)];
  return severities && categories && [...severities, ...categories];
}

function metricsAndRows(policy: Located): readonly Problem[] {
  const { data } = policy;
  const [metrics, rows, terms] = [keysOf(data, 'metrics'), rowKeys(data), keysOf(data, 'terms')];
  if (metrics === undefined || rows === undefined || terms === undefined) return [];
  if (metrics.length > 0 && rows.length === 0) {
    return [
      problemAt(policy, ['metrics'], {
        what: 'metrics without severities promise nothing.',
        allowed: 'both metrics and severities, or neither; a category with targets: own is as good.',
        remedy: 'define severities, or remove metrics.',
      }),
    ];
  }
  if (metrics.length === 0 && rows.length > 0) {
    const key = keysOf(data, 'severities')?.length === 0 ? 'categories' : 'severities';
    return [
      problemAt(policy, [key], {
        what: `${key} without metrics promise nothing.`,
        allowed: `both metrics and ${key}, or neither.`,
        remedy: `define metrics, or remove ${key}.`,
      }),
    ];
  }
  return metrics.length + terms.length > 0 || !isMapping(data)
    ? []
    : [
        problemAt(policy, ['terms'], {
          what: 'the policy promises no time.',
          allowed: 'metrics and severities, or terms.',
          remedy: 'define metrics and severities, or at least one term.',
        }),
      ];
}

function metricsCalledChannels(policy: Located): readonly Problem[] {
  if (keysOf(policy.data, 'metrics')?.includes('channels') !== true) return [];
  const what = 'a metric cannot be called channels: in targets that key lists the channels.';
  const fault = { what, allowed: 'any other key.', remedy: 'rename it.' };
  return [problemAt(policy, ['metrics', 'channels'], fault, 'key')];
}

/** Plans name severities and categories in the same place, so no key may be both. */
function rowsOnce(policy: Located): readonly Problem[] {
  const severities = keysOf(policy.data, 'severities') ?? [];
  return (keysOf(policy.data, 'categories') ?? [])
    .filter((key) => severities.includes(key))
    .map((key) => {
      const what = 'a severity has this key too.';
      const fault = { what, allowed: 'a key that no severity has.', remedy: 'rename one of them.' };
      return problemAt(policy, ['categories', key], fault, 'key');
    });
}

/** A mode that can't be asked for in a row changes no target of it. */
function modesOfRows(policy: Located, plan: Located): readonly Problem[] {
  return (keysOf(plan.data, 'targets') ?? []).flatMap((row) =>
    (keysOf(valueAt(plan.data, 'targets'), row) ?? []).flatMap((metric) => {
      const cell = valueAt(plan.data, 'targets', row, metric);
      return (Array.isArray(cell) ? cell : []).flatMap((target: unknown, index) => {
        const mode = valueAt(target, 'when', 'attention');
        if (typeof mode !== 'string' || canBeAsked(policy, mode, row)) return [];
        const fault = {
          what: `the mode ${mode} cannot be asked for here.`,
          allowed: `the requests that ${mode} names in only.`,
          remedy: `remove the target, or add ${row} to the only of ${mode}.`,
        };
        return [problemAt(plan, ['targets', row, metric, index, 'when', 'attention'], fault)];
      });
    }),
  );
}

/** Whether a mode can be asked for in a row: it is limited to no requests, or one of them leads there. */
function canBeAsked(policy: Located, mode: string, row: string): boolean {
  const only = valueAt(policy.data, 'attention', mode, 'only');
  if (!Array.isArray(only)) return true;
  const [severities, categories] = [keysOf(policy.data, 'severities'), keysOf(policy.data, 'categories')];
  return only.some((request: unknown) => {
    const key = String(request);
    const reached = valueAt(policy.data, 'categories', key, 'severities');
    // A key that names nothing is a problem of its own.
    const unknown = !(severities?.includes(key) === true || categories?.includes(key) === true);
    return unknown || key === row || (Array.isArray(reached) && reached.includes(row));
  });
}
