import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Where the site is built. */
const DIST = 'dist';

/** Where its search page loads the index from. */
const INDEX = join(DIST, 'pagefind');

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
  const read = await index.addDirectory({ path: DIST });
  if (read.errors.length > 0) fail(read.errors);
  if (read.page_count === 0) fail([`There is no page in ${DIST}/. Do: npm run build.`]);
  const written = await index.writeFiles({ outputPath: INDEX });
  if (written.errors.length > 0) fail(written.errors);
  // Pagefind lists the languages in an order that changes from run to run.
  const entry = join(INDEX, 'pagefind-entry.json');
  writeFileSync(entry, inOrder(readFileSync(entry, 'utf8')));
}

if (import.meta.main) {
  const { index, errors } = await createIndex();
  if (index === undefined) fail(errors);
  await write(index).finally(close);
}
