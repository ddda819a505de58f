import type { Plan, Version } from '../../content/model.ts';
import type { Words } from '../../i18n/words.ts';
import type { Target } from '../../sla/target.ts';
import { entry } from '../text/reading.ts';

/** One promise of a cell with the condition under which it holds, in words. */
export interface TargetLine {
  readonly promised: string;
  /** Absent if it always holds. */
  readonly condition?: string;
}

/** The targets of a plan for a severity and metric, in the order in which they are tried (rule 9). */
export function targetsOf(plan: Plan, severity: string, metric: string): readonly Target[] {
  return plan.targets[severity]?.metrics[metric] ?? [];
}

/** What the targets of one cell promise, in words, every condition included. */
export function targetLines(
  targets: readonly Target[],
  version: Version,
  words: Words,
): readonly TargetLine[] {
  const { conditions } = words.pages;
  return targets.map(({ when, promised }, index) => {
    const parts = [
      when.channel === undefined ? [] : [conditions.channel(entry(version.channels, when.channel).name)],
      when.option === undefined ? [] : [conditions.option(entry(version.options, when.option).name)],
      when.hours === undefined ? [] : [conditions.hours[when.hours]],
      Object.keys(when).length === 0 && index > 0 ? [conditions.otherwise] : [],
    ].flat();
    const text = words.time.promisedWords(promised);
    return parts.length === 0 ? { promised: text } : { promised: text, condition: parts.join(', ') };
  });
}
