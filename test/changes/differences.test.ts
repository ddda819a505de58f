import { describe, expect, test } from 'vitest';
import { allChangesBetter, differences } from '../../src/changes/differences.ts';
import { editionOf, type Edition } from '../../src/changes/edition.ts';
import { catalog } from '../../src/content/catalog.ts';
import type { Term } from '../../src/content/model.ts';
import { duration } from '../sla/example.ts';
import { AFTER, basic, BEFORE, lines, target, withOffice, withPlan, withResponse } from './sample.ts';

/** The sample's term with something else. */
const withTerm = (change: Partial<Term>): Edition => ({
  ...AFTER,
  terms: BEFORE.terms.map((term) => ({ ...term, ...change })),
});
const months = (amount: number) =>
  ({ type: 'after', duration: { unit: 'months', amount }, minusDays: 0 }) as const;
const mail = { key: 'mail', name: 'Mail', opensCase: true } as const;
const phone = { key: 'phone', name: 'Phone', opensCase: false, response: duration('4h') } as const;

const CASES: readonly (readonly [what: string, after: Edition, expected: readonly string[]])[] = [
  ['nothing but the date', AFTER, []],
  [
    'another plan',
    { ...AFTER, plans: [basic, { ...basic, key: 'plus', name: 'Plus' }] },
    ['better more-choice plans.plus'],
  ],
  ['no plan', { ...AFTER, plans: [] }, ['worse less-choice plans.basic']],
  ['another name of a plan', withPlan({ name: 'Base' }), ['neutral words plans.basic.name']],
  ['another order and summary', withPlan({ order: 2, summary: 'Other words.' }), []],
  ['a higher availability', withPlan({ availability: 99.5 }), ['better higher plans.basic.availability']],
  ['a lower availability', withPlan({ availability: 98 }), ['worse lower plans.basic.availability']],
  [
    'a feature that is gone',
    withPlan({ features: { chat: 'no' } }),
    ['worse no-longer-offered plans.basic.features.chat'],
  ],
  [
    'a feature of another grade',
    withPlan({ features: { chat: 'read-only' } }),
    ['neutral words plans.basic.features.chat'],
  ],
  [
    'an option to contract',
    withPlan({ options: { evenings: 'optional' } }),
    ['better offered plans.basic.options.evenings'],
  ],
  [
    'a channel less for a severity',
    withPlan({ targets: { high: { channels: ['mail'], metrics: basic.targets.high?.metrics ?? {} } } }),
    ['worse fewer-channels targets.basic.high.channels'],
  ],
  [
    'a severity more',
    { ...AFTER, severities: [...AFTER.severities, { key: 'low', name: 'Low', criteria: '' }] },
    ['neutral classification severities.low'],
  ],
  ['no severity', { ...AFTER, severities: [] }, ['worse no-longer-promised severities.high']],
  [
    'other criteria',
    { ...AFTER, severities: [{ key: 'high', name: 'High', criteria: 'It burns.' }] },
    ['neutral words severities.high.criteria'],
  ],
  [
    'a metric less',
    { ...AFTER, metrics: AFTER.metrics.slice(0, 1) },
    ['worse no-longer-promised metrics.resolution'],
  ],
  [
    'a channel more',
    { ...AFTER, channels: [...AFTER.channels, { key: 'chat', name: 'Chat', opensCase: false }] },
    ['better more-channels channels.chat'],
  ],
  [
    'a channel that opens cases',
    { ...AFTER, channels: [mail, { ...phone, opensCase: true }] },
    ['better offered channels.phone.opens-case'],
  ],
  [
    'a channel that answers later',
    { ...AFTER, channels: [mail, { ...phone, response: duration('8h') }] },
    ['worse longer channels.phone.response'],
  ],
  ['more lapses later', withTerm({ limit: months(6) }), ['better ends-later terms.credit']],
  ['it lapses earlier', withTerm({ limit: months(2) }), ['worse ends-earlier terms.credit']],
  [
    'a deadline of the contract',
    withTerm({ role: 'deadline', limit: months(6) }),
    ['neutral words terms.credit.role', 'neutral depends-on-side terms.credit'],
  ],
  ['other words of a term', withTerm({ says: 'It is gone.' }), ['neutral words terms.credit.says']],
  [
    'a cut-off',
    { ...AFTER, counting: { ...AFTER.counting, cutoff: 840 } },
    ['worse earlier-cutoff counting.cutoff'],
  ],
  [
    'calendar days to the end of the day',
    { ...AFTER, counting: { ...AFTER.counting, calendarDays: 'end-of-day' } },
    ['worse ends-later counting.calendar-days'],
  ],
  [
    'another rule of business days',
    { ...AFTER, counting: { ...AFTER.counting, businessDays: { rule: 'same-time' } } },
    ['neutral other-counting counting.business-days'],
  ],
  [
    'a longer notice',
    {
      ...AFTER,
      notice: { duration: { unit: 'calendar-days', amount: 45 }, unlessBetter: false, clause: 'x' },
    },
    ['better higher notice'],
  ],
  [
    'a notice that spares changes',
    {
      ...AFTER,
      notice: { duration: { unit: 'calendar-days', amount: 30 }, unlessBetter: true, clause: 'changes' },
    },
    ['worse lower notice'],
  ],
  [
    'a higher credit',
    { ...AFTER, availability: { excludes: ['Maintenance'], credits: [{ below: 99, credit: 20 }] } },
    ['better higher availability.credits'],
  ],
  [
    'a band more below, which gives no less',
    {
      ...AFTER,
      availability: {
        excludes: ['Maintenance'],
        credits: [
          { below: 99, credit: 10 },
          { below: 95, credit: 25 },
        ],
      },
    },
    ['better higher availability.credits'],
  ],
  [
    'one more exclusion',
    { ...AFTER, availability: { excludes: ['Maintenance', 'Storms'], credits: [{ below: 99, credit: 10 }] } },
    ['worse lower availability.excludes'],
  ],
  [
    'another definition',
    { ...AFTER, glossary: [{ key: 'case', name: 'Case', definition: 'A ticket.' }] },
    ['neutral words glossary.case.definition'],
  ],
  [
    'another provider',
    { ...AFTER, provider: { name: 'Acme Ltd', country: 'CO' } },
    ['neutral words policy.provider'],
  ],
];

