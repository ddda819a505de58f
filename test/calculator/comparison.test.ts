import { describe, expect, test } from 'vitest';
import {
  compare,
  type Comparison,
  dueIn,
  earliestBy,
  leadOf,
  type PlanCase,
} from '../../src/calculator/comparison.ts';
import { type ComparisonReading, readComparison } from '../../src/calculator/comparison-reading.ts';
import { parseAddress } from '../../src/calculator/address.ts';
import type { Metric, Plan } from '../../src/calculator/data.ts';
import { calculator as en } from '../../src/i18n/en/calculator.ts';
import { calculator as es } from '../../src/i18n/es/calculator.ts';
import { calculator as pt } from '../../src/i18n/pt/calculator.ts';
import { formatInstant } from '../../src/sla/instant.ts';
import { calculatorOf } from './policies.ts';
import { at } from '../sla/example.ts';
import { VERSION, VERSIONS } from './sample.ts';

const HOUR = 3_600_000;
const NOW = at('2026-11-20T22:00Z');

function known({ comparison, problems }: ComparisonReading): Comparison {
  if (comparison === undefined) throw new Error(`No comparison: ${JSON.stringify(problems)}`);
  return compare(comparison);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Not found.');
  return value;
}

const metric = ({ version }: Comparison, key: string): Metric =>
  found(version.metrics.find((each) => each.key === key));
const planOf = ({ plans }: Comparison, key: string): PlanCase =>
  found(plans.find(({ plan }) => plan.key === key));
const keysOf = (plans: readonly PlanCase[]) => plans.map(({ plan }) => plan.key);

/** When a metric is due in each plan, in the order in which they are shown. */
function dues(comparison: Comparison, key: string): readonly (readonly [string, string])[] {
  return comparison.plans.map((each) => {
    const due = dueIn(each, metric(comparison, key));
    return [each.plan.key, due === undefined ? '–' : formatInstant(due)];
  });
}

const halcon = calculatorOf('halcon-cloud');
const FRIDAY = 'compare=plans&severity=critico&at=2026-11-20T16:30&zone=provider';
const friday = (more = '') => known(halcon.compared(`${FRIDAY}${more}`));

describe('a critical case of Friday 16:30 in every plan of Halcón Cloud', () => {
  test('is answered the same evening or on Monday at 10:30', () => {
    expect(dues(friday(), 'response')).toEqual([
      ['innovador', '2026-11-23T15:30:00Z'],
      ['emprendedor', '2026-11-23T15:30:00Z'],
      ['empresarial', '2026-11-20T23:30:00Z'],
      ['premium-por-demanda', '2026-11-20T22:30:00Z'],
      ['premium-plus', '2026-11-20T22:30:00Z'],
    ]);
  });

  test('is solved the same evening, on Saturday or on Monday', () => {
    expect(dues(friday(), 'resolution')).toEqual([
      ['innovador', '2026-11-23T21:30:00Z'],
      ['emprendedor', '2026-11-23T17:30:00Z'],
      ['empresarial', '2026-11-21T15:30:00Z'],
      ['premium-por-demanda', '2026-11-21T01:30:00Z'],
      ['premium-plus', '2026-11-21T01:30:00Z'],
    ]);
  });

  test('is due as the same case of that plan alone', () => {
    const { plans, version } = friday('&pause=2026-11-20T16:40/2026-11-20T17:10');
    for (const each of plans) {
      const alone = halcon.due(
        `plan=${each.plan.key}&severity=critico&at=2026-11-20T16:30&pause=2026-11-20T16:40/2026-11-20T17:10`,
      );
      for (const { key, ...rest } of version.metrics) {
        expect(formatInstant(found(dueIn(each, { key, ...rest })))).toBe(alone[key]);
      }
    }
  });

  test('is compared with the first plan, or with the one that the address names', () => {
    expect(friday().reference.plan.key).toBe('innovador');
    expect(friday('&plan=empresarial').reference.plan.key).toBe('empresarial');
  });

  test('is due so much earlier or later in real time: 2 days 17 h, or not at all', () => {
    const comparison = friday();
    const lead = (plan: string) =>
      leadOf(comparison, planOf(comparison, plan), metric(comparison, 'response'));
    expect(lead('premium-plus')).toBe(65 * HOUR);
    expect(lead('emprendedor')).toBe(0);
    const other = friday('&plan=premium-plus');
    expect(leadOf(other, planOf(other, 'empresarial'), metric(other, 'response'))).toBe(-HOUR);
  });

  test('names the plans that are first, all of them', () => {
    const comparison = friday();
    expect(keysOf(earliestBy(comparison, metric(comparison, 'response')))).toEqual([
      'premium-por-demanda',
      'premium-plus',
    ]);
  });

  test('stands in the order of a metric, the earliest first and equals as the policy has them', () => {
    expect(keysOf(friday('&order=resolution').plans)).toEqual([
      'premium-por-demanda',
      'premium-plus',
      'empresarial',
      'emprendedor',
      'innovador',
    ]);
  });

  test('counts without an option or a channel in the plans that lack it, and says so', () => {
    const { plans } = friday('&option=horario-extendido&channel=telefono');
    const lacks = Object.fromEntries(plans.map((each) => [each.plan.key, each.lacks]));
    expect(lacks.innovador).toEqual(['Teléfono', 'Horario extendido 5x12']);
    expect(lacks['premium-plus']).toEqual([]);
    expect(halcon.compared(`${FRIDAY}&option=horario-extendido`).problems).toEqual([]);
  });
});

