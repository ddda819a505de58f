import { describe, expect, test } from 'vitest';
import { CONTRACT, CONTRACT_VERSION, refusedInPolicy } from './contract.ts';
import { answer } from './mistakes.ts';

describe('a term', () => {
  refusedInPolicy([
    {
      rule: 'has a limit',
      from: '    name: Pago\n    event: { name: Mes }\n    day-of-month: 5\n',
      to: '    ‸name: Pago\n    event: { name: Mes }\n',
      says: [
        'terms.pago: there is none of after, before, day-of-month.',
        'exactly one of after, before, day-of-month.',
        'add one of them.',
      ],
    },
    {
      rule: 'has one limit',
      from: '    name: Pago\n',
      to: '    ‸name: Pago\n    before: 1d\n',
      says: [
        'terms.pago: there are before and day-of-month.',
        'exactly one of after, before, day-of-month.',
        'keep one of them.',
      ],
    },
    {
      rule: 'has an amount of time',
      from: 'after: 10d',
      to: 'after: ‸same-day',
      says: [
        'terms.retracto.after: "same-day" is not an amount of time.',
        '30m, 2h, 3bd, 3d, 6mo.',
        'write an amount and its unit, without <: 10d.',
      ],
    },
    {
      rule: 'is never strict',
      from: 'before: 48h',
      to: 'before: ‸<48h',
      says: [
        'terms.visita.before: "<48h" is not an amount of time.',
        '30m, 2h, 3bd, 3d, 6mo.',
        'write it as 48h.',
      ],
    },
    {
      rule: 'ends on a day of the month',
      from: 'day-of-month: 5',
      to: 'day-of-month: ‸32',
      says: ['terms.pago.day-of-month: 32 is out of range.', 'at most 31.', 'write a number in the range.'],
    },
    {
      rule: 'takes days off days and months only',
      from: '    before: 48h\n',
      to: '    before: 48h\n    ‸minus-days: 1\n',
      says: [
        'terms.visita.minus-days: there are no days to take it off.',
        'minus-days beside after, in d or mo.',
        'remove minus-days.',
      ],
    },
    {
      rule: 'of business days has a calendar',
      from: '  inicio:\n    name: Inicio\n    event: { name: Compra, time: true }\n    after: 3bd\n    calendar: oficina\n',
      to: '  ‸inicio:\n    name: Inicio\n    event: { name: Compra, time: true }\n    after: 3bd\n',
      says: [
        'terms.inicio.calendar: business days need a calendar.',
        'a calendar beside an amount of bd.',
        'add calendar: with the key of a calendar.',
      ],
    },
    {
      rule: 'of hours has an event with a time of day',
      from: 'event: { name: Visita, time: true }',
      to: '‸event: { name: Visita }',
      says: [
        'terms.visita.event: hours cannot be counted from a date.',
        'event: { time: true } beside an amount of h or m.',
        'add time: true to the event.',
      ],
    },
    {
      rule: 'of a date ends with a day',
      from: '    after: 10d\n    ends: end-of-day\n',
      to: '    after: 10d\n    ‸ends: same-time\n',
      says: [
        'terms.retracto.ends: a date has no time of day at which to end.',
        'ends: end-of-day, where the event is a date.',
        'write ends: end-of-day.',
      ],
    },
    {
      rule: 'of hours ends at none of the days',
      from: '    before: 48h\n',
      to: '    before: 48h\n    ‸ends: end-of-day\n',
      says: [
        'terms.visita.ends: no days or months end here.',
        'ends beside an amount of d or mo.',
        'remove ends.',
      ],
    },
    {
      rule: 'has a role',
      from: 'role: expiry',
      to: 'role: ‸expires',
      says: [
        'terms.ciclo.role: "expires" is none of the words that go here.',
        'deadline, expiry.',
        'did you mean expiry? If not, write one of them.',
      ],
    },
    {
      rule: 'belongs to plans of the policy',
      from: 'plans: [base]',
      to: 'plans: [‸basico]',
      says: [
        'terms.retracto.plans.0: "basico" is not a plan.',
        'base, plus.',
        'define it or name another plan.',
      ],
    },
    {
      rule: 'counts on a calendar of the policy',
      from: '    calendar: oficina\n    role',
      to: '    calendar: ‸ofisina\n    role',
      says: [
        'terms.inicio.calendar: "ofisina" is not a calendar.',
        'oficina.',
        'did you mean oficina? If not, define it or name another calendar.',
      ],
    },
  ]);
});

describe('a notice', () => {
  refusedInPolicy([
    {
      rule: 'is given in days',
      from: 'duration: 30d',
      to: 'duration: ‸48h',
      says: [
        'notice.duration: a notice is given in days.',
        'an amount of bd, d or mo: 30d.',
        'write it in days: 2d.',
      ],
    },
    {
      rule: 'has a clause',
      from: 'notice: { duration: 30d, unless-better: true, clause: cambios }',
      to: '‸notice: { duration: 30d }',
      says: [
        'notice.clause: the key is missing.',
        'objeto, solicitudes, recorrido, computo, plazos-del-contrato, disponibilidad, cambios, definiciones.',
        'add clause: and its value.',
      ],
    },
  ]);
});

