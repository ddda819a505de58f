import { describe, expect, test } from 'vitest';
import { chooseTarget } from '../../src/sla/target.ts';
import { onlyPlan, type Small, targetsOf, versionOf } from './small.ts';

/** A policy with one severity and one metric, where only some of it matters. */
const plain = (changes: Partial<Record<'calendars' | 'channels' | 'more', string>> = {}): string => `
calendars:
${changes.calendars ?? '  oficina: { name: Oficina, week: { mon-fri: 09:00-17:00 }, holidays: none }'}
channels:
${changes.channels ?? '  correo: { name: Correo, opens-case: true }'}
metrics:
  response: { name: Respuesta, definition: Hasta la primera comunicación. }
severities:
  alta: { name: Alta, criteria: El servicio se detuvo. }
${changes.more ?? ''}
`;

const responding = (response: string, policy = plain()): Small => ({
  policy,
  plan: `targets: { alta: { response: ${response} } }`,
});

const hours = (amount: number) => ({ unit: 'hours', amount }) as const;

describe('policies in the wild fit', () => {
  test('split shifts: 9 to 14 and 17 to 19', () => {
    const { calendars } = versionOf(
      responding(
        '4h',
        plain({
          calendars:
            '  oficina: { name: Turno partido, week: { mon-fri: [09:00-14:00, 17:00-19:00] }, holidays: none }',
        }),
      ),
    );
    const day = [
      [9 * 60, 14 * 60],
      [17 * 60, 19 * 60],
    ];
    expect(calendars.oficina?.data.week).toEqual([day, day, day, day, day, [], []]);
  });

  test('targets that differ inside and outside hours', () => {
    const version = versionOf(
      responding(
        '[{ within: 1h, when: { hours: inside } }, { within: 4h, calendar: siempre }]',
        plain({
          calendars: `
  oficina: { name: Oficina, week: { mon-fri: 09:00-17:00 }, holidays: none }
  siempre: { name: Siempre, week: { mon-sun: 00:00-24:00 }, holidays: none }`,
        }),
      ),
    );
    const targets = targetsOf(version, 'alta', 'response');
    expect(targets).toEqual([
      { when: { hours: 'inside' }, promised: { type: 'within', duration: hours(1), strict: false } },
      { when: {}, promised: { type: 'within', duration: hours(4), strict: false }, calendar: 'siempre' },
    ]);
    expect(chooseTarget(targets, { options: [], hours: 'outside' })?.calendar).toBe('siempre');
  });

  test('a severity whose hours depend on being escalated by phone', () => {
    const version = versionOf(
      responding(
        '[{ within: 1h, when: { channel: telefono }, calendar: siempre }, 1h]',
        plain({
          calendars: `
  oficina: { name: Oficina, week: { mon-fri: 09:00-17:00 }, holidays: none }
  siempre: { name: Siempre, week: { mon-sun: 00:00-24:00 }, holidays: none }`,
          channels: `
  correo: { name: Correo, opens-case: true }
  telefono: { name: Teléfono, opens-case: true }`,
        }),
      ),
    );
    const targets = targetsOf(version, 'alta', 'response');
    const on = (channel: string) =>
      chooseTarget(targets, { channel, options: [], hours: 'outside' })?.calendar;
    expect([on('telefono'), on('correo')]).toEqual(['siempre', undefined]);
  });

  test('«best effort» beside 30 minutes', () => {
    const version = versionOf({
      policy: plain({ more: '  baja: { name: Baja, criteria: Puede esperar. }' }),
      plan: `targets:
  alta: { response: 30m }
  baja: { response: { words: mejor esfuerzo } }`,
    });
    expect(targetsOf(version, 'alta', 'response')[0]?.promised).toEqual({
      type: 'within',
      duration: { unit: 'minutes', amount: 30 },
      strict: false,
    });
    expect(targetsOf(version, 'baja', 'response')[0]?.promised).toEqual({
      type: 'words',
      text: 'mejor esfuerzo',
    });
  });

  test('«next business day»', () => {
    expect(targetsOf(versionOf(responding('1bd')), 'alta', 'response')[0]?.promised).toEqual({
      type: 'within',
      duration: { unit: 'business-days', amount: 1 },
      strict: false,
    });
  });

  test('a first contact, an answer and a proposal as three metrics', () => {
    const version = versionOf({
      policy: `
calendars:
  oficina: { name: Oficina, week: { mon-fri: 09:00-17:00 }, holidays: none }
channels:
  correo: { name: Correo, opens-case: true }
metrics:
  contacto: { name: Primer contacto, definition: Hasta la primera comunicación. }
  respuesta: { name: Respuesta, definition: Hasta una respuesta completa. }
  propuesta: { name: Propuesta, definition: Hasta una propuesta de trabajo. }
severities:
  consulta: { name: Consulta, criteria: Una pregunta. }`,
      plan: 'targets: { consulta: { contacto: 1h, respuesta: 2bd, propuesta: 5bd } }',
    });
    expect(version.metrics.map(({ key }) => key)).toEqual(['contacto', 'respuesta', 'propuesta']);
    expect(Object.keys(onlyPlan(version).targets.consulta?.metrics ?? {})).toEqual([
      'contacto',
      'respuesta',
      'propuesta',
    ]);
  });

  test('24×5 in a zone', () => {
    const { calendars } = versionOf(
      responding(
        '1h',
        plain({
          calendars:
            '  oficina: { name: 24x5, zone: Asia/Singapore, week: { mon-fri: 00:00-24:00 }, holidays: none }',
        }),
      ),
    );
    expect(calendars.oficina?.data.zone.name).toBe('Asia/Singapore');
    expect(calendars.oficina?.data.week.map((windows) => windows.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });

  test('an update every 2 hours until solved', () => {
    expect(targetsOf(versionOf(responding('{ every: 2h }')), 'alta', 'response')[0]?.promised).toEqual({
      type: 'every',
      duration: hours(2),
    });
  });

  test('a range of 8 to 24 hours', () => {
    expect(targetsOf(versionOf(responding('8h-24h')), 'alta', 'response')[0]?.promised).toEqual({
      type: 'range',
      from: hours(8),
      to: hours(24),
      strict: false,
    });
  });

  test('several zones in one policy', () => {
    const { zone, calendars } = versionOf(
      responding(
        '[{ within: 2h, when: { hours: outside }, calendar: lisboa }, 2h]',
        plain({
          calendars: `
  oficina: { name: Bogotá, week: { mon-fri: 09:00-17:00 }, holidays: { country: CO } }
  lisboa: { name: Lisboa, zone: Europe/Lisbon, week: { mon-fri: 09:00-17:00 }, holidays: { country: PT } }`,
        }),
      ),
    );
    expect(zone).toBe('America/Bogota');
    expect(Object.values(calendars).map(({ data, holidaysOf }) => [data.zone.name, holidaysOf])).toEqual([
      ['America/Bogota', 'CO'],
      ['Europe/Lisbon', 'PT'],
    ]);
  });

  test('half-days on 24 and 31 December', () => {
    const { calendars } = versionOf(
      responding(
        '1h',
        plain({
          calendars: `
  oficina:
    name: Oficina
    week: { mon-fri: 09:00-17:00 }
    holidays: none
    exceptions:
      2026-12-24: { hours: 09:00-13:00, reason: Nochebuena }
      2026-12-31: { hours: 09:00-13:00, reason: Fin de año }`,
        }),
      ),
    );
    expect(calendars.oficina?.data.exceptions).toEqual([
      { date: '2026-12-24', windows: [[540, 780]], reason: 'Nochebuena' },
      { date: '2026-12-31', windows: [[540, 780]], reason: 'Fin de año' },
    ]);
  });

  test('95 % of the cases within 4 hours', () => {
    expect(
      targetsOf(versionOf(responding('{ within: 4h, share: 95 }')), 'alta', 'response')[0]?.promised,
    ).toEqual({ type: 'within', duration: hours(4), strict: false, share: 95 });
  });

  test('service credits by band of availability', () => {
    const version = versionOf({
      ...responding(
        '1h',
        plain({
          more: 'availability: { credits: [{ below: 99.9, credit: 10 }, { below: 99, credit: 25.5 }] }',
        }),
      ),
    });
    expect(version.availability).toEqual({
      excludes: [],
      credits: [
        { below: 99.9, credit: 10 },
        { below: 99, credit: 25.5 },
      ],
    });
  });
});
