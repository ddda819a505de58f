import { describe } from 'vitest';
import { POLICY } from './fixture.ts';
import { refused } from './mistakes.ts';
import { CLAUSES, KEY } from './words.ts';

describe('keys and values', () => {
  refused(POLICY, [
    {
      rule: 'an unknown key is an error, with the key that was probably meant',
      from: '  how: Peça',
      to: '  ‸featur: telefone\n  how: Peça',
      says: [
        'escalation.featur: there is no such key here.',
        'feature, how, otherwise, levels, clause.',
        'did you mean feature? If not, remove it.',
      ],
    },
    {
      rule: 'a missing key points at its parent',
      from: '  grave:\n    name: Grave\n    criteria: O serviço parou.\n',
      to: '  ‸grave:\n    name: Grave\n',
      says: ['severities.grave.criteria: the key is missing.', 'text.', 'add criteria: and its value.'],
    },
    {
      rule: 'a severity needs criteria that say something',
      from: 'criteria: O serviço parou.',
      to: 'criteria: ‸" "',
      says: [
        'severities.grave.criteria: the text is empty.',
        'text.',
        'write it, or remove the key if it is optional.',
      ],
    },
    {
      rule: 'a key without a value is an error',
      from: 'title: Acordo de nível de serviço',
      to: 'title:‸',
      says: ['title: the key has no value.', 'text.', 'write the value after title:.'],
    },
    {
      rule: 'a number where text is meant needs quotes',
      from: 'title: Acordo de nível de serviço',
      to: 'title: ‸2026',
      says: ['title: 2026 is not text.', 'text.', 'write it in quotes: "2026".'],
    },
    {
      rule: 'true and false are the only truth values',
      from: 'offered: true',
      to: 'offered: ‸yes',
      says: ['grades.sim.offered: "yes" is not true or false.', 'true or false.', 'write true or false.'],
    },
    {
      rule: 'a key is a slug',
      from: 'grades:\n',
      to: 'grades:\n  ‸Talvez_Não: { name: Talvez, offered: false }\n',
      says: ['grades.Talvez_Não: "Talvez_Não" is not a key.', KEY, 'write it as talvez-nao.'],
    },
    {
      rule: 'the language is a BCP 47 tag in its usual spelling',
      from: 'language: pt',
      to: 'language: ‸pt-br',
      says: [
        'language: "pt-br" is not a language tag.',
        'a BCP 47 tag: es, es-CO, en, pt-BR.',
        'write pt-BR.',
      ],
    },
    {
      rule: 'the zone is an IANA name',
      from: 'zone: Europe/Lisbon',
      to: 'zone: ‸Europe/Lisboa',
      says: [
        'zone: "Europe/Lisboa" is not a time zone.',
        'an IANA name: America/Bogota, Europe/Madrid, UTC.',
        'did you mean Europe/Lisbon? If not, write the name of the IANA database.',
      ],
    },
    {
      rule: 'an offset is no zone',
      from: 'zone: Europe/Lisbon',
      to: 'zone: ‸GMT-5',
      says: [
        'zone: "GMT-5" is not a time zone.',
        'an IANA name: America/Bogota, Europe/Madrid, UTC.',
        'write the name of the IANA database.',
      ],
    },
    {
      rule: 'the country is a code of ISO 3166-1',
      from: 'country: PT\n\n',
      to: 'country: ‸pt\n\n',
      says: [
        'provider.country: "pt" is not a country.',
        'two capital letters of ISO 3166-1: CO, MX, ES.',
        'write PT.',
      ],
    },
    {
      rule: 'a code of three letters mostly begins as the one of two',
      from: 'country: PT\n\n',
      to: 'country: ‸COL\n\n',
      says: [
        'provider.country: "COL" is not a country.',
        'two capital letters of ISO 3166-1: CO, MX, ES.',
        'did you mean CO (Colombia) or CL (Chile)? If not, write the code of the country.',
      ],
    },
  ]);
});

