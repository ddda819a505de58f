import { readFileSync } from 'node:fs';
import { contentDir } from './folder.ts';
import { sourcesOf as contentOf } from './lock/sources.ts';
import type { Version } from './model.ts';
import { LOCK, survey, WITHDRAWN } from './read/survey.ts';

/** A file of a version. */
export interface Source {
  /** In the version's folder: `plans/innovador.mdx`. */
  readonly name: string;
  /** Where to read it. */
  readonly path: string;
}

/** The files of a version, as its author and the commands wrote them: its text, its translations, and its lock. */
export function sourcesOf({ policy, date }: Pick<Version, 'policy' | 'date'>): readonly Source[] {
  const files = survey(contentDir())
    .policies.find(({ slug }) => slug === policy)
    ?.versions.find((version) => version.date === date);
  if (files === undefined) return [];
  const named = [...contentOf(files), [LOCK, files.lock], [WITHDRAWN, files.withdrawn]] as const;
  return named.flatMap(([name, file]) => (file === undefined ? [] : [{ name, path: file.path }]));
}

/** The bytes of a file, unchanged. */
export function readSource({ path }: Source): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}
