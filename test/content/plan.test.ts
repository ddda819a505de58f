import { describe } from 'vitest';
import { PLAN } from './fixture.ts';
import { refused } from './mistakes.ts';
import { CLAUSES, DURATION } from './words.ts';

describe('a plan', () => {
  refused(PLAN, [
    {
      rule: 'has an order from 1',
      from: 'order: 1',
      to: 'order: ‸0',
      says: ['order: 0 is out of range.', 'at least 1.', 'write a number in the range.'],
    },
    {
      rule: 'has a whole order',
      from: 'order: 1',
      to: 'order: ‸1.5',
      says: ['order: 1.5 is not a whole number.', 'a whole number.', 'write a whole number.'],
    },
    {
      rule: 'has a calendar of the policy',
      from: 'calendar: turnos',
      to: 'calendar: ‸turnus',
      says: [
        'calendar: "turnus" is not a calendar.',
        'turnos, noite.',
        'did you mean turnos? If not, define it or name another calendar.',
      ],
    },
    {
      rule: 'says of each option whether it offers it',
      from: 'options: { noites: optional }',
      to: '‸options: {}',
      says: [
        'options.noites: the key is missing.',
        'not-offered, optional, covered.',
        'add noites: and its value.',
      ],
    },
    {
      rule: 'says it in one of three words',
      from: 'noites: optional',
      to: 'noites: ‸yes',
      says: [
        'options.noites: "yes" is none of the words that go here.',
        'not-offered, optional, covered.',
        'write one of them.',
      ],
    },
    {
      rule: 'has a grade for each feature',
      from: 'features: { telefone: sim }',
      to: '‸features: {}',
      says: ['features.telefone: the key is missing.', 'sim, nao.', 'add telefone: and its value.'],
    },
    {
      rule: 'grades features with the grades of the policy',
      from: 'telefone: sim',
      to: 'telefone: ‸talvez',
      says: ['features.telefone: "talvez" is not a grade.', 'sim, nao.', 'define it or name another grade.'],
    },
    {
      rule: 'promises an availability up to 100',
      from: 'availability: 99.9',
      to: 'availability: ‸999',
      says: ['availability: 999 is out of range.', 'at most 100.', 'write a number in the range.'],
    },
    {
      rule: 'writes decimals with a point',
      from: 'availability: 99.9',
      to: 'availability: ‸99,9',
      says: ['availability: "99,9" is not a number.', 'a number.', 'write it with a point: 99.9.'],
    },
  ]);
});