describe('counting', () => {
  refused(POLICY, [
    {
      rule: 'the rule for business days is one of three',
      from: 'business-days: same-time',
      to: 'business-days: ‸sametime',
      says: [
        'counting.business-days: "sametime" is not a rule for business days.',
        'end-of-day, same-time, or { hours: 8 }.',
        'did you mean same-time? If not, write one of them.',
      ],
    },
    {
      rule: 'the hours of a business day are more than none',
      from: 'business-days: same-time',
      to: 'business-days: { hours: ‸0 }',
      says: [
        'counting.business-days.hours: 0 is out of range.',
        'more than 0.',
        'write a number in the range.',
      ],
    },
    {
      rule: 'calendar days end in one of two ways',
      from: 'calendar-days: end-of-day',
      to: 'calendar-days: ‸midnight',
      says: [
        'counting.calendar-days: "midnight" is none of the words that go here.',
        'same-time, end-of-day.',
        'write one of them.',
      ],
    },
    {
      rule: 'the cut-off is a time of day',
      from: 'cutoff: "14:00"',
      to: 'cutoff: ‸2pm',
      says: [
        'counting.cutoff: "2pm" is not a time of day.',
        'HH:MM from 00:00 to 23:59.',
        'write it as "14:00".',
      ],
    },
    {
      rule: 'a cut-off that nobody can read gets no other time as its remedy',
      from: 'cutoff: "14:00"',
      to: 'cutoff: ‸noon',
      says: [
        'counting.cutoff: "noon" is not a time of day.',
        'HH:MM from 00:00 to 23:59.',
        'write the hour and the minutes on the 24-hour clock, two digits each.',
      ],
    },
    {
      rule: 'a clause that is named exists',
      from: '  clause: contagem',
      to: '  clause: ‸contagen',
      says: [
        'counting.clause: "contagen" is not a clause of the policy.',
        CLAUSES,
        'did you mean contagem? If not, define it or name another clause of the policy.',
      ],
    },
  ]);
});

describe('references', () => {
  refused(POLICY, [
    {
      rule: 'a fallback is a channel',
      from: 'fallback: portal',
      to: 'fallback: ‸porta',
      says: [
        'channels.telefone.fallback: "porta" is not a channel.',
        'portal, telefone.',
        'did you mean portal? If not, define it or name another channel.',
      ],
    },
    {
      rule: 'fallbacks do not go round in circles',
      from: 'fallback: portal',
      to: 'fallback: ‸telefone',
      says: [
        'channels.telefone.fallback: the fallbacks of telefone come back to it.',
        'a chain that ends.',
        'let the last channel have no fallback.',
      ],
    },
    {
      rule: 'a channel is attended on a calendar',
      from: 'calendar: turnos\n    fallback',
      to: 'calendar: ‸turno\n    fallback',
      says: [
        'channels.telefone.calendar: "turno" is not a calendar.',
        'turnos, noite.',
        'did you mean turnos? If not, define it or name another calendar.',
      ],
    },
    {
      rule: "a channel's address is one that people can use",
      from: 'address: https://turno-claro.example/portal',
      to: 'address: ‸javascript:alert(1)',
      says: [
        'channels.portal.address: "javascript:alert(1)" is not an address.',
        'an e-mail address, a telephone number (+57 601 555 0134) or a web address (https://…).',
        'write the address alone, without other words.',
      ],
    },
    {
      rule: 'an option adds a calendar',
      from: 'adds: noite',
      to: 'adds: ‸noites',
      says: [
        'options.noites.adds: "noites" is not a calendar.',
        'turnos, noite.',
        'did you mean noite? If not, define it or name another calendar.',
      ],
    },
    {
      rule: 'a feature states the availability of a channel',
      from: 'channel: telefone }',
      to: 'channel: ‸telefono }',
      says: [
        'features.telefone.channel: "telefono" is not a channel.',
        'portal, telefone.',
        'did you mean telefone? If not, define it or name another channel.',
      ],
    },
    {
      rule: 'the escalation depends on a feature',
      from: '  how: Peça',
      to: '  feature: ‸escalada\n  how: Peça',
      says: [
        'escalation.feature: "escalada" is not a feature.',
        'telefone.',
        'define it or name another feature.',
      ],
    },
  ]);
});
