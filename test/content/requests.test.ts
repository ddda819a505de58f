import { describe } from 'vitest';
import { CONTRACT, CONTRACT_VERSION, refusedInPlan, refusedInPolicy } from './contract.ts';
import { refused } from './mistakes.ts';

const CLAUSE =
  'objeto, solicitudes, recorrido, computo, plazos-del-contrato, disponibilidad, cambios, definiciones.';

describe('a category', () => {
  refusedInPolicy([
    {
      rule: 'has an outcome',
      from: '    name: Proyecto\n    definition: Algo nuevo.\n    examples: [Una tienda.]\n    route: cotizacion',
      to: '    ‸name: Proyecto\n    definition: Algo nuevo.\n    examples: [Una tienda.]',
      says: [
        'categories.proyecto: there is none of severities, targets, route.',
        'exactly one of severities, targets, route.',
        'add one of them.',
      ],
    },
    {
      rule: 'has one outcome',
      from: '    name: Mejora',
      to: '    ‸name: Mejora\n    route: cotizacion',
      says: [
        'categories.mejora: there are targets and route.',
        'exactly one of severities, targets, route.',
        'keep one of them.',
      ],
    },
    {
      rule: 'has targets of its own or none',
      from: 'targets: own',
      to: 'targets: ‸owm',
      says: [
        'categories.mejora.targets: "owm" is none of the words that go here.',
        'own.',
        'did you mean own? If not, write one of them.',
      ],
    },
    {
      rule: 'has the targets of severities of the policy',
      from: 'severities: [alta, baja]',
      to: 'severities: [alta, ‸bajo]',
      says: [
        'categories.falla.severities.1: "bajo" is not a severity.',
        'alta, baja.',
        'did you mean baja? If not, define it or name another severity.',
      ],
    },
    {
      rule: 'leaves by a route of the policy',
      from: '    route: cotizacion\n\nroutes',
      to: '    route: ‸cotisacion\n\nroutes',
      says: [
        'categories.proyecto.route: "cotisacion" is not a route.',
        'cotizacion.',
        'did you mean cotizacion? If not, define it or name another route.',
      ],
    },
    {
      rule: 'has an example',
      from: 'examples: [Una tienda.]',
      to: 'examples: ‸[]',
      says: [
        'categories.proyecto.examples: the list is too short.',
        'at least 1 in the list.',
        'add to it, or remove the key.',
      ],
    },
    {
      rule: 'is described by a clause of the policy',
      from: '    severities: [alta, baja]\n    clause: solicitudes',
      to: '    severities: [alta, baja]\n    clause: ‸solicitud',
      says: [
        'categories.falla.clause: "solicitud" is not a clause of the policy.',
        CLAUSE,
        'did you mean solicitudes? If not, define it or name another clause of the policy.',
      ],
    },
    {
      rule: 'has a key that no severity has',
      from: '  proyecto:',
      to: '  ‸baja:',
      says: [
        'categories.baja: a severity has this key too.',
        'a key that no severity has.',
        'rename one of them.',
      ],
    },
  ]);
});

describe('a row of a category', () => {
  refused(
    `${CONTRACT_VERSION}/plans/plus.mdx`,
    [
      {
        rule: 'is in every plan',
        from: 'targets-of: base',
        to: '‸targets:\n  alta: { response: none, resolution: none }\n  baja: { response: none, resolution: none }',
        says: [
          'targets.mejora: the key is missing.',
          'a mapping (key: value).',
          'add mejora: and its value.',
        ],
      },
    ],
    CONTRACT,
  );
  refusedInPlan([
    {
      rule: 'is not that of a category that leaves the plans',
      from: '  mejora:\n    response: 3bd\n',
      to: '  mejora:\n    response: 3bd\n  ‸proyecto:\n    response: 3bd\n',
      says: ['targets.proyecto: there is no such key here.', 'alta, baja, mejora.', 'remove it.'],
    },
    {
      rule: 'leads to a route of the policy',
      from: 'response: { route: cotizacion }',
      to: 'response: { route: ‸preventa }',
      says: [
        'targets.baja.response.route: "preventa" is not a route.',
        'cotizacion.',
        'define it or name another route.',
      ],
    },
  ]);
});

