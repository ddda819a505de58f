import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/content/catalog.ts';
import type { Version } from '../../src/content/model.ts';
import { calculatorData, calculatorVersions } from '../../src/exports/calculator-data.ts';
import { formatInstant } from '../../src/sla/instant.ts';
import { calculatorOf, decoded, policyOf } from './policies.ts';

const policy = policyOf('halcon-cloud');
const { due } = calculatorOf('halcon-cloud');

describe('Halcón Cloud', () => {
  test('Friday 16:30, innovador, critical: Monday 10:30 and Monday 16:30', () => {
    expect(due('plan=innovador&severity=critico&at=2026-11-20T16:30')).toEqual({
      response: '2026-11-23T15:30:00Z',
      resolution: '2026-11-23T21:30:00Z',
    });
  });

  test('8 h from Monday 9:00 end at 17:00 that day, not at the next opening', () => {
    expect(due('plan=innovador&severity=critico&at=2026-11-23T09:00')).toMatchObject({
      resolution: '2026-11-23T22:00:00Z',
    });
  });

  test('Friday 16:30, premium plus, critical: 17:30 and 20:30 the same evening', () => {
    expect(due('plan=premium-plus&severity=critico&at=2026-11-20T16:30')).toEqual({
      response: '2026-11-20T22:30:00Z',
      resolution: '2026-11-21T01:30:00Z',
    });
  });

  test('the extended hours begin two hours before those of empresarial', () => {
    const early = 'plan=empresarial&severity=critico&at=2026-11-20T07:30';
    expect(due(early)).toMatchObject({ response: '2026-11-20T16:00:00Z' });
    expect(due(`${early}&option=horario-extendido`)).toMatchObject({ response: '2026-11-20T14:30:00Z' });
  });

  test('the same case told in Madrid, in Bogotá or in UTC is due at the same instant', () => {
    const told = (at: string) => due(`plan=innovador&severity=critico&${at}`);
    expect(told('at=2026-11-20T22:30&zone=Europe/Madrid')).toEqual(told('at=2026-11-20T16:30'));
    expect(told('at=2026-11-20T21:30:00Z')).toEqual(told('at=2026-11-20T16:30'));
  });
});

describe.each(policy.versions.map((version) => [version.date, version] as const))(
  'the data of version %s',
  (date, version: Version) => {
    test('give the engine the very calendars, targets and counting of the catalog', () => {
      const back = decoded(policy, date);
      expect([...back.calendars.keys()]).toEqual(Object.keys(version.calendars));
      for (const [key, { data }] of Object.entries(version.calendars)) {
        expect(back.calendars.get(key)?.data).toEqual(data);
      }
      expect(back.counting).toEqual(version.counting);
      expect(back.plans.map(({ key, targets }) => [key, targets])).toEqual(
        version.plans.map(({ key, targets }) => [key, targets]),
      );
      expect(back.zone.name).toBe(version.zone);
    });

    test('name the clauses that the text has', () => {
      const ids = new Set(version.clauses.map(({ id }) => id));
      const { clauses, countingClause } = decoded(policy, date);
      expect(Object.keys(clauses)).toContain(countingClause);
      for (const id of Object.keys(clauses)) expect(ids).toContain(id);
    });

    test('weigh at most 6 KB', () => {
      const text = JSON.stringify(calculatorData(version, catalog.site, 'es'));
      expect(gzipSync(text).length).toBeLessThanOrEqual(6 * 1024);
    });
  },
);

describe('the list of versions', () => {
  test('says when each begins: 00:00 of its date in Bogotá', () => {
    const list = calculatorVersions(policy, catalog.site, 'es');
    expect(list.map(({ date, from }) => [date, formatInstant(from)])).toContainEqual([
      '2026-02-15',
      '2026-02-15T05:00:00Z',
    ]);
  });
});
