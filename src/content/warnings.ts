import type { Duration } from '../sla/duration.ts';
import type { Target } from '../sla/target.ts';
import type { Plan, Version } from './model.ts';
import { FIRST, type Warning } from './problem.ts';
import { warningAt } from './problem-at.ts';
import type { Document } from './read/document.ts';
import type { Located, Path } from './read/yaml.ts';
import { hasProse } from './text/body.ts';
import { unused } from './unused.ts';
import { valueAt } from './vocabulary.ts';

/** What a version's author should look at, though it may be meant. */
export function warningsOf(
  version: Version,
  policy: Document,
  plans: ReadonlyMap<string, Document>,
): readonly Warning[] {
  return [
    ...[policy, ...plans.values()].flatMap(({ blanks = [] }) => blanks),
    ...(policy.data === undefined ? [] : unused(version, policy.data, [policy, ...plans.values()])),
    ...version.plans.flatMap((plan, index) => {
      const document = plans.get(plan.key);
      if (document?.data === undefined) return [];
      return [...promisesLess(plan, version.plans.slice(0, index), document.data), ...withoutProse(document)];
    }),
  ];
}

function withoutProse({ body, data }: Document): readonly Warning[] {
  if (body === undefined || data === undefined || hasProse(body)) return [];
  return [{ file: body.file, ...FIRST, what: 'the plan has no text: its page shows only its data.' }];
}

/** Units between which durations can be compared without knowing when a case is reported. */
const MEASURES: Readonly<Record<Duration['unit'], readonly [measure: string, size: number]>> = {
  immediate: ['hours', 0],
  minutes: ['hours', 1],
  hours: ['hours', 60],
  'same-business-day': ['business-days', 0],
  'business-days': ['business-days', 1],
  'calendar-days': ['calendar-days', 1],
  months: ['months', 1],
};

interface Length {
  readonly measure: string;
  readonly length: number;
}

/** How long the target takes that holds when no condition does; `undefined` if it promises no time. */
function lengthOf(targets: readonly Target[] | undefined): Length | undefined {
  const promised = targets?.at(-1)?.promised;
  if (promised === undefined || !('duration' in promised || 'to' in promised)) return undefined;
  const duration = 'to' in promised ? promised.to : promised.duration;
  const [measure, size] = MEASURES[duration.unit];
  return { measure, length: 'amount' in duration ? duration.amount * size : size };
}

/** What a plan promises less of than one of the cheaper plans; each only once. */
function promisesLess(plan: Plan, cheaper: readonly Plan[], located: Located): readonly Warning[] {
  const spelled = (path: Path) => {
    const value = valueAt(located.data, ...path.map(String));
    return typeof value === 'string' || typeof value === 'number' ? ` (${value})` : '';
  };
  const ofTargets = Object.entries(plan.targets).flatMap(([severity, { metrics }]) =>
    Object.entries(metrics).flatMap(([metric, targets]) => {
      const own = lengthOf(targets);
      const better = cheaper.find((other) => {
        const theirs = lengthOf(other.targets[severity]?.metrics[metric]);
        return own !== undefined && theirs?.measure === own.measure && theirs.length < own.length;
      });
      const path = plan.targetsOf === undefined ? ['targets', severity, metric] : ['targets-of'];
      const what = `the ${metric} of ${severity}${spelled(path)} takes longer than in the cheaper plan ${better?.key ?? ''}.`;
      return better === undefined ? [] : [warningAt(located, path, what)];
    }),
  );
  const { availability } = plan;
  const better = cheaper.find((other) => (other.availability ?? 0) > (availability ?? 100));
  return better === undefined
    ? ofTargets
    : [
        ...ofTargets,
        warningAt(
          located,
          ['availability'],
          `the availability${spelled(['availability'])} is lower than in the cheaper plan ${better.key}.`,
        ),
      ];
}
