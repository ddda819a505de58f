import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog } from '../../src/content/catalog.ts';
import { contentDir } from '../../src/content/folder.ts';
import { permanentAddresses } from '../../src/content/lock/addresses.ts';
import { readLock } from '../../src/content/lock/read.ts';
import { LOCK } from '../../src/content/read/survey.ts';
import type { Version } from '../../src/content/model.ts';
import { DIST, read } from './built.ts';
import { elementsOf } from './document.ts';

/** The addresses that were promised when a version was published; those that a draft would have. */
function promised(version: Version): readonly string[] {
  if (version.lock === undefined) return permanentAddresses(version);
  const path = join(contentDir(), 'policies', version.policy, version.date, LOCK);
  const found = readLock({ path, name: path }, version);
  if ('problem' in found) throw new Error(found.problem.what);
  return found.lock.addresses;
}

/** The ids of a page, read once. */
const idsOf = (file: string) =>
  new Set(elementsOf(read(file).toString()).flatMap(({ attributes }) => attributes.id ?? []));
const pages = new Map<string, ReadonlySet<string>>();

function isThere(address: string): boolean {
  const [path = '', anchor] = address.split('#');
  const file = `${path.slice(1)}index.html`;
  if (!existsSync(join(DIST, file))) return false;
  const ids = pages.get(file) ?? idsOf(file);
  pages.set(file, ids);
  return anchor === undefined || ids.has(anchor);
}

test('every address that was ever promised leads somewhere', () => {
  const addresses = catalog.policies.flatMap(({ versions }) => versions.flatMap(promised));
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((address) => !isThere(address))).toEqual([]);
});
