import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY, formatAddress, parseAddress } from '../../src/calculator/address.ts';
import { type State, subjectOf } from '../../src/calculator/state.ts';
import { instant } from '../../src/sla/instant.ts';
import { at } from '../sla/example.ts';

const wall = (date: string, time: string) => ({ type: 'wall', date, time }) as const;

describe('an address', () => {
  test('names the plan, the severity, the report and its zone', () => {
    const state: State = {
      ...EMPTY,
      plan: 'innovador',
      severity: 'critico',
      at: wall('2026-11-20', '16:30'),
    };
    const address = '?plan=innovador&severity=critico&at=2026-11-20T16:30&zone=provider';
    expect(formatAddress(state)).toBe(address);
    expect(parseAddress(address)).toEqual(state);
  });

  test('repeats options and pauses; an open pause ends in a slash', () => {
    const state = parseAddress(
      '?option=a&option=b&pause=2026-11-20T16:45/2026-11-23T10:00&pause=2026-11-24T09:00/',
    );
    expect(state.options).toEqual(['a', 'b']);
    expect(state.pauses).toEqual([
      { from: wall('2026-11-20', '16:45'), to: wall('2026-11-23', '10:00') },
      { from: wall('2026-11-24', '09:00') },
    ]);
  });

  test('takes an instant in UTC as it is', () => {
    expect(parseAddress('?at=2026-11-20T21:30:00Z').at).toEqual({
      type: 'instant',
      at: at('2026-11-20T16:30-05:00'),
    });
  });

  test('means wall times in the provider’s zone unless it names another', () => {
    expect(parseAddress('?at=2026-11-20T16:30').zone).toBe('provider');
    expect(parseAddress('?at=2026-11-20T16:30&zone=Europe/Madrid').zone).toBe('Europe/Madrid');
  });

  test('is empty as long as nothing is chosen, and leaves out what is half typed', () => {
    expect(formatAddress(EMPTY)).toBe('');
    expect(formatAddress({ ...EMPTY, at: wall('0026-11-20', '') })).toBe('');
    expect(formatAddress({ ...EMPTY, at: wall('', '16:30') })).toBe('');
    expect(formatAddress({ ...EMPTY, pauses: [{ from: wall('', '') }] })).toBe('');
  });

  test('keeps a date whose time is still to be given, or does not matter', () => {
    const state = { ...EMPTY, term: 'retracto', at: wall('2026-12-28', '') };
    expect(formatAddress(state)).toBe('?term=retracto&at=2026-12-28');
    expect(parseAddress('?term=retracto&at=2026-12-28')).toEqual(state);
  });

  test('of a term or of a month leaves out what only a case depends on', () => {
    const state = { ...EMPTY, plan: 'remoto', severity: 'critica', at: wall('2026-11-20', '17:00') };
    expect(formatAddress({ ...state, term: 'cierre' })).toBe(
      '?term=cierre&at=2026-11-20T17:00&zone=provider',
    );
    expect(formatAddress({ ...state, month: '2026-10', down: 390 })).toBe(
      '?plan=remoto&month=2026-10&down=390',
    );
  });

  test('compares the plans of a case with one of them, in an order', () => {
    const state: State = {
      ...EMPTY,
      compare: 'plans',
      plan: 'innovador',
      severity: 'critico',
      at: wall('2026-11-20', '16:30'),
      order: 'response',
    };
    const address =
      '?compare=plans&plan=innovador&severity=critico&at=2026-11-20T16:30&zone=provider&order=response';
    expect(formatAddress(state)).toBe(address);
    expect(parseAddress(address)).toEqual(state);
    const done = [{ metric: 'response', at: wall('2026-11-20', '17:00') }];
    expect(formatAddress({ ...state, done, by: wall('2026-11-23', '10:00') })).toBe(address);
  });

  test('drops keys that it does not know', () => {
    expect(parseAddress('?utm_source=x&__proto__=y&constructor=z')).toEqual(EMPTY);
  });

  test.each([
    ['at', '2026-02-30T10:00'],
    ['at', '2026-11-20T24:00'],
    ['at', '2026-11-20T16:30:00.5Z'],
    ['at', 'mañana'],
    ['plan', '<script>alert(1)</script>'],
    ['severity', '../../etc/passwd'],
    ['category', '"><script>'],
    ['attention', 'a b'],
    ['term', '%00'],
    ['month', '2026-13'],
    ['month', '2026-10-01'],
    ['down', '-5'],
    ['down', '1e3'],
    ['version', '2026-13-01'],
    ['zone', 'Mars/Olympus'],
    ['zone', '<b>'],
    ['compare', 'versions'],
    ['order', 'a b'],
    ['pause', '2026-11-20T16:45'],
    ['pause', '2026-11-20T16:45/2026-11-20T16:50/x'],
    ['pause', '/2026-11-20T16:45'],
  ])('sets aside %s=%s and keeps the rest', (field, text) => {
    const state = parseAddress(`?${field}=${encodeURIComponent(text)}&channel=correo`);
    expect(state).toEqual({ ...EMPTY, channel: 'correo', rejected: [{ field, shown: text }] });
  });

  test('asks about the term or the month that it can’t read', () => {
    expect(subjectOf(parseAddress('?plan=innovador&month=octubre'))).toBe('availability');
    expect(subjectOf(parseAddress('?term=%00&at=2026-12-28'))).toBe('term');
  });

  test('shows a hundred kilobytes shortened', () => {
    const { rejected } = parseAddress(`?plan=${'x'.repeat(100_000)}`);
    expect(rejected).toEqual([{ field: 'plan', shown: `${'x'.repeat(40)}…` }]);
  });

  test('takes one of what can only be one, and says which it leaves', () => {
    const state = parseAddress('?plan=innovador&plan=premium&plan=innovador&at=2026-11-20T16:30');
    expect(state.plan).toBe('innovador');
    expect(state.rejected).toEqual([{ field: 'plan', shown: 'premium' }]);
  });

  test('takes twenty repeats and says which it takes no more of', () => {
    const pauses = Array.from({ length: 5000 }, (_, day) => `pause=${2000 + day}-01-01T00:00/`).join('&');
    const state = parseAddress(pauses);
    expect(state.pauses).toHaveLength(20);
    expect(state.rejected).toHaveLength(1);
  });

  test('leaves out wall times while their zone cannot be read', () => {
    const state = parseAddress('?plan=a&at=2026-11-20T16:30&zone=Mars/Olympus');
    expect(formatAddress(state)).toBe('?plan=a');
  });
});