describe('targets', () => {
  refused(PLAN, [
    {
      rule: 'every severity has a target for every metric',
      from: '  leve:\n    response: same-day\n    update: none\n',
      to: '  ‸leve:\n    response: same-day\n',
      says: [
        'targets.leve.update: the target is missing.',
        'a target for every severity and metric, none included.',
        'add it; write none if nothing is promised.',
      ],
    },
    {
      rule: 'a target is for a metric of the policy',
      from: '    update: none',
      to: '    update: none\n    ‸updates: 2h',
      says: [
        'targets.leve.updates: there is no such key here.',
        'response, update, channels.',
        'did you mean update? If not, remove it, or declare the metric under metrics in policy.mdx.',
      ],
    },
    {
      rule: 'a metric that the policy lacks can be declared there',
      from: '    update: none',
      to: '    update: none\n    ‸resolution: 8h',
      says: [
        'targets.leve.resolution: there is no such key here.',
        'response, update, channels.',
        'remove it, or declare the metric under metrics in policy.mdx.',
      ],
    },
    {
      rule: 'a duration has one spelling',
      from: 'update: none',
      to: 'update: ‸<2hs',
      says: ['targets.leve.update: "<2hs" is not a duration.', DURATION, 'write it as <2h.'],
    },
    {
      rule: 'a duration in Spanish words is recognised',
      from: 'update: none',
      to: 'update: ‸3 días hábiles',
      says: ['targets.leve.update: "3 días hábiles" is not a duration.', DURATION, 'write it as 3bd.'],
    },
    {
      rule: 'a number alone is no duration',
      from: 'update: none',
      to: 'update: ‸4',
      says: [
        'targets.leve.update: "4" is not a duration.',
        DURATION,
        'write an amount and its unit: 2h; or none.',
      ],
    },
    {
      rule: 'a duration is more than nothing',
      from: 'update: none',
      to: 'update: ‸0h',
      says: [
        'targets.leve.update: "0h" is not a duration.',
        DURATION,
        'write an amount and its unit: 2h; or none.',
      ],
    },
    {
      rule: 'a cadence is never strict',
      from: 'update: none',
      to: 'update: { every: ‸<2h }',
      says: [
        'targets.leve.update.every: "<2h" is not a duration.',
        '30m, 2h, 3bd, 3d, 6mo, immediate, same-day.',
        'write it as 2h.',
      ],
    },
    {
      rule: 'a target promises one thing',
      from: 'update: none',
      to: 'update: ‸{ every: 2h, within: 2h }',
      says: [
        'targets.leve.update: the target has within and every.',
        'exactly one of within, every, words, route, none.',
        'keep one; write none: true if nothing is promised.',
      ],
    },
    {
      rule: 'a target promises something',
      from: 'update: none',
      to: 'update: ‸{ calendar: noite }',
      says: [
        'targets.leve.update: the target promises nothing.',
        'exactly one of within, every, words, route, none.',
        'keep one; write none: true if nothing is promised.',
      ],
    },
    {
      rule: 'a share belongs to a single duration',
      from: 'within: <2h, share: 95',
      to: 'within: 2h-4h, share: ‸95',
      says: [
        'targets.grave.response.0.share: share has no duration.',
        'share beside within: 4h.',
        'remove share, or promise a single duration with within.',
      ],
    },
    {
      rule: 'a share is more than none',
      from: 'share: 95',
      to: 'share: ‸0',
      says: [
        'targets.grave.response.0.share: 0 is out of range.',
        'more than 0.',
        'write a number in the range.',
      ],
    },
    {
      rule: 'the last target holds when no condition does',
      from: 'update: none',
      to: 'update: ‸[{ within: 2h, when: { hours: inside } }]',
      says: [
        'targets.leve.update: no target holds when no condition does.',
        'a last target without when.',
        'add the target that holds otherwise; it may be none.',
      ],
    },
    {
      rule: 'no target comes after one that holds always',
      from: 'update: none',
      to: 'update: [2h, ‸4h]',
      says: [
        'targets.leve.update.1: this target is never reached: the one before it holds always.',
        'the target without when comes last.',
        'move it up, or give the one before it a condition.',
      ],
    },
    {
      rule: 'a condition names one of four circumstances',
      from: 'when: { hours: inside }',
      to: 'when: { ‸hour: inside }',
      says: [
        'targets.grave.response.0.when.hour: there is no such key here.',
        'channel, option, hours, attention.',
        'did you mean hours? If not, remove it.',
      ],
    },
    {
      rule: 'a condition names a channel of the policy',
      from: 'when: { hours: inside }',
      to: 'when: { channel: ‸fax }',
      says: [
        'targets.grave.response.0.when.channel: "fax" is not a channel.',
        'portal, telefone.',
        'define it or name another channel.',
      ],
    },
    {
      rule: 'a target counts on a calendar of the policy',
      from: 'calendar: noite,',
      to: 'calendar: ‸dia,',
      says: [
        'targets.grave.response.1.calendar: "dia" is not a calendar.',
        'turnos, noite.',
        'define it or name another calendar.',
      ],
    },
    {
      rule: 'a target is promised by a clause of the policy',
      from: 'clause: horario }',
      to: 'clause: ‸horarios }',
      says: [
        'targets.grave.response.1.clause: "horarios" is not a clause of the policy.',
        CLAUSES,
        'did you mean horario? If not, define it or name another clause of the policy.',
      ],
    },
    {
      rule: 'cases are attended in channels of the policy',
      from: 'channels: [portal, telefone]',
      to: 'channels: [portal, ‸telefono]',
      says: [
        'targets.grave.channels.1: "telefono" is not a channel.',
        'portal, telefone.',
        'did you mean telefone? If not, define it or name another channel.',
      ],
    },
    {
      rule: 'cases are attended in some channel',
      from: 'channels: [portal, telefone]',
      to: 'channels: ‸[]',
      says: [
        'targets.grave.channels: the list is too short.',
        'at least 1 in the list.',
        'add to it, or remove the key.',
      ],
    },
    {
      rule: 'a plan has targets or names whose hold, not both',
      from: 'targets:\n',
      to: '‸targets-of: base\ntargets:\n',
      says: [
        'targets-of: the plan has targets of its own too.',
        'exactly one of targets and targets-of.',
        'remove targets-of, or the targets.',
      ],
    },
  ]);
});