test.each(CASES)('%s', (_, after, expected) => {
  expect(lines(BEFORE, after)).toEqual(expected);
});

test('what is better one way is worse the other way, and what can not be told can not be either way', () => {
  const opposite = { better: 'worse', worse: 'better', neutral: 'neutral' } as const;
  // What comes or goes has rules of its own for each way.
  const changed = CASES.filter(([, after]) =>
    differences(BEFORE, after).every(({ type }) => type !== 'entry'),
  );
  expect(changed.length).toBeGreaterThan(15);
  for (const [what, after] of changed) {
    const [there, back] = [
      differences(BEFORE, after),
      differences(
        { ...after, date: BEFORE.date, horizon: BEFORE.horizon },
        { ...BEFORE, date: AFTER.date, horizon: AFTER.horizon },
      ),
    ];
    expect([what, back.map(({ key, direction }) => [key, direction])]).toEqual([
      what,
      there.map(({ key, direction }) => [key, opposite[direction]]),
    ]);
  }
});

describe('all changes are better', () => {
  const better = withResponse([target('<1h')]);

  test('where each difference is', () => {
    expect(allChangesBetter(BEFORE, better)).toBe(true);
    expect(allChangesBetter(BEFORE, AFTER)).toBe(true);
  });

  test('but not where one can not be told, or is worse', () => {
    expect(allChangesBetter(BEFORE, { ...better, provider: { name: 'Acme Ltd', country: 'CO' } })).toBe(
      false,
    );
    expect(allChangesBetter(BEFORE, withOffice({ holidays: [] }, withResponse([target('<3h')])))).toBe(false);
  });

  test('nor where a clause says something else, which no datum tells', () => {
    const clauses = BEFORE.clauses.map((clause) => ({ ...clause, text: 'There are five plans.' }));
    expect(allChangesBetter(BEFORE, { ...better, clauses })).toBe(false);
  });
});

describe.each(catalog.policies)('the versions of $slug', ({ versions }) => {
  test('have differences whose keys occur once, so that links and reasons find them', () => {
    const pairs = versions.slice(1).map((version, index) => [versions[index] ?? version, version] as const);
    for (const [previous, next] of pairs) {
      const keys = differences(editionOf(previous), editionOf(next)).map(({ key }) => key);
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('do not differ from themselves', () => {
    for (const version of versions) expect(differences(editionOf(version), editionOf(version))).toEqual([]);
  });
});
