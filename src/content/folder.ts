import { resolve } from 'node:path';

/**
 * The absolute path of the content folder: `CONTENT_DIR`, or `content` under the working directory.
 * Every command reads its content from here.
 *
 * @example contentDir() // '/home/ana/plazo/content'
 */
export function contentDir(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}

/** The absolute path of the folder whose files the site has as they are, beside its pages. */
export function publicDir(): string {
  return resolve('public');
}
