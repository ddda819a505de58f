import type { Problem } from '../problem.ts';
import { type Document, readDocument } from '../read/document.ts';
import type { FileRef } from '../read/file.ts';
import type { VersionFiles } from '../read/survey.ts';

/** The files that make up a version. */
export type Sources = Pick<VersionFiles, 'text' | 'plans' | 'translations'>;

/** The files that a version's lock knows, by their paths in its folder, sorted byte by byte. */
export function sourcesOf({ text, plans, translations }: Sources): ReadonlyMap<string, FileRef> {
  const sources = [
    { text, plans, ending: 'mdx' },
    ...translations.map(({ language, ...files }) => ({ ...files, ending: `${language}.mdx` })),
  ].flatMap((files) => [
    ...(files.text === undefined ? [] : [[`policy.${files.ending}`, files.text] as const]),
    ...[...files.plans].map(([key, file]) => [`plans/${key}.${files.ending}`, file] as const),
  ]);
  return new Map(sources.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same files, read. */
export function documentsOf(files: Sources): ReadonlyMap<string, Document> {
  return new Map([...sourcesOf(files)].map(([name, file]) => [name, readDocument(file)]));
}

/** The blanks of a version that are still to be filled: what is published has none. */
export function blankProblems(documents: ReadonlyMap<string, Document>): readonly Problem[] {
  return [...documents.values()].flatMap(({ blanks = [] }) =>
    blanks.map((blank) => ({
      ...blank,
      allowed: 'a version without [[…]].',
      remedy: 'write what belongs there, and take the brackets away.',
    })),
  );
}
