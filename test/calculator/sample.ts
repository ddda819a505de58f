import type { Plan, Version } from '../../src/calculator/data.ts';
import { readCircumstances } from '../../src/calculator/circumstances.ts';
import { readDone } from '../../src/calculator/done-reading.ts';
import { type Case, type Reading, readState } from '../../src/calculator/reading.ts';
import type { Shown } from '../../src/calculator/outcome-view.tsx';
import { type MetricResult, resultsOf } from '../../src/calculator/result.ts';
import { parseAddress } from '../../src/calculator/address.ts';
import type { VersionEntry } from '../../src/calculator/versions.ts';
import { formatInstant } from '../../src/sla/instant.ts';
import type { Promised, Target } from '../../src/sla/target.ts';
import { at, calendar, weekdays, everyDay, duration, amount, zone } from '../sla/example.ts';

const NEW_YORK = 'America/New_York';

const always = (promised: Promised): readonly Target[] => [{ when: {}, promised }];
const within = (text: string): Promised => ({ type: 'within', duration: duration(text), strict: false });

const basic: Plan = {
  key: 'basic',
  name: 'Basic',
  address: '/acme/2026-01-01/plans/basic/',
  calendar: 'office',
  options: { evenings: 'not-offered' },
  channels: ['mail'],
  escalation: { how: 'Answer the mail.', clause: 'escalation' },
  targets: {
    high: {
      channels: ['mail'],
      metrics: {
        response: [
          { when: { hours: 'outside' }, promised: within('2h') },
          { when: {}, promised: within('1h') },
        ],
        resolution: always({ type: 'range', from: duration('4h'), to: duration('8h'), strict: false }),
        update: always({ type: 'every', duration: amount('2h') }),
        extra: always({ type: 'words', text: 'as soon as we can' }),
      },
    },
    low: {
      channels: ['mail'],
      metrics: {
        response: always({ type: 'none' }),
        resolution: always({ type: 'route', route: 'Sales' }),
        update: [],
      },
    },
  },
};

const plus: Plan = {
  ...basic,
  key: 'plus',
  name: 'Plus',
  options: { evenings: 'optional' },
  channels: ['mail', 'phone'],
  targets: {
    high: {
      channels: ['mail', 'phone'],
      metrics: {
        response: [
          { when: { channel: 'phone' }, promised: within('15m') },
          { when: { option: 'evenings' }, promised: within('1h') },
          { when: {}, promised: within('4h') },
        ],
      },
    },
  },
};

/** A policy in New York that uses everything a calculator must tell apart. */
export const VERSION: Version = {
  date: '2026-01-01',
  provider: 'Acme',
  title: 'Support policy',
  zoneName: 'hora de Nueva York',
  address: '/acme/2026-01-01/',
  horizon: ['2025-01-01', '2036-12-31'],
  zone: zone(NEW_YORK),
  counting: { businessDays: { rule: 'end-of-day' }, calendarDays: 'same-time' },
  countingClause: 'counting',
  calendars: new Map([
    [
      'office',
      {
        key: 'office',
        name: 'Office',
        hours: '',
        data: calendar({ zone: NEW_YORK, week: weekdays('09:00-17:00') }),
      },
    ],
    [
      'evening',
      {
        key: 'evening',
        name: 'Evening',
        hours: '',
        data: calendar({ zone: NEW_YORK, week: everyDay('17:00-21:00') }),
      },
    ],
  ]),
  metrics: [
    { key: 'response', name: 'Response', definition: '' },
    { key: 'resolution', name: 'Resolution', definition: '' },
    { key: 'update', name: 'Update', definition: '' },
    { key: 'extra', name: 'Extra', definition: '' },
  ],
  severities: [
    { key: 'high', name: 'High', criteria: '' },
    { key: 'low', name: 'Low', criteria: '' },
  ],
  categories: [],
  routes: [],
  attention: [],
  terms: [],
  pausesHint: '',
  channels: [
    { key: 'mail', name: 'Mail', opensCase: true },
    { key: 'phone', name: 'Phone', opensCase: false, fallback: 'mail' },
  ],
  options: [{ key: 'evenings', name: 'Evenings', adds: 'evening' }],
  plans: [basic, plus],
  clauses: {},
};

export const VERSIONS: readonly VersionEntry[] = [
  { date: '2026-01-01', from: at('2026-01-01T00:00-05:00'), data: '/acme/2026-01-01/calculator.json' },
  { date: '2026-07-01', from: at('2026-07-01T00:00-04:00'), data: '/acme/2026-07-01/calculator.json' },
];

/** An address as the version understands it. */
export const read = (address: string, version = VERSION, versions = VERSIONS): Reading =>
  readState(parseAddress(address), version, versions, at('2027-01-01T00:00Z'), {
    readCircumstances,
    readDone,
  });

/** The case of an address that must make sense. */
export function caseOf(address: string, version = VERSION, versions = VERSIONS): Case {
  const { case: known, problems } = read(address, version, versions);
  if (known === undefined) throw new Error(`No case: ${JSON.stringify(problems)}`);
  return known;
}

/** The result of a metric of an address, seen at an instant. */
export function result(address: string, metric: string, now = '2026-01-01T00:00Z'): MetricResult {
  const found = resultsOf(caseOf(address), at(now)).find((each) => each.metric.key === metric);
  if (found === undefined) throw new Error(`No metric ${metric}`);
  return found;
}

/** The due instant of an outcome in UTC, or what kind of outcome it is instead. */
export const dueOf = (outcome: Shown): string => ('at' in outcome ? formatInstant(outcome.at) : outcome.type);