const twoDigits = (amount: number) => String(amount).padStart(2, '0');
const moments = fc.oneof(
  fc
    .record({
      day: fc.integer({ min: 0, max: 20_000 }),
      hours: fc.integer({ min: 0, max: 23 }),
      minutes: fc.integer({ min: 0, max: 59 }),
      seconds: fc.option(fc.integer({ min: 0, max: 59 })),
    })
    .map(({ day, hours, minutes, seconds }) =>
      wall(
        new Date(day * 86_400_000).toISOString().slice(0, 10),
        [hours, minutes, ...(seconds === null ? [] : [seconds])].map(twoDigits).join(':'),
      ),
    ),
  fc
    .integer({ min: -1e9, max: 4e9 })
    .map((seconds) => ({ type: 'instant', at: instant(seconds * 1000) }) as const),
);
const keys = fc.stringMatching(/^[a-z0-9ñ_][a-z0-9ñ_-]{0,30}$/);
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const versions = fc.constantFrom(undefined, '2026-02-15', '1999-12-31');
const reports = {
  at: moments,
  zone: fc.constantFrom('provider', 'Europe/Madrid', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'),
  pauses: fc.uniqueArray(fc.oneof(fc.record({ from: moments }), fc.record({ from: moments, to: moments })), {
    maxLength: 3,
    selector: (pause) => JSON.stringify(pause),
  }),
};
const cases = fc.record({
  version: versions,
  plan: optional(keys),
  category: optional(keys),
  severity: optional(keys),
  attention: optional(keys),
  channel: optional(keys),
  options: fc.uniqueArray(keys, { maxLength: 3 }),
  ...reports,
});
const comparisons = cases.chain((state) =>
  fc
    .record({ compare: fc.constant('plans' as const), order: optional(keys) })
    .map((more) => ({ ...state, ...more })),
);
const terms = fc.record({ version: versions, term: keys, ...reports });
const availabilities = fc.record({
  version: versions,
  plan: optional(keys),
  month: fc.constantFrom('2026-10', '2028-02'),
  down: optional(fc.integer({ min: 0, max: 99_999 })),
});
const states: fc.Arbitrary<State> = fc
  .oneof<fc.Arbitrary<Partial<State>>[]>(cases, comparisons, terms, availabilities)
  .map((state) => ({ ...EMPTY, ...state }));

describe('any state', () => {
  test('is read back from the address that it writes', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseAddress(formatAddress(state))).toEqual(state);
      }),
    );
  });
});

describe('any text', () => {
  const fields = fc.constantFrom(
    'version',
    'plan',
    'category',
    'severity',
    'attention',
    'term',
    'month',
    'down',
    'channel',
    'option',
    'at',
    'zone',
    'pause',
    'compare',
    'order',
    'x',
  );
  const hostile = fc
    .array(fc.tuple(fields, fc.string({ unit: 'binary', maxLength: 80 })))
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

  test('is an address: reading never throws, and what was read is written and read the same', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const state = parseAddress(text);
        const again = parseAddress(formatAddress(state));
        expect(again.term).toBe(state.term);
        if (subjectOf(state) !== 'term') expect(again.plan).toBe(state.plan);
        expect(again.rejected).toEqual([]);
        for (const { shown } of state.rejected) expect(shown.length).toBeLessThan(100);
      }),
    );
  });
});
