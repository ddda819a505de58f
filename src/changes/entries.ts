import type { Difference, Kind, Named, Topic, WordValues } from './difference.ts';
import { changed, WORD_FIELDS } from './difference.ts';
import { same } from './same.ts';
import { neutral, type Verdict } from './verdict.ts';

/** Two lists by the keys of their entries. */
export interface Matched<Entry> {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly kept: readonly (readonly [before: Entry, after: Entry])[];
}

/**
 * Finds each entry in the other list.
 *
 * @example matched([{ key: 'a' }], [{ key: 'a' }, { key: 'b' }]).added // [{ key: 'b' }]
 */
export function matched<Entry extends { readonly key: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): Matched<Entry> {
  const [was, is] = [before, after].map((entries) => new Map(entries.map((entry) => [entry.key, entry])));
  return {
    added: after.filter(({ key }) => was?.has(key) !== true),
    removed: before.filter(({ key }) => is?.has(key) !== true),
    kept: after.flatMap((entry) => {
      const old = was?.get(entry.key);
      return old === undefined ? [] : [[old, entry] as const];
    }),
  };
}

/** How a kind of entry is compared, beside what is its own. */
interface EntryRules<Entry> {
  readonly of: Kind;
  readonly topic: Topic;
  /** What its keys begin with: `severities`. */
  readonly under: string;
  readonly added: (entry: Entry) => Verdict;
  readonly removed: (entry: Entry) => Verdict;
  /** Its texts, by field. */
  readonly words: (entry: Entry) => WordValues;
}

/** The entries that came, went, or say something else. */
export function compareEntries<Entry extends Named>(
  before: readonly Entry[],
  after: readonly Entry[],
  rules: EntryRules<Entry>,
): readonly Difference[] {
  const { of, topic, under } = rules;
  const { added, removed, kept } = matched(before, after);
  const entryOf = (entry: Entry, change: 'added' | 'removed'): Difference => ({
    type: 'entry',
    of,
    entry: nameOf(entry),
    change,
    key: `${under}.${entry.key}`,
    topic,
    ...rules[change](entry),
  });
  return [
    ...removed.map((entry) => entryOf(entry, 'removed')),
    ...added.map((entry) => entryOf(entry, 'added')),
    ...kept.flatMap(([was, is]) =>
      compareWords(rules.words(was), rules.words(is), {
        of,
        entry: nameOf(is),
        topic,
        under: `${under}.${is.key}`,
      }),
    ),
  ];
}

/** Whose texts are compared. */
interface Owner {
  readonly of?: Kind | 'escalation';
  readonly entry?: Named;
  readonly topic: Topic;
  readonly under: string;
}

/** The texts that say something else. */
export function compareWords(
  before: WordValues,
  after: WordValues,
  { of, entry, topic, under }: Owner,
): readonly Difference[] {
  return WORD_FIELDS.filter((field) => !same(before[field], after[field])).map((field) => ({
    type: 'words',
    ...(of && { of }),
    ...(entry && { entry }),
    field,
    ...changed(before[field], after[field]),
    key: `${under}.${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    topic,
    ...neutral('words'),
  }));
}

/** An entry's key and name, and nothing else of it. */
export function nameOf({ key, name }: Named): Named {
  return { key, name };
}
