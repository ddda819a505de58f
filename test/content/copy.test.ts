import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import digests from './seed-digests.json' with { type: 'json' };
import { digestsIn, digestsOf, RUN, wordsOf } from './seed-words.ts';

/**
 * The documents on which the demonstration is modelled aren't part of it: only digests of every run of
 * words in them, and of their names, addresses, telephone numbers and e-mail, by how many words they have.
 */
const RUNS = new Set(digests.runs.flatMap(digestsIn));
const NAMES = Object.entries(digests.names).map(
  ([words, line]) => [Number(words), new Set(digestsIn(line))] as const,
);

const files = ['content', 'src/cli/starter'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name)),
);

const withoutTags = (text: string): string => text.replace(/<\/?[A-Za-z][^>]*>/g, ' ');

/** The runs of words in a text that stand in a document too. */
function copied(text: string, run: number, of: ReadonlySet<string>): readonly string[] {
  const words = wordsOf(text);
  return digestsOf(words, run).flatMap((digest, index) =>
    of.has(digest) ? [words.slice(index, index + run).join(' ')] : [],
  );
}

test('a copied sentence would be found', () => {
  const sentence = '<p>Ningún documento dijo JAMÁS estas <b>palabras</b>, que solo prueban la prueba.</p>';
  expect(copied(withoutTags(sentence), RUN, RUNS)).not.toEqual([]);
  expect(RUNS.size).toBeGreaterThan(5_000);
  expect(NAMES.flatMap(([, names]) => [...names]).length).toBeGreaterThan(20);
  expect(files.length).toBeGreaterThan(40);
});

test.each(files)('%s copies no words and no name of a document', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(copied(withoutTags(text), RUN, RUNS)).toEqual([]);
  expect(NAMES.flatMap(([words, names]) => copied(text, words, names))).toEqual([]);
});
