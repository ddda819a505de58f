import { describe, expect, test } from 'vitest';
import { answer, type Mistake, POLICY } from './fixture.ts';
import { CLAUSES, KEY, WINDOW } from './words.ts';

function holds(mistakes: readonly Mistake[]): void {
  test.for(mistakes)('$rule', (mistake) => {
    const { found, expected } = answer(POLICY, mistake);
    expect(found).toEqual(expected);
  });
}

describe('keys and values', () => {
  holds([
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
  ]);
});

describe('counting', () => {
  holds([
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
        'write it with two digits on either side of the colon: "09:00".',
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

describe('weekly hours', () => {
  holds([
    {
      rule: 'a day has three English letters',
      from: '      mon-thu: [09:00-12:30, 14:00-18:00]',
      to: '      lun-jue: ‸[09:00-12:30, 14:00-18:00]',
      says: [
        'calendars.turnos.week.lun-jue: "lun-jue" is not a day of the week.',
        'mon, tue, wed, thu, fri, sat, sun, or a range of them: mon-fri, which may wrap: fri-mon.',
        'name days by their three English letters.',
      ],
    },
    {
      rule: 'a day is named once, ranges included',
      from: 'mon-thu: [09:00-12:30, 14:00-18:00]\n      fri: [',
      to: 'mon-fri: [09:00-12:30, 14:00-18:00]\n      fri: ‸[',
      says: [
        'calendars.turnos.week.fri: fri is already named by mon-fri.',
        'each day once.',
        'write all windows of fri in one list: fri: [09:00-12:00, 13:00-17:00].',
      ],
    },
    {
      rule: 'a day is named once, ranges that wrap included',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { sat-tue: 20:00-02:00, mon: ‸10:00-12:00 }',
      says: [
        'calendars.noite.week.mon: mon is already named by sat-tue.',
        'each day once.',
        'write all windows of mon in one list: mon: [09:00-12:00, 13:00-17:00].',
      ],
    },
    {
      rule: 'windows of a day do not overlap',
      from: 'mon-thu: [09:00-12:30, 14:00-18:00]',
      to: 'mon-thu: [09:00-12:30, ‸12:00-18:00]',
      says: [
        'calendars.turnos.week.mon-thu.1: the window that starts on mon 12:00 overlaps the one that starts on mon 09:00.',
        'windows that do not overlap, nights that run into the next date included.',
        'join the two windows into one, or move one of them.',
      ],
    },
    {
      rule: "a night does not overlap the next day's window, Sunday's night included",
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { sat-sun: 20:00-02:00, mon: ‸00:00-08:00 }',
      says: [
        'calendars.noite.week.mon: the window that starts on mon 00:00 overlaps the one that starts on sun 20:00.',
        'windows that do not overlap, nights that run into the next date included.',
        'join the two windows into one, or move one of them.',
      ],
    },
    {
      rule: 'times have two digits',
      from: 'mon-thu: [09:00-12:30,',
      to: 'mon-thu: [‸9:00-12:30,',
      says: [
        'calendars.turnos.week.mon-thu.0: "9:00-12:30" is not a window of hours.',
        WINDOW,
        'write it as 09:00-17:00.',
      ],
    },
    {
      rule: 'no hour is after 24:00',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { mon-sun: ‸20:00-25:00 }',
      says: [
        'calendars.noite.week.mon-sun: "20:00-25:00" is not a window of hours.',
        WINDOW,
        'write it as 09:00-17:00.',
      ],
    },
    {
      rule: 'no window starts at 24:00',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { mon-sun: ‸24:00-02:00 }',
      says: [
        'calendars.noite.week.mon-sun: "24:00-02:00" is not a window of hours.',
        WINDOW,
        'write it as 09:00-17:00.',
      ],
    },
    {
      rule: 'a calendar is open at some time',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: ‸{}',
      says: [
        'calendars.noite.week: the week has no hours.',
        'days and their hours: { mon-fri: 09:00-17:00 }.',
        'write the days and hours of the calendar.',
      ],
    },
    {
      rule: 'a day has hours or is not named',
      from: 'week: { mon-sun: 20:00-02:00 }',
      to: 'week: { mon: 20:00-02:00, tue: ‸[] }',
      says: [
        'calendars.noite.week.tue: the list has no window.',
        'at least one HH:MM-HH:MM.',
        'write the hours, or remove the key: what is not named is closed.',
      ],
    },
  ]);
});

describe('holidays and exceptions', () => {
  holds([
    {
      rule: 'a calendar says whose holidays hold, or none',
      from: '  noite:\n    name: Noites\n    week: { mon-sun: 20:00-02:00 }\n    holidays: none',
      to: '  ‸noite:\n    name: Noites\n    week: { mon-sun: 20:00-02:00 }',
      says: [
        'calendars.noite.holidays: the key is missing.',
        'none, or { country: CO } with region, add and remove.',
        'write none if the calendar is open on holidays.',
      ],
    },
    {
      rule: 'a country without regions has none',
      from: '      country: PT\n      add',
      to: '      country: PT\n      region: ‸LX\n      add',
      says: [
        'calendars.turnos.holidays.region: the holidays of the region "LX" are not known.',
        'no region: the country has one list.',
        'remove region.',
      ],
    },
    {
      rule: 'what is added is no holiday yet',
      from: '- date: 2027-02-09',
      to: '- date: ‸2027-12-25',
      says: [
        'calendars.turnos.holidays.add.0.date: 2027-12-25 is already a holiday: Natal.',
        'a date that is no holiday yet.',
        'remove the entry, or correct its date.',
      ],
    },
    {
      rule: 'what is removed is a holiday',
      from: '- date: 2026-08-15',
      to: '- date: ‸2026-08-14',
      says: [
        'calendars.turnos.holidays.remove.0.date: 2026-08-14 is not a holiday.',
        'a public holiday of PT, once.',
        'remove the entry, or correct its date.',
      ],
    },
    {
      rule: 'an added holiday lies within the horizon',
      from: '- date: 2027-02-09',
      to: '- date: ‸2047-02-09',
      says: [
        'calendars.turnos.holidays.add.0.date: 2047-02-09 lies outside what this version knows.',
        '2025-01-01 to 2036-12-31.',
        'correct the year, or remove the date.',
      ],
    },
    {
      rule: 'a date exists',
      from: '- date: 2027-02-09',
      to: '- date: ‸2027-02-30',
      says: [
        'calendars.turnos.holidays.add.0.date: "2027-02-30" is not a date.',
        'a date that exists, as YYYY-MM-DD.',
        'write it as 2026-12-24.',
      ],
    },
    {
      rule: 'an exception is named by a date',
      from: '      2026-12-24: {',
      to: '      ‸24-12-2026: {',
      says: [
        'calendars.turnos.exceptions.24-12-2026: "24-12-2026" is not a date.',
        'a date that exists, as YYYY-MM-DD.',
        'write it as 2026-12-24.',
      ],
    },
    {
      rule: 'an exception has a reason',
      from: '{ hours: 09:00-13:00, reason: Véspera de Natal }',
      to: '‸09:00-13:00',
      says: [
        'calendars.turnos.exceptions.2026-12-24: the exception has no reason.',
        '{ hours: 09:00-13:00, reason: Nochebuena }; hours may be none.',
        'write its hours and its reason.',
      ],
    },
    {
      rule: "an exception's hours stay within its date",
      from: 'hours: 09:00-13:00,',
      to: 'hours: ‸22:00-02:00,',
      says: [
        'calendars.turnos.exceptions.2026-12-24.hours: the hours run past midnight.',
        'hours within the date.',
        'end it at 24:00, and write the rest as an exception of the next date.',
      ],
    },
    {
      rule: "an exception's windows do not overlap",
      from: 'hours: 09:00-13:00,',
      to: 'hours: ‸[09:00-13:00, 12:00-14:00],',
      says: [
        'calendars.turnos.exceptions.2026-12-24.hours: two windows overlap.',
        'windows that do not overlap.',
        'join the windows, or move one of them.',
      ],
    },
  ]);
});

describe('references', () => {
  holds([
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

describe('YAML', () => {
  const syntax = 'YAML with one value for each key.';
  holds([
    {
      rule: 'a key is written once',
      from: 'title: Acordo',
      to: 'title: Outro\n‸title: Acordo',
      says: ['the YAML cannot be read: Map keys must be unique.', syntax, 'keep one of the two.'],
    },
    {
      rule: 'a colon within text needs quotes',
      from: 'title: Acordo',
      to: 'title: ‸Nível: Acordo',
      says: [
        'the YAML cannot be read: Nested mappings are not allowed in compact mappings.',
        syntax,
        'write text that contains ": " in quotes.',
      ],
    },
    {
      rule: 'tabs do not indent',
      from: '  name: Turno Claro',
      to: '‸\tname: Turno Claro',
      says: [
        'the YAML cannot be read: Tabs are not allowed as indentation.',
        syntax,
        'indent with spaces, not with tabs.',
      ],
    },
    {
      rule: 'an anchor is not read',
      from: 'title: Acordo',
      to: 'title: &nome ‸Acordo',
      says: ['anchors and aliases are not read.', 'values written out.', 'write the value out here.'],
    },
    {
      rule: 'a tag is not read',
      from: 'title: Acordo',
      to: 'title: !!binary ‸Acordo',
      says: [
        'tags (!…) are not read.',
        'plain values.',
        'remove the tag; write text in quotes if it needs them.',
      ],
    },
    {
      rule: 'no key has the name of something every object has',
      from: 'title: Acordo',
      to: '‸__proto__: { language: en }\ntitle: Acordo',
      says: ['"__proto__" cannot be a key.', 'a word before the colon.', 'choose another word.'],
    },
    {
      rule: 'the frontmatter begins on line 1',
      from: '---\ntitle',
      to: '‸\n---\ntitle',
      says: [
        'the frontmatter is missing.',
        'the frontmatter stands between two lines that are just ---, the first of them on line 1.',
        'begin the file with ---.',
      ],
    },
  ]);
});
