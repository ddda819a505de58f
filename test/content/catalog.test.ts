import { describe, expect, test } from 'vitest';
import { createAlmanac } from '../../src/content/almanac.ts';
import { horizonOf } from '../../src/content/horizon.ts';
import { loadCatalog } from '../../src/content/load.ts';
import type { Plan, Version } from '../../src/content/model.ts';
import { currentVersion } from '../../src/content/state.ts';
import { civilDate, formatCivilDate } from '../../src/sla/civil-date.ts';
import type { Duration } from '../../src/sla/duration.ts';
import type { Target } from '../../src/sla/target.ts';
import { load, MINIMAL } from './fixture.ts';

function policyOf(folder: string, slug: string) {
  const loaded = load(folder);
  if ('problems' in loaded) throw new Error('The content has problems');
  const policy = loaded.catalog.policies.find((candidate) => candidate.slug === slug);
  if (policy === undefined) throw new Error(`No policy ${slug}`);
  return policy;
}

const halcon = policyOf('content', 'halcon-cloud');
const inForce = currentVersion(halcon, '2026-11-21');

function planOf(version: Version, key: string): Plan {
  const plan = version.plans.find((candidate) => candidate.key === key);
  if (plan === undefined) throw new Error(`No plan ${key}`);
  return plan;
}

const LETTERS: Readonly<Record<Duration['unit'], string>> = {
  minutes: 'm',
  hours: 'h',
  'business-days': 'bd',
  'calendar-days': 'd',
  months: 'mo',
  immediate: 'immediate',
  'same-business-day': 'same-day',
};

/** A target as document 003 writes it, for comparison. */
function written(targets: readonly Target[] | undefined): string {
  const [target, ...others] = targets ?? [];
  if (target?.promised.type !== 'within' || others.length > 0 || Object.keys(target.when).length > 0)
    return '?';
  const { duration, strict } = target.promised;
  const amount = 'amount' in duration ? String(duration.amount) : '';
  return `${strict ? '<' : ''}${amount}${LETTERS[duration.unit]}`;
}

