import type { Fault, Problem } from './problem.ts';
import type { Located, Path } from './read/yaml.ts';
import { isMapping, keysOf, valueAt } from './vocabulary.ts';

/** A version's frontmatter, as far as it could be read. */
export interface Frontmatters {
  readonly policy: Located | undefined;
  /** By the plan's key. */
  readonly plans: ReadonlyMap<string, Located>;
}

/**
 * What no single key shows: rules between keys, and between files. They look at the data as it
 * stands, so that they speak even where something else is wrong.
 */
export function inconsistencies(files: Frontmatters): readonly Problem[] {
  return [
    ...(files.policy === undefined
      ? []
      : [...metricsAndSeverities(files.policy), ...fallbacks(files.policy)]),
    ...oneSourceOfTargets(files),
    ...ordersOnce(files),
    ...optionZones(files),
  ];
}

function problem(located: Located, path: Path, fault: Fault, of: 'key' | 'value' = 'value'): Problem {
  const position = of === 'key' ? located.keyAt(path) : located.valueAt(path);
  return { file: located.file, ...position, key: path.map(String).join('.'), ...fault };
}

function metricsAndSeverities(policy: Located): readonly Problem[] {
  const [metrics, severities] = [keysOf(policy.data, 'metrics'), keysOf(policy.data, 'severities')];
  const alone = (key: string, other: string): Problem =>
    problem(policy, [key], {
      what: `${key} without ${other} promise nothing.`,
      allowed: 'both metrics and severities, or neither.',
      remedy: `define ${other}, or remove ${key}.`,
    });
  if (metrics === undefined || severities === undefined) return [];
  const found: Problem[] = [];
  if (metrics.length > 0 && severities.length === 0) found.push(alone('metrics', 'severities'));
  if (severities.length > 0 && metrics.length === 0) found.push(alone('severities', 'metrics'));
  if (metrics.includes('channels')) {
    const what = 'a metric cannot be called channels: in targets that key lists the channels.';
    found.push(
      problem(
        policy,
        ['metrics', 'channels'],
        { what, allowed: 'any other key.', remedy: 'rename it.' },
        'key',
      ),
    );
  }
  return found;
}

/** A chain of fallbacks that comes back would send a reader round in circles. */
function fallbacks(policy: Located): readonly Problem[] {
  const next = (key: string) => valueAt(policy.data, 'channels', key, 'fallback');
  return (keysOf(policy.data, 'channels') ?? []).flatMap((start) => {
    const seen = new Set<unknown>();
    let key: unknown = next(start);
    while (typeof key === 'string' && key !== start && !seen.has(key)) {
      seen.add(key);
      key = next(key);
    }
    if (key !== start) return [];
    const what = `the fallbacks of ${start} come back to it.`;
    const remedy = 'let the last channel have no fallback.';
    return [
      problem(policy, ['channels', start, 'fallback'], { what, allowed: 'a chain that ends.', remedy }),
    ];
  });
}

function oneSourceOfTargets({ policy, plans }: Frontmatters): readonly Problem[] {
  if (keysOf(policy?.data, 'severities')?.length === 0) return [];
  const allowed = 'exactly one of targets and targets-of.';
  return [...plans.values()].flatMap((plan) => {
    if (!isMapping(plan.data)) return [];
    const [own, shared] = ['targets' in plan.data, 'targets-of' in plan.data];
    if (own && shared) {
      const remedy = 'remove targets-of, or the targets.';
      return [
        problem(
          plan,
          ['targets-of'],
          { what: 'the plan has targets of its own too.', allowed, remedy },
          'key',
        ),
      ];
    }
    const remedy = 'add targets, or targets-of with the key of another plan.';
    return own || shared
      ? []
      : [problem(plan, ['targets'], { what: 'the targets are missing.', allowed, remedy })];
  });
}

function ordersOnce({ plans }: Frontmatters): readonly Problem[] {
  const taken = new Map<number, string>();
  return [...plans].flatMap(([key, plan]) => {
    const order = valueAt(plan.data, 'order');
    if (typeof order !== 'number') return [];
    const other = taken.get(order);
    if (other === undefined) {
      taken.set(order, key);
      return [];
    }
    const fault = {
      what: `the plan ${other} has the order ${order} too.`,
      allowed: 'a whole number from 1 that no other plan has.',
      remedy: 'give each plan its own place, 1 for the cheapest.',
    };
    return [problem(plan, ['order'], fault)];
  });
}

/** Open hours of two calendars can only be joined within one zone. */
function optionZones({ policy, plans }: Frontmatters): readonly Problem[] {
  if (policy === undefined) return [];
  const zoneOf = (calendar: unknown): string | undefined => {
    if (typeof calendar !== 'string' || valueAt(policy.data, 'calendars', calendar) === undefined)
      return undefined;
    const zone = valueAt(policy.data, 'calendars', calendar, 'zone') ?? valueAt(policy.data, 'zone');
    return typeof zone === 'string' ? zone : undefined;
  };
  return [...plans.values()].flatMap((plan) =>
    (keysOf(plan.data, 'options') ?? []).flatMap((option) => {
      const zone = zoneOf(valueAt(plan.data, 'calendar'));
      const added = zoneOf(valueAt(policy.data, 'options', option, 'adds'));
      if (valueAt(plan.data, 'options', option) !== 'optional' || zone === undefined || added === undefined)
        return [];
      const fault = {
        what: `the option's hours are in ${added}, the plan's in ${zone}.`,
        allowed: 'an option in the zone of the plan, as their hours are joined.',
        remedy: 'write the added calendar in the zone of the plan.',
      };
      return zone === added ? [] : [problem(plan, ['options', option], fault)];
    }),
  );
}
