import { relative, sep } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDir } from './content/folder.ts';

/**
 * Astro only renders the bodies: files were read, checked and understood before by `src/content/`,
 * so there is no schema here.
 */
const texts = defineCollection({
  loader: glob({
    base: `${contentDir()}/policies`,
    pattern: '*/*/{policy,policy.*,plans/*}.mdx',
    generateId: ({ entry }) =>
      relative('.', entry)
        .split(sep)
        .join('/')
        .replace(/\.mdx$/, ''),
  }),
});

export const collections = { texts };
