import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { punctuated } from './punctuated.ts';

/** Where the site is built. */
const DIST = 'dist';

/** Where its search page loads the index from. */
const INDEX = join(DIST, 'pagefind');

/** What tells the languages, in an order that changes from run to run. */
const ENTRY = 'pagefind-entry.json';

/**
 * Writes JSON again with the keys of every object in alphabetical order.
 *
 * @example inOrder('{"pt":1,"en":{"b":2,"a":3}}') // '{"en":{"a":3,"b":2},"pt":1}'
 */
export function inOrder(json: string): string {
  const ordered: unknown = JSON.parse(json, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return JSON.stringify(ordered);
}

function fail(errors: readonly string[]): never {
  throw new Error(['The built site could not be indexed for its search.', ...errors].join('\n'));
}

async function write(index: PagefindIndex): Promise<void> {
  const pages = globSync('**/*.html', { cwd: DIST }).toSorted();
  if (pages.length === 0) fail([`There is no page in ${DIST}/. Do: npm run build.`]);
  for (const sourcePath of pages) {
    const content = punctuated(readFileSync(join(DIST, sourcePath), 'utf8'));
    const read = await index.addHTMLFile({ sourcePath, content });
    if (read.errors.length > 0) fail(read.errors);
  }
  // Taken as bytes: Pagefind tells that it has written files before all of them are on the disk.
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) fail(errors);
  for (const { path, content } of files) {
    const file = join(INDEX, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === ENTRY ? inOrder(new TextDecoder().decode(content)) : content);
  }
}

if (import.meta.main) {
  const { index, errors } = await createIndex();
  if (index === undefined) fail(errors);
  await write(index).finally(close);
}
