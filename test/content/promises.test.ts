import { describe, expect, test } from 'vitest';
import { warningLine } from '../../src/content/problem.ts';
import { CONTRACT, CONTRACT_VERSION, refusedInPlan } from './contract.ts';
import { change, load, withCopy } from './fixture.ts';
import { loadSmall, onlyPlan, type Small, targetsOf, versionOf } from './small.ts';

const OFFICE = `
calendars:
  oficina: { name: Oficina, week: { mon-fri: 09:00-17:00 }, holidays: none }
channels:
  correo: { name: Correo, opens-case: true }
`;
const METRICS = 'metrics: { response: { name: Respuesta, definition: Hasta la respuesta. } }\n';
const SEVERITIES = 'severities: { alta: { name: Alta, criteria: Se detuvo. } }\n';
const TERMS =
  'terms: { pago: { name: Pago, event: { name: Mes }, day-of-month: 5, role: deadline, says: Se paga. } }\n';
const MEJORA = 'mejora: { name: Mejora, definition: Un cambio., examples: [Un campo.], targets: own }';

const said = (small: Small): readonly string[] => {
  const loaded = loadSmall(small);
  return 'problems' in loaded ? loaded.problems.map(({ key = '', what }) => `${key}: ${what}`) : [];
};

test('of a plan nothing is asked that depends on a policy which cannot be read', () => {
  expect(said({ policy: `${OFFICE}title: Otra` })).toEqual([': the key "title" stands twice.']);
});

describe('what a policy promises', () => {
  test('is something', () => {
    expect(said({ policy: OFFICE })).toEqual(['terms: the policy promises no time.']);
  });

  test('is measured for some requests', () => {
    expect(said({ policy: OFFICE + METRICS })).toEqual([
      'metrics: metrics without severities promise nothing.',
    ]);
  });

  test('is measured somehow', () => {
    expect(said({ policy: OFFICE + SEVERITIES, plan: 'targets: { alta: {} }' })).toEqual([
      'severities: severities without metrics promise nothing.',
    ]);
    expect(said({ policy: `${OFFICE}categories: { ${MEJORA} }`, plan: 'targets: { mejora: {} }' })).toEqual([
      'categories: categories without metrics promise nothing.',
    ]);
  });

  test('may be terms alone: its plans have no targets', () => {
    const version = versionOf({ policy: OFFICE + TERMS });
    expect(version.terms.map(({ limit }) => limit)).toEqual([{ type: 'day-of-month', day: 5 }]);
    expect(onlyPlan(version).targets).toEqual({});
  });

  test('may be for categories alone: a metric that one lacks promises nothing', () => {
    const version = versionOf({
      policy: `${OFFICE}metrics:
  response: { name: Respuesta, definition: Hasta la respuesta. }
  resolution: { name: Solución, definition: Hasta la solución. }
categories: { ${MEJORA} }`,
      plan: 'targets: { mejora: { response: 3bd } }',
    });
    expect(targetsOf(version, 'mejora', 'resolution')).toEqual([{ when: {}, promised: { type: 'none' } }]);
  });
});

test('a text shows only what the policy defines', () => {
  const shown = ['Categories', 'Flow', 'Escalation', 'Surcharges', 'Glossary'];
  const text = shown.map((name) => `<${name} />`).join('\n\n');
  expect(said({ policy: OFFICE + TERMS, text })).toEqual([
    ': <Categories> has nothing to show: the policy defines no category.',
    ': <Flow> has nothing to show: the policy defines no state of the flow.',
    ': <Escalation> has nothing to show: the policy defines no level of escalation.',
    ': <Surcharges> has nothing to show: the policy defines no mode of attention.',
    ': <Glossary> has nothing to show: the policy defines no word of the glossary.',
  ]);
});

