import type { Fault, Problem, Warning } from '../problem.ts';
import { problemAt, warningAt } from '../problem-at.ts';
import type { Located, Path } from '../read/yaml.ts';
import { isMapping } from '../vocabulary.ts';
import { isWords } from '../words.ts';
import { noMapping, noText, notWords, otherLength, unknownKey, untranslated } from './faults.ts';
import { digitsIn, otherNumbers } from './numbers.ts';
import { type Languages, otherNumerals } from './numerals.ts';

/** Proper names: where a translation leaves them out, they stay as they are. */
const PROPER: ReadonlySet<string> = new Set(['provider.name', 'name', 'modality']);

/**
 * What is never words, whatever an author calls it: a metric may have the key `name`, and its target is
 * a time. Holidays are named once for all calendars.
 */
const DATA =
  /^(?:features|options)\.[^.]+$|^targets\.[^.]+\.[^.]+(?:\.\d+)?$|^calendars\.[^.]+\.holidays(?:\.|$)/;

/** What of a file's data is said in another language, and how. */
export interface Translated {
  /** The original's data with the words of the translation. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The words that may say another number, in letters. */
  readonly warnings: readonly Warning[];
}

/**
 * The data of a file with its words in another language. A translation has the keys of its original
 * whose value is words, every one of them, and nothing else: so no number and no reference can differ.
 *
 * @param original name of the file that is translated, for the problems
 * @example
 * translate({ data: { name: 'Base', order: 1, summary: 'El único plan.' } }, located('summary: The only plan.'), 'base.mdx', { from: 'es', to: 'en' })
 * // { data: { name: 'Base', order: 1, summary: 'The only plan.' }, problems: [], warnings: [] }
 */
export function translate(
  { data }: Pick<Located, 'data'>,
  translation: Located,
  original: string,
  languages: Languages,
): Translated {
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  const refuse = (path: Path, fault: Fault, of?: 'key'): void => {
    problems.push(problemAt(translation, path, fault, of));
  };

  const visit = (from: unknown, to: unknown, path: Path): unknown => {
    if (typeof from === 'string') return visitText(from, to, path);
    if (to === undefined) return from;
    if (Array.isArray(from)) {
      if (!Array.isArray(to) || to.length !== from.length) {
        refuse(path, otherLength(from, to, original));
        return from;
      }
      return from.map((item: unknown, index): unknown => visit(item, to[index], [...path, index]));
    }
    if (!isMapping(from)) return from;
    if (!isMapping(to)) {
      refuse(path, noMapping(to, namesIn(from, path)));
      return from;
    }
    for (const name of Object.keys(to).filter((found) => !Object.hasOwn(from, found))) {
      refuse([...path, name], unknownKey(name, namesIn(from, path), original), 'key');
    }
    return Object.fromEntries(
      Object.entries(from).map(([name, value]) => {
        const inner = [...path, name];
        const said = Object.hasOwn(to, name) ? to[name] : undefined;
        if (said !== undefined && !hasWords(value, inner)) {
          refuse(inner, notWords(namesIn(from, path), original), 'key');
          return [name, value] as const;
        }
        if (said === undefined)
          for (const missing of wordsIn(value, inner)) refuse(missing.path, missing.fault);
        return [name, visit(value, said, inner)] as const;
      }),
    );
  };

  const visitText = (from: string, to: unknown, path: Path): string => {
    if (to === undefined) return from;
    if (typeof to !== 'string' || to.trim() === '') {
      refuse(path, noText(to, from));
      return from;
    }
    const [here, there] = [digitsIn(to), digitsIn(from)];
    if (here.join() !== there.join()) refuse(path, otherNumbers(here, there, original));
    const what = otherNumerals(to, from, languages, original);
    if (what !== undefined) warnings.push(warningAt(translation, path, what));
    return to.trim();
  };

  return { data: visit(data, translation.data, []), problems, warnings };
}

/** Whether a value is words, or holds some. */
function hasWords(value: unknown, path: Path): boolean {
  if (typeof value === 'string') {
    const [key, above] = [path.at(-1), path.at(-2)];
    const name = typeof key === 'string' ? key : '';
    return isWords(name, String(above ?? '')) && !DATA.test(path.join('.'));
  }
  if (Array.isArray(value)) return value.some((item: unknown, index) => hasWords(item, [...path, index]));
  return isMapping(value) && Object.entries(value).some(([name, inner]) => hasWords(inner, [...path, name]));
}

/** The keys of a mapping under which there are words. */
function namesIn(mapping: Readonly<Record<string, unknown>>, path: Path): readonly string[] {
  return Object.keys(mapping).filter((name) => hasWords(mapping[name], [...path, name]));
}

interface Missing {
  readonly path: Path;
  readonly fault: Fault;
}

/** The texts of a value that are to be translated, as problems of a translation that has none of them. */
function wordsIn(value: unknown, path: Path): readonly Missing[] {
  if (!hasWords(value, path)) return [];
  if (typeof value === 'string') {
    return PROPER.has(path.join('.')) ? [] : [{ path, fault: untranslated(value) }];
  }
  const entries = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(isMapping(value) ? value : {});
  return entries.flatMap(([name, inner]) => wordsIn(inner, [...path, name]));
}
