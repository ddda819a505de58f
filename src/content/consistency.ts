import type { Problem } from './problem.ts';
import { problemAt } from './problem-at.ts';
import { promiseProblems, rowKeys } from './promises.ts';
import type { Located } from './read/yaml.ts';
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
      : [...promiseProblems(files.policy, files.plans), ...fallbacks(files.policy)]),
    ...oneSourceOfTargets(files),
    ...ordersOnce(files),
    ...optionZones(files),
  ];
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
      problemAt(policy, ['channels', start, 'fallback'], { what, allowed: 'a chain that ends.', remedy }),
    ];
  });
}

function oneSourceOfTargets({ policy, plans }: Frontmatters): readonly Problem[] {
  const rows = rowKeys(policy?.data);
  if (rows?.length === 0) return [];
  const allowed = 'exactly one of targets and targets-of.';
  return [...plans.values()].flatMap((plan) => {
    if (!isMapping(plan.data)) return [];
    const [own, shared] = ['targets' in plan.data, 'targets-of' in plan.data];
    if (own && shared) {
      const remedy = 'remove targets-of, or the targets.';
      return [
        problemAt(
          plan,
          ['targets-of'],
          { what: 'the plan has targets of its own too.', allowed, remedy },
          'key',
        ),
      ];
    }
    const remedy = 'add targets, or targets-of with the key of another plan.';
    // Without a policy that can be read, nobody can tell whether there is anything to promise.
    return own || shared || rows === undefined
      ? []
      : [problemAt(plan, ['targets'], { what: 'the targets are missing.', allowed, remedy })];
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
    return [problemAt(plan, ['order'], fault)];
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
      return zone === added ? [] : [problemAt(plan, ['options', option], fault)];
    }),
  );
}