describe('how a target counts', () => {
  refusedInPlan([
    {
      rule: 'a cut-off changes nothing of calendar days',
      from: '{ within: same-day, cutoff: "14:00", note: Si llega antes. }',
      to: '{ within: 3d, ‸cutoff: "14:00" }',
      says: [
        'targets.alta.response.1.cutoff: no cut-off changes this promise.',
        'cutoff beside a time that counts on the calendar: 4h, 1bd, same-day.',
        'remove cutoff.',
      ],
    },
    {
      rule: 'a cut-off changes nothing of words',
      from: '{ within: same-day, cutoff: "14:00", note: Si llega antes. }',
      to: '{ words: pronto, ‸cutoff: "14:00" }',
      says: [
        'targets.alta.response.1.cutoff: no cut-off changes this promise.',
        'cutoff beside a time that counts on the calendar: 4h, 1bd, same-day.',
        'remove cutoff.',
      ],
    },
    {
      rule: 'a rule for business days needs some',
      from: '{ within: 2bd, days: { hours: 8 } }',
      to: '{ within: 2h, ‸days: { hours: 8 } }',
      says: [
        'targets.alta.resolution.days: the promise has no business days.',
        'days beside an amount of bd: 3bd.',
        'remove days.',
      ],
    },
  ]);

  test('has a cut-off, a day rule and a surcharge of its own', () => {
    const version = withCopy((folder) => load(folder), CONTRACT);
    const plan = 'catalog' in version ? version.catalog.policies[0]?.versions[0]?.plans[0] : undefined;
    expect(plan?.targets.alta?.metrics).toEqual({
      response: [
        {
          when: { attention: 'urgente' },
          promised: { type: 'within', duration: { unit: 'immediate' }, strict: false },
          surcharge: 'Puede costar más.',
          clause: 'solicitudes',
        },
        {
          when: {},
          promised: { type: 'within', duration: { unit: 'same-business-day' }, strict: false },
          cutoff: 14 * 60,
          note: 'Si llega antes.',
        },
      ],
      resolution: [
        {
          when: {},
          promised: { type: 'within', duration: { unit: 'business-days', amount: 2 }, strict: false },
          businessDays: { rule: 'hours', hoursPerDay: 8 },
        },
      ],
    });
  });
});

describe('what nothing uses', () => {
  const FILE = `${CONTRACT_VERSION}/policy.mdx`;
  const PLAN = `${CONTRACT_VERSION}/plans/base.mdx`;
  const URGENT =
    '      - { within: immediate, when: { attention: urgente }, surcharge: Puede costar más., clause: solicitudes }\n';

  test.for([
    {
      rule: 'a route',
      changes: [
        { file: FILE, from: 'route: cotizacion', to: 'targets: own' },
        { file: PLAN, from: '{ route: cotizacion }', to: 'none' },
        { file: PLAN, from: '  mejora:', to: '  proyecto: {}\n  mejora:' },
      ],
      line: `content/${FILE}:55:3 routes.cotizacion: no category or target leads to this route.`,
    },
    {
      rule: 'a mode of attention',
      changes: [{ file: PLAN, from: URGENT, to: '' }],
      line: `content/${FILE}:62:3 attention.urgente: no target depends on this mode.`,
    },
    {
      rule: 'a word of the glossary',
      changes: [{ file: FILE, from: '<Define term="saldo">saldo de horas</Define>', to: 'saldo' }],
      line: `content/${FILE}:148:3 glossary.saldo: no text links this word.`,
    },
    {
      rule: 'a severity that no category leads to',
      changes: [{ file: FILE, from: 'severities: [alta, baja]', to: 'severities: [alta]' }],
      line: `content/${FILE}:32:3 severities.baja: no category leads to this severity.`,
    },
  ])('$rule is a warning', ({ changes, line }) => {
    const warned = withCopy((folder) => {
      for (const one of changes) change(folder, one);
      const loaded = load(folder);
      return 'warnings' in loaded ? loaded.warnings.map(warningLine) : loaded.problems;
    }, CONTRACT);
    expect(warned).toEqual([line]);
  });
});