describe('Halcón Cloud promises what document 003 does', () => {
  test('the version in force is that of 15 February 2026', () => {
    expect(inForce.date).toBe('2026-02-15');
  });

  test('five plans, in this order', () => {
    expect(inForce.plans.map(({ key }) => key)).toEqual([
      'innovador',
      'emprendedor',
      'empresarial',
      'premium-por-demanda',
      'premium-plus',
    ]);
  });

  const PREMIUM = '<1h <4h / <4h <2d / <8h <3d / <24h <3d';
  test.for([
    ['innovador', '<2h <8h / <8h <3bd / <3bd 5bd / <5bd 8bd'],
    ['emprendedor', '<2h <4h / <4h <2bd / <2bd 4bd / <3bd 6bd'],
    ['empresarial', '<2h <6h / <6h <2bd / <1bd 3bd / <2bd 4bd'],
    ['premium-por-demanda', PREMIUM],
    ['premium-plus', PREMIUM],
  ] as const)('%s: %s', ([key, row]) => {
    const { targets } = planOf(inForce, key);
    const cells = ['critico', 'alto', 'medio', 'bajo'].map((severity) =>
      ['response', 'resolution'].map((metric) => written(targets[severity]?.metrics[metric])).join(' '),
    );
    expect(cells.join(' / ')).toBe(row);
  });

  test('the last two plans share one matrix', () => {
    expect(planOf(inForce, 'premium-plus').targetsOf).toBe('premium-por-demanda');
    expect(planOf(inForce, 'premium-plus').targets).toBe(planOf(inForce, 'premium-por-demanda').targets);
  });

  test.for([
    ['innovador', ['correo'], ['correo']],
    ['emprendedor', ['correo', 'telefono'], ['correo']],
    ['empresarial', ['correo', 'telefono'], ['correo']],
    ['premium-por-demanda', ['correo', 'telefono'], ['correo', 'telefono']],
    ['premium-plus', ['correo', 'telefono'], ['correo', 'telefono']],
  ] as const)('%s attends critical and high cases by %s, the others by %s', ([key, urgent, rest]) => {
    const { targets } = planOf(inForce, key);
    const channels = ['critico', 'alto', 'medio', 'bajo'].map((severity) => targets[severity]?.channels);
    expect(channels).toEqual([urgent, urgent, rest, rest]);
  });

  test.for([
    ['innovador', 98, 'oficina', '5x8x8', 'not-offered'],
    ['emprendedor', 99, 'oficina', '5x8x8', 'not-offered'],
    ['empresarial', 99.5, 'ampliado', '6x9x8', 'optional'],
    ['premium-por-demanda', 99.5, 'continuo', '7x24', 'covered'],
    ['premium-plus', 99.5, 'continuo', '7x24', 'covered'],
  ] as const)(
    '%s: %f %% available, %s hours, %s, extended hours %s',
    ([key, up, calendar, label, extended]) => {
      const plan = planOf(inForce, key);
      expect([plan.availability, plan.calendar, plan.modality]).toEqual([up, calendar, label]);
      expect(plan.options).toEqual({ 'horario-extendido': extended });
    },
  );

  const OFFICE = [540, 1020];
  const WIDE = [540, 1260];
  test.for([
    ['oficina', [OFFICE], [], []],
    ['ampliado', [WIDE], [WIDE], []],
    ['extendido', [[420, 1140]], [], []],
    ['continuo', [[0, 1440]], [[0, 1440]], [[0, 1440]]],
    ['chat', [[480, 1080]], [], []],
  ] as const)(
    '%s: from Monday to Friday %j, on Saturday %j, on Sunday %j',
    ([key, weekday, saturday, sunday]) => {
      const data = inForce.calendars[key]?.data;
      expect(data?.week).toEqual([weekday, weekday, weekday, weekday, weekday, saturday, sunday]);
      expect(data?.zone).toEqual({ name: 'America/Bogota', initial: -300, changes: [] });
    },
  );

  test('holidays close every calendar but the continuous one', () => {
    for (const [key, { data, holidaysOf }] of Object.entries(inForce.calendars)) {
      expect(holidaysOf).toBe(key === 'continuo' ? undefined : 'CO');
      expect(data.holidays.some(({ date }) => date === '2026-11-16')).toBe(key !== 'continuo');
    }
  });

  test.for([
    ['reportes', 'no-disponible no-disponible activado incluido incluido'],
    ['web', 'no-disponible activado activado incluido incluido'],
    ['correo', 'incluido activado activado incluido incluido'],
    ['chat', 'no-disponible no-disponible activado incluido incluido'],
    ['telefono', 'no-disponible activado activado todos-los-niveles todos-los-niveles'],
    ['comunidad', 'activado activado activado activado activado'],
    ['escalamiento', 'no-disponible no-disponible activado activado activado'],
  ] as const)('%s: %s', ([feature, grades]) => {
    expect(inForce.plans.map(({ features }) => features[feature]).join(' ')).toBe(grades);
  });

  test('business days end with the day, calendar days at the same time', () => {
    expect(inForce.counting).toEqual({ businessDays: { rule: 'end-of-day' }, calendarDays: 'same-time' });
  });

  test('only e-mail and the web form open a case', () => {
    const open = inForce.channels.filter(({ opensCase }) => opensCase).map(({ key }) => key);
    expect(open).toEqual(['correo', 'web']);
  });

  test('an earlier version differs in hours, a target and a plan', () => {
    const [earlier] = halcon.versions;
    if (earlier === undefined) throw new Error('No earlier version');
    expect(earlier.date < inForce.date).toBe(true);
    expect(earlier.calendars.oficina?.data.week).not.toEqual(inForce.calendars.oficina?.data.week);
    expect(planOf(earlier, 'empresarial').targets).not.toEqual(planOf(inForce, 'empresarial').targets);
    expect(earlier.plans.length).toBeLessThan(inForce.plans.length);
  });
});