describe('a comparison', () => {
  test('explains a plan or an order that the version does not have, and goes on without', () => {
    const reading = halcon.compared(`${FRIDAY}&plan=platino&order=precio`);
    expect(reading.problems).toEqual([
      { field: 'plan', type: 'unknown', shown: 'platino', date: '2026-02-15' },
      { field: 'order', type: 'unknown', shown: 'precio', date: '2026-02-15' },
    ]);
    expect(known(reading).reference.plan.key).toBe('innovador');
    expect(known(reading).order).toBeUndefined();
  });

  test('waits for the severity and the report, and for no plan', () => {
    const { comparison, problems } = halcon.compared('compare=plans');
    expect(comparison).toBeUndefined();
    expect(problems).toEqual([
      { field: 'severity', type: 'missing' },
      { field: 'at', type: 'missing' },
    ]);
  });

  test('takes the version in force at the report', () => {
    const { version, plans } = known(
      halcon.compared('compare=plans&severity=critico&at=2025-11-21T16:30&zone=provider'),
    );
    expect(version.date).toBe('2025-06-01');
    expect(keysOf(plans)).not.toContain('premium-plus');
  });

  test('puts plans without a due time last', () => {
    const sample = (plans: readonly Plan[]) =>
      known(
        readComparison(
          parseAddress('compare=plans&severity=high&at=2026-01-05T10:00&order=resolution'),
          { ...VERSION, plans },
          VERSIONS,
          NOW,
        ),
      );
    // Only the plan Basic promises a resolution: within 4 to 8 hours.
    expect(keysOf(sample([...VERSION.plans].reverse()).plans)).toEqual(['basic', 'plus']);
    const comparison = sample(VERSION.plans);
    expect(leadOf(comparison, planOf(comparison, 'plus'), metric(comparison, 'resolution'))).toBeUndefined();
  });

  test('shows the first update, whenever it is seen', () => {
    const comparison = known(
      readComparison(parseAddress('compare=plans&severity=high&at=2026-01-05T10:00'), VERSION, VERSIONS, NOW),
    );
    expect(dues(comparison, 'update')[0]).toEqual(['basic', '2026-01-05T17:00:00Z']);
  });

  test('keeps the route of a request that leaves every plan', () => {
    const { route, comparison } = calculatorOf('nube-norte').compared(
      'compare=plans&category=desarrollo&at=2026-11-20T16:30',
    );
    expect(route?.key).toBeDefined();
    expect(comparison).toBeUndefined();
  });
});

describe('a difference in words', () => {
  test('is exact, in days, hours, minutes and seconds of real time', () => {
    expect(es.earlier(64 * HOUR, 'Emprendedor')).toBe('2 días 16 h antes que Emprendedor');
    expect(es.later(24 * HOUR + 1000, 'Emprendedor')).toBe('1 día 1 s después que Emprendedor');
    expect(es.earlier(90 * 60_000, 'Innovador')).toBe('1 h 30 min antes que Innovador');
    expect(en.earlier(64 * HOUR, 'Emprendedor')).toBe('2 days 16 h earlier than Emprendedor');
    expect(en.later(24 * HOUR, 'Innovador')).toBe('1 day later than Innovador');
    expect(pt.earlier(64 * HOUR, 'Emprendedor')).toBe('2 dias 16 h antes do Emprendedor');
    expect(pt.later(24 * HOUR, 'Innovador')).toBe('1 dia depois do Innovador');
  });

  test('says what is at the same time', () => {
    expect([es, en, pt].map(({ same }) => same('X'))).toEqual([
      'A la vez que X',
      'At the same time as X',
      'Ao mesmo tempo que o X',
    ]);
  });

  test('says which plans are first', () => {
    expect(es.firstBy('Respuesta', 'A y B', '1 h antes que C')).toBe(
      'Respuesta: primero A y B, 1 h antes que C.',
    );
    expect(en.first('Response', 'A')).toBe('Response: first A.');
    expect(pt.first('Resposta', 'A e B')).toBe('Resposta: primeiro A e B.');
  });
});
