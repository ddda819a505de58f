import { describe, expect, test } from 'vitest';
import { differences } from '../../src/changes/differences.ts';
import { editionOf } from '../../src/changes/edition.ts';
import { exampleOf } from '../../src/changes/example.ts';
import { catalog } from '../../src/content/catalog.ts';
import { formatInstant } from '../../src/sla/instant.ts';

const halcon = catalog.policies.find(({ slug }) => slug === 'halcon-cloud')?.versions ?? [];

/** The example of a difference between the two versions of halcon-cloud, in Bogotá (UTC−5). */
function example(key: string) {
  const [previous, next] = halcon;
  if (previous === undefined || next === undefined) throw new Error('halcon-cloud is gone.');
  const difference = differences(editionOf(previous), editionOf(next)).find((found) => found.key === key);
  const found = difference && exampleOf(previous, next, difference);
  return (
    found && {
      cell: `${found.plan.key} ${found.row.key} ${found.metric.key}`,
      report: formatInstant(found.report),
      before: found.before && formatInstant(found.before.at),
      after: found.after && formatInstant(found.after.at),
    }
  );
}

describe('a worked example', () => {
  test('computes a changed target in both versions', () => {
    // Friday 16:30; until 18:00 before and 21:00 now: four hours end on Saturday 11:30, two at 18:30.
    expect(example('targets.empresarial.critico.response')).toEqual({
      cell: 'empresarial critico response',
      report: '2026-02-27T21:30:00Z',
      before: '2026-02-28T16:30:00Z',
      after: '2026-02-27T23:30:00Z',
    });
  });

  test('shows what other hours do to the first target that counts in them', () => {
    // Friday 16:30 with two hours: half an hour that day, the rest on Monday from 8:00, and now from 9:00.
    expect(example('calendars.oficina.week')).toEqual({
      cell: 'innovador critico response',
      report: '2026-02-27T21:30:00Z',
      before: '2026-03-02T14:30:00Z',
      after: '2026-03-02T15:30:00Z',
    });
  });

  test('is not made up where a difference is not one of time', () => {
    expect(example('plans.empresarial.availability')).toBeUndefined();
  });
});

test('every changed target has one', () => {
  const missing = catalog.policies.flatMap(({ versions }) =>
    versions.slice(1).flatMap((next, index) => {
      const previous = versions[index] ?? next;
      return differences(editionOf(previous), editionOf(next))
        .filter(
          (difference) => difference.type === 'target' && exampleOf(previous, next, difference) === undefined,
        )
        .map(({ key }) => `${next.policy}/${next.date} ${key}`);
    }),
  );
  expect(missing).toEqual([]);
});