describe('clauses', () => {
  test('are numbered in the order of the text, with ids of their own', () => {
    const numbers = inForce.clauses.map(({ number }) => number);
    expect(numbers.slice(0, 6)).toEqual(['1', '2', '3', '4', '4.1', '4.2']);
    expect(new Set(inForce.clauses.map(({ id }) => id)).size).toBe(numbers.length);
  });

  test('have the words of their text, with names and without figures', () => {
    const [first] = policyOf(MINIMAL, 'turno-claro').versions[0]?.clauses ?? [];
    expect(first).toEqual({
      id: 'objeto',
      number: '1',
      title: 'Objeto',
      level: 1,
      text: 'Este acordo diz o que a Turno Claro promete no plano Base. Fale connosco em https://turno-claro.example/portal.',
    });
  });
});

describe('the horizon of a version', () => {
  test('runs from the year before to the tenth year after', () => {
    const { from, to, fromYear, toYear } = horizonOf({ date: '2026-02-15' });
    expect([fromYear, toYear]).toEqual([2025, 2036]);
    expect([formatCivilDate(from), formatCivilDate(to)]).toEqual(['2025-01-01', '2036-12-31']);
    expect(to - from).toBe(civilDate(4382));
  });

  test('is that of its holidays', () => {
    const years = (inForce.calendars.oficina?.data.holidays ?? []).map(({ date }) => date.slice(0, 4));
    expect([years.at(0), years.at(-1)]).toEqual(['2025', '2036']);
  });
});

test('the same files give the same catalog', () => {
  expect(JSON.stringify(load(MINIMAL))).toBe(
    JSON.stringify(loadCatalog(MINIMAL, createAlmanac(), { drafts: true })),
  );
});

test('bodies have the ids under which the pages find them', () => {
  expect(inForce.body).toBe('halcon-cloud/2026-02-15/policy');
  expect(planOf(inForce, 'innovador').body).toBe('halcon-cloud/2026-02-15/plans/innovador');
});

describe('a small content folder', () => {
  const [version] = policyOf(MINIMAL, 'turno-claro').versions;
  const turnos = version?.calendars.turnos?.data;

  test('has split shifts, and a night that runs into Saturday', () => {
    const shifts = [
      [540, 750],
      [840, 1080],
    ];
    expect(turnos?.week).toEqual([shifts, shifts, shifts, shifts, [...shifts, [1320, 360]], [], []]);
  });

  test('has the zone of the policy where it names none, with its changes of the clock', () => {
    expect(turnos?.zone.name).toBe('Europe/Lisbon');
    expect(turnos?.zone.changes).toHaveLength(24);
  });

  test('adds and removes holidays, and has an exception', () => {
    expect(turnos?.holidays).toContainEqual({ date: '2027-02-09', name: 'Carnaval' });
    expect(turnos?.holidays.map(({ date }) => date)).not.toContain('2026-08-15');
    expect(turnos?.exceptions).toEqual([
      { date: '2026-12-24', windows: [[540, 780]], reason: 'Véspera de Natal' },
    ]);
  });

  test('has targets in the order of their conditions', () => {
    expect(version?.plans[0]?.targets.grave?.metrics.response).toMatchObject([
      {
        when: { hours: 'inside' },
        promised: { type: 'within', duration: { unit: 'hours', amount: 2 }, strict: true, share: 95 },
      },
      { when: { option: 'noites' }, promised: { type: 'within' }, calendar: 'noite', clause: 'horario' },
      {
        when: {},
        promised: {
          type: 'range',
          from: { unit: 'hours', amount: 8 },
          to: { unit: 'hours', amount: 24 },
          strict: false,
        },
      },
    ]);
  });
});
