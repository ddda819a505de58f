import { afterEach, describe, expect, test, vi } from 'vitest';
import { asOf, catalog } from '../../src/content/catalog.ts';
import { rowsOf } from '../../src/content/rows.ts';
import { currentVersion } from '../../src/content/state.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { columnNames } from '../../src/tickets/column-names.ts';
import { exampleFile } from '../../src/tickets/example.ts';
import { addDays, civilDate, formatCivilDate } from '../../src/sla/civil-date.ts';
import { DAY } from '../../src/sla/instant.ts';
import { decoded } from '../calculator/policies.ts';
import { judged, serveVersions } from './judging.ts';

const WITH_TICKETS = catalog.policies.filter((policy) => rowsOf(currentVersion(policy, asOf)).length > 0);
const CASES = WITH_TICKETS.flatMap((policy) => LANGUAGES.map((language) => [policy.slug, language] as const));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(CASES)('the example of %s in %s', (slug, language) => {
  const policy = WITH_TICKETS.find((each) => each.slug === slug);
  if (policy === undefined) throw new Error(`No policy ${slug}`);
  const version = decoded(policy, currentVersion(policy, asOf).date);
  const exampleOn = (date: string): string => exampleFile(version, columnNames(language), date);
  const example = exampleOn('2030-01-01');

  test('is read without a mistake, and shows tickets in time and late ones', async () => {
    serveVersions(slug, language);
    const { rows } = await judged(slug, example, { language, now: '2030-01-01T00:00Z' });
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.flatMap(({ mistakes }) => mistakes)).toEqual([]);
    const types = new Set(rows.flatMap(({ verdicts }) => verdicts.map(({ type }) => type)));
    for (const type of ['met', 'late', 'overdue'] as const) expect(types).toContain(type);
  });

  test.for([1, 5, 20, 60])('lies in the past of a version that is %i days old', async (age) => {
    serveVersions(slug, language);
    const date = formatCivilDate(addDays(civilDate(Date.parse(version.date) / DAY), age));
    // By then the date has begun wherever the policies are.
    const { rows } = await judged(slug, exampleOn(date), { language, now: `${date}T12:00Z` });
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  test('has no tickets of a version that is to come', () => {
    expect(exampleOn(version.date).trim().split('\n')).toHaveLength(1);
  });
});

test('there are examples', () => {
  expect(CASES.length).toBeGreaterThan(5);
});
