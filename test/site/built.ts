import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { catalog } from '../../src/content/catalog.ts';

/** Where `npm run build` puts the site. */
export const DIST = 'dist';

/** The address under which the site is served, with its base path. */
export const site = new URL(catalog.site.address);

/** The files below a folder, as paths under it with `/`. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The pages below a folder. */
export function pagesOf(folder: string): readonly string[] {
  return filesUnder(folder).filter((file) => file.endsWith('.html'));
}

/** One built file. */
export function read(path: string, folder = DIST): Buffer {
  return readFileSync(join(folder, path));
}

/** The public address of a built page. */
export function addressOf(file: string): URL {
  return new URL(file.replace(/(^|\/)index\.html$/, '$1'), site);
}

/** What a build reads. */
const SOURCES = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Copies into a folder all that a build of its own needs there. */
export function copySources(folder: string): void {
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** The environment of such a build: the one of the tests would build for development. */
export const BUILD_ENV = { ...process.env, NODE_ENV: 'production' };
