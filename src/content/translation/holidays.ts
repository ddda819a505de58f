import type { Version } from '../model.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../problem-at.ts';
import { readDocument } from '../read/document.ts';
import type { VersionFiles } from '../read/survey.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import { keysOf } from '../vocabulary.ts';
import { untranslated } from './faults.ts';

/**
 * The holidays of a version that its translations don't name, and the names of none. Which holidays
 * there are is known only once the calendars are: from the lock, or from the almanac.
 */
export function holidayProblems(
  { translations }: Pick<VersionFiles, 'translations'>,
  { calendars, language: binding }: Pick<Version, 'calendars' | 'language'>,
): readonly Problem[] {
  const closed = Object.values(calendars).flatMap(({ data }) => data.holidays);
  const names = [...new Set(closed.map(({ name }) => name))].sort();
  return translations.flatMap(({ text, language }) => {
    const data = text && readDocument(text).data;
    if (data === undefined || binding.split('-')[0] === language) return [];
    const given = keysOf(data.data, 'holidays') ?? [];
    return [
      ...names
        .filter((name) => !given.includes(name))
        .map((name) => problemAt(data, ['holidays', name], untranslated(name))),
      ...given
        .filter((name) => !names.includes(name))
        .map((name) => {
          const what = `no calendar is closed on ${quoted(name)}.`;
          const fault = { what, allowed: listed(names), remedy: didYouMean(name, names, 'remove it') };
          return problemAt(data, ['holidays', name], fault, 'key');
        }),
    ];
  });
}
