import type { Plan, Version } from '../../content/model.ts';
import type { Words } from '../../i18n/words.ts';
import type { Condition, Target } from '../../sla/target.ts';
import { entry } from '../text/reading.ts';

/** Where the names are that targets mention by key. */
export type NamesOf = Pick<Version, 'routes' | 'channels' | 'options' | 'attention'> & {
  readonly calendars: Readonly<Record<string, { readonly name: string }>>;
};

/** One promise of a cell, in words. */
export interface TargetLine {
  readonly promised: string;
  /** What else belongs to it: the condition under which it holds, its cut-off, a surcharge. */
  readonly details: readonly string[];
}

/** The targets of a plan for a row and metric of the matrix, in the order in which they are tried (rule 9). */
export function targetsOf(plan: Plan, row: string, metric: string): readonly Target[] {
  return plan.targets[row]?.metrics[metric] ?? [];
}

/** What the targets of one cell promise, in words, every condition included. */
export function targetLines(
  targets: readonly Target[],
  version: NamesOf,
  words: Words,
): readonly TargetLine[] {
  return targets.map((target, index) => ({
    promised: promisedIn(target, version, words),
    details: [
      ...conditionsIn(target.when, version, words),
      ...(Object.keys(target.when).length === 0 && index > 0 ? [words.pages.conditions.otherwise] : []),
      ...(target.cutoff === undefined ? [] : [words.promise.receivedBeforeWords(target.cutoff)]),
      ...(target.calendar === undefined ? [] : [calendarIn(target.calendar, version, words)]),
      ...(target.surcharge === undefined ? [] : [target.surcharge]),
      ...(target.note === undefined ? [] : [target.note]),
    ],
  }));
}

/** The same as one phrase, for a sentence. */
export function targetPhrase({ promised, details }: TargetLine): string {
  return details.length === 0 ? promised : `${promised} (${details.join('; ')})`;
}

function promisedIn({ promised }: Target, { routes }: NamesOf, words: Words): string {
  return promised.type === 'route'
    ? words.contract.byRouteShort(entry(routes, promised.route).name)
    : words.promise.promisedWords(promised);
}

function conditionsIn(when: Condition, version: NamesOf, { pages }: Words): readonly string[] {
  const { conditions } = pages;
  return [
    when.channel === undefined ? [] : [conditions.channel(entry(version.channels, when.channel).name)],
    when.option === undefined ? [] : [conditions.option(entry(version.options, when.option).name)],
    when.attention === undefined ? [] : [conditions.attention(entry(version.attention, when.attention).name)],
    when.hours === undefined ? [] : [conditions.hours[when.hours]],
  ].flat();
}

function calendarIn(key: string, { calendars }: NamesOf, { contract }: Words): string {
  return contract.onCalendar(calendars[key]?.name ?? '');
}
