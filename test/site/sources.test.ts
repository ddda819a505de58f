import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/content/addresses.ts';
import { catalog } from '../../src/content/catalog.ts';
import { sourcesOf } from '../../src/content/sources.ts';
import { read, site } from './built.ts';

const addresses = addressesOf(catalog.site);
const built = (path: string) => read(path.slice(site.pathname.length));

describe.each(catalog.policies.flatMap(({ versions }) => versions))('$policy/$date', (version) => {
  const { policy, date, plans } = version;
  const sources = sourcesOf(version);

  test('serves its files byte by byte', () => {
    expect(sources.length).toBeGreaterThan(plans.length);
    const other = sources.filter(
      ({ name, path }) => !built(addresses.source(policy, date, name)).equals(readFileSync(path)),
    );
    expect(other).toEqual([]);
  });

  test('says what it promises as data that are JSON', () => {
    const data: unknown = JSON.parse(built(addresses.data(policy, date)).toString());
    expect(data).toMatchObject({ policy, date, $schema: new URL(addresses.schema, site).href });
  });
});

test('the schema of the data stands at its permanent address', () => {
  const schema: unknown = JSON.parse(built(addresses.schema).toString());
  expect(schema).toMatchObject({ $id: new URL(addresses.schema, site).href, type: 'object' });
});