describe('a mode of attention', () => {
  refusedInPolicy([
    {
      rule: 'is the default',
      from: '  normal: { name: Normal, note: La de siempre., default: true }',
      to: '  ‸normal: { name: Normal }',
      says: [
        'attention: no mode is the default.',
        'default: true in exactly one mode.',
        'write default: true in the mode of an ordinary case.',
      ],
    },
    {
      rule: 'is the only default',
      from: 'surcharge: Puede costar más., only: [falla] }',
      to: 'surcharge: Puede costar más., ‸default: true }',
      says: [
        'attention.urgente.default: the mode normal is the default too.',
        'default: true in exactly one mode.',
        'remove default from one of them.',
      ],
    },
    {
      rule: 'holds for every case if it is the default',
      from: 'default: true }',
      to: 'default: true, ‸only: [baja] }',
      says: [
        'attention.normal.only: the default mode does not hold for every case.',
        'a default without only.',
        'remove only, or make another mode the default.',
      ],
    },
    {
      rule: 'is for severities or categories of the policy',
      from: 'only: [falla] }',
      to: 'only: [‸fallo] }',
      says: [
        'attention.urgente.only.0: "fallo" is not a severity or category.',
        'alta, baja, falla, mejora, proyecto.',
        'did you mean falla? If not, define it or name another severity or category.',
      ],
    },
  ]);
  refusedInPlan([
    {
      rule: 'is one of the policy',
      from: 'attention: urgente',
      to: 'attention: ‸urgentes',
      says: [
        'targets.alta.response.0.when.attention: "urgentes" is not a mode of attention.',
        'normal, urgente.',
        'did you mean urgente? If not, define it or name another mode of attention.',
      ],
    },
    {
      rule: 'can be asked for where a target depends on it',
      from: '  mejora:\n    response: 3bd\n',
      to: '  mejora:\n    response: [{ within: 1bd, when: { attention: ‸urgente } }, 3bd]\n',
      says: [
        'targets.mejora.response.0.when.attention: the mode urgente cannot be asked for here.',
        'the requests that urgente names in only.',
        'remove the target, or add mejora to the only of urgente.',
      ],
    },
  ]);
});

describe('the states of a case', () => {
  refusedInPolicy([
    {
      rule: 'follow one another',
      from: 'next: [nuevo]',
      to: 'next: [‸nuebo]',
      says: [
        'flow.states.en-espera.next.0: "nuebo" is not a state of the flow.',
        'nuevo, en-espera, resuelto.',
        'did you mean nuevo? If not, define it or name another state of the flow.',
      ],
    },
    {
      rule: 'can be reached from the start',
      from: 'next: [en-espera, resuelto]\n    en-espera',
      to: 'next: [resuelto]\n    ‸en-espera',
      says: [
        'flow.states.en-espera: no case reaches this state.',
        'states that can be reached from the start.',
        'name en-espera in the next of another state, or in start.',
      ],
    },
    {
      rule: 'begin somewhere',
      from: 'start: [nuevo]',
      to: 'start: ‸[]',
      says: [
        'flow.start: the list is too short.',
        'at least 1 in the list.',
        'add to it, or remove the key.',
      ],
    },
    {
      rule: 'have a clock',
      from: 'clock: paused',
      to: 'clock: ‸waits',
      says: [
        'flow.states.en-espera.clock: "waits" is none of the words that go here.',
        'runs, paused, stopped.',
        'write one of them.',
      ],
    },
    {
      rule: 'have someone who acts',
      from: 'actor: client',
      to: 'actor: ‸cliente',
      says: [
        'flow.states.en-espera.actor: "cliente" is none of the words that go here.',
        'client, provider.',
        'did you mean client? If not, write one of them.',
      ],
    },
  ]);
});
