import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/content/catalog.ts';
import { policyJson } from '../../src/exports/policy-json.ts';
import { policySchema } from '../../src/exports/policy-schema.ts';

const { site, policies } = catalog;
const versions = policies.flatMap((policy) => policy.versions);
const schema = policySchema(site);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile({ ...schema });

/** What readers of the file get. */
const written = (version: (typeof versions)[number]): unknown =>
  JSON.parse(JSON.stringify(policyJson(version, site)));

describe.each(versions)('$policy/$date', (version) => {
  test('the data are as the published schema says', () => {
    validate(written(version));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the schema describes every key of the data', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(
      expect.arrayContaining(Object.keys(policyJson(version, site))),
    );
  });

  test('the holidays of each calendar are listed with date and name', () => {
    const { calendars } = policyJson(version, site);
    for (const [key, { holidays }] of Object.entries(calendars)) {
      expect(holidays).toEqual(version.calendars[key]?.data.holidays);
    }
  });
});

test('a wrong amount, a missing calendar and an unknown rule are no version', () => {
  const [version] = versions;
  if (version === undefined) throw new Error('The catalog has no version.');
  const good = policyJson(version, site);
  const { calendars, ...without } = good;
  expect(Object.keys(calendars).length).toBeGreaterThan(0);
  expect(validate(without)).toBe(false);
  expect(validate({ ...good, format: 2 })).toBe(false);
  expect(validate({ ...good, date: '1 de marzo' })).toBe(false);
  expect(validate({ ...good, counting: { ...good.counting, businessDays: { rule: 'soon' } } })).toBe(false);
});