describe('service credits', () => {
  refusedInPolicy([
    {
      rule: 'go from the mildest band to the worst',
      from: '{ below: 99, credit: 25 }',
      to: '‸{ below: 99.8, credit: 25 }',
      says: [
        'availability.credits.1: the bands are out of order.',
        'bands from the mildest to the worst: less availability, more credit.',
        'sort them by below, the highest first, and check the credits.',
      ],
    },
    {
      rule: 'grow as the availability falls',
      from: '{ below: 99, credit: 25 }',
      to: '‸{ below: 99, credit: 5 }',
      says: [
        'availability.credits.1: the bands are out of order.',
        'bands from the mildest to the worst: less availability, more credit.',
        'sort them by below, the highest first, and check the credits.',
      ],
    },
  ]);
});

describe('the way to a plan', () => {
  refusedInPolicy([
    {
      rule: 'starts with one of its questions',
      from: 'start: uso',
      to: 'start: ‸usos',
      says: [
        'chooser.start: "usos" is not a question of the chooser.',
        'uso, noche.',
        'did you mean uso? If not, define it or name another question of the chooser.',
      ],
    },
    {
      rule: 'asks every question',
      from: '{ says: Sí., question: noche }\n    noche',
      to: '{ says: Sí., plan: plus, because: Atiende siempre. }\n    ‸noche',
      says: [
        'chooser.questions.noche: no answer leads to this question.',
        'questions that can be reached from the start.',
        'let an answer lead to it, or remove it.',
      ],
    },
    {
      rule: 'never comes back',
      from: '    noche:\n      asks: ¿También de noche?\n      answers:\n        - { says: No., plan: base, because: Cubre el día. }',
      to: '    ‸noche:\n      asks: ¿También de noche?\n      answers:\n        - { says: No., question: noche }',
      says: [
        'chooser.questions.noche: its answers can come back to it.',
        'paths that end at a plan.',
        'let the last answer name a plan.',
      ],
    },
    {
      rule: 'ends at a plan of the policy',
      from: 'plan: plus',
      to: 'plan: ‸pluss',
      says: [
        'chooser.questions.noche.answers.1.plan: "pluss" is not a plan.',
        'base, plus.',
        'did you mean plus? If not, define it or name another plan.',
      ],
    },
    {
      rule: 'goes on from every answer',
      from: '{ says: Sí., question: noche }',
      to: '‸{ says: Sí. }',
      says: [
        'chooser.questions.uso.answers.1: there is none of question, plan.',
        'exactly one of question, plan.',
        'add one of them.',
      ],
    },
    {
      rule: 'says why a plan fits',
      from: '{ says: No., plan: base, because: Le basta. }',
      to: '‸{ says: No., plan: base }',
      says: [
        'chooser.questions.uso.answers.0: the plan has no because.',
        'because beside plan.',
        'add because: and say why the plan fits.',
      ],
    },
    {
      rule: 'leaves a choice',
      from: '- { says: No., plan: base, because: Cubre el día. }\n        - { says: Sí., plan: plus',
      to: '‸- { says: Sí., plan: plus',
      says: [
        'chooser.questions.noche.answers: the list is too short.',
        'at least 2 in the list.',
        'add to it, or remove the key.',
      ],
    },
  ]);
});

describe('the parts of a contract', () => {
  refusedInPolicy([
    {
      rule: 'have names',
      from: '  scope: objeto',
      to: '  ‸scopes: objeto',
      says: [
        'sections.scopes: "scopes" is none of the words that go here.',
        'scope, exclusions, client-duties, provider-duties, guarantees, liability, confidentiality, payment, precedence, law, acceptance, changes.',
        'did you mean scope? If not, write one of them.',
      ],
    },
    {
      rule: 'are clauses of the policy',
      from: '  scope: objeto',
      to: '  scope: ‸objetivo',
      says: [
        'sections.scope: "objetivo" is not a clause of the policy.',
        'objeto, solicitudes, recorrido, computo, plazos-del-contrato, disponibilidad, cambios, definiciones.',
        'did you mean objeto? If not, define it or name another clause of the policy.',
      ],
    },
  ]);
});

describe('the glossary', () => {
  test('is shown in the text', () => {
    const file = `${CONTRACT_VERSION}/policy.mdx`;
    const { found } = answer(
      file,
      { rule: '', from: '<Glossary />', to: 'Nada.', says: ['', '', ''] },
      CONTRACT,
    );
    expect(found).toEqual([
      {
        at: `content/${file}:147:1`,
        says: [
          'glossary: the text shows the glossary nowhere.',
          'one <Glossary /> in the text of the policy.',
          'put <Glossary /> on a line of its own, where the definitions belong.',
        ],
      },
    ]);
  });
  refusedInPolicy([
    {
      rule: 'has the words that texts link',
      from: 'term="saldo"',
      to: '‸term="saldos"',
      says: [
        '"saldos" is not a word of the glossary.',
        'saldo.',
        'did you mean saldo? If not, define it or name another word of the glossary.',
      ],
    },
    {
      rule: 'is shown once',
      from: '<Glossary />',
      to: '<Glossary />\n\n‸<Glossary />',
      says: [
        'the text shows the glossary twice.',
        'one <Glossary /> in the text of the policy.',
        'keep one.',
      ],
    },
  ]);
});

describe('a text', () => {
  refusedInPolicy([
    {
      rule: 'prints terms of the policy',
      from: '<Term id="retracto" />',
      to: '<Term ‸id="retiro" />',
      says: [
        '"retiro" is not a term.',
        'retracto, ciclo, inicio, visita, pago.',
        'define it or name another term.',
      ],
    },
  ]);
});
