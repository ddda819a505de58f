import type { Difference } from '../../src/changes/difference.ts';
import { differences } from '../../src/changes/differences.ts';
import type { Edition, EditionCalendar, EditionPlan } from '../../src/changes/edition.ts';
import type { Week } from '../../src/sla/calendar.ts';
import type { Promised, Target } from '../../src/sla/target.ts';
import { calendar, duration, everyDay, weekdays } from '../sla/example.ts';

/** What is promised, as content spells it: `<2h`, `3bd`, `none`. */
export function promise(spelling: string): Promised {
  if (spelling === 'none') return { type: 'none' };
  if (spelling.startsWith('every ')) return { type: 'every', duration: duration(spelling.slice(6)) };
  if (spelling.startsWith('words ')) return { type: 'words', text: spelling.slice(6) };
  if (spelling.startsWith('route ')) return { type: 'route', route: spelling.slice(6) };
  const [from, to] = spelling.split(' to ');
  if (from !== undefined && to !== undefined) {
    return { type: 'range', from: duration(from), to: duration(to), strict: false };
  }
  const strict = spelling.startsWith('<');
  return { type: 'within', duration: duration(strict ? spelling.slice(1) : spelling), strict };
}

/** A target, with whatever else of it. */
export const target = (spelling: string, rest: Partial<Target> = {}): Target => ({
  when: {},
  promised: promise(spelling),
  ...rest,
});

export const week = (hours: string): Week => calendar({ week: weekdays(hours) }).week;
export const daily = (hours: string): Week => calendar({ week: everyDay(hours) }).week;

const office: EditionCalendar = {
  key: 'office',
  name: 'Office',
  zone: 'America/Bogota',
  week: week('09:00-17:00'),
  holidaysOf: 'CO',
  holidays: [
    { date: '2025-12-25', name: 'Navidad' },
    { date: '2026-12-25', name: 'Navidad' },
    { date: '2027-01-01', name: 'Año Nuevo' },
  ],
  exceptions: [],
};

export const basic: EditionPlan = {
  key: 'basic',
  name: 'Basic',
  order: 1,
  summary: '',
  calendar: 'office',
  options: { evenings: 'not-offered' },
  availability: 99,
  features: { chat: 'yes' },
  targets: {
    high: { channels: ['mail', 'phone'], metrics: { response: [target('<2h')], resolution: [target('8h')] } },
  },
  clauses: [],
};

/** A version with one of everything that is compared; tests change one thing. */
export const BEFORE: Edition = {
  policy: 'acme',
  date: '2025-06-01',
  title: 'Support',
  language: 'es',
  zone: 'America/Bogota',
  provider: { name: 'Acme', country: 'CO' },
  horizon: ['2024-01-01', '2035-12-31'],
  counting: { businessDays: { rule: 'end-of-day' }, calendarDays: 'same-time' },
  calendars: { office },
  metrics: [
    { key: 'response', name: 'Response', definition: 'The first answer.' },
    { key: 'resolution', name: 'Resolution', definition: 'The solution.' },
  ],
  severities: [{ key: 'high', name: 'High', criteria: 'It stopped.' }],
  categories: [],
  routes: [{ key: 'sales', name: 'Sales', next: 'A price.' }],
  attention: [],
  channels: [
    { key: 'mail', name: 'Mail', opensCase: true },
    { key: 'phone', name: 'Phone', opensCase: false, response: duration('4h') },
  ],
  options: [{ key: 'evenings', name: 'Evenings', adds: 'office' }],
  features: [{ key: 'chat', name: 'Chat' }],
  grades: [
    { key: 'yes', name: 'Yes', offered: true },
    { key: 'read-only', name: 'Only to read', offered: true },
    { key: 'no', name: 'No', offered: false },
  ],
  terms: [
    {
      key: 'credit',
      name: 'Credit',
      event: { name: 'The request', time: false },
      limit: { type: 'after', duration: { unit: 'months', amount: 3 }, minusDays: 0 },
      ends: 'end-of-day',
      role: 'expiry',
      says: 'It lapses.',
      pauses: false,
    },
  ],
  glossary: [{ key: 'case', name: 'Case', definition: 'A request.' }],
  availability: { excludes: ['Maintenance'], credits: [{ below: 99, credit: 10 }] },
  notice: { duration: { unit: 'calendar-days', amount: 30 }, unlessBetter: false, clause: 'changes' },
  plans: [basic],
  clauses: [{ id: 'scope', number: '1', title: 'Scope', level: 1, text: 'There are four plans.' }],
};

/** The next version, but for its date the same. */
export const AFTER: Edition = { ...BEFORE, date: '2026-06-01', horizon: ['2025-01-01', '2036-12-31'] };

/** The sample's calendar with something else. */
export const withOffice = (change: Partial<EditionCalendar>, edition = AFTER): Edition => ({
  ...edition,
  calendars: { ...edition.calendars, office: { ...office, ...change } },
});

/** The sample's plan with something else. */
export const withPlan = (change: Partial<EditionPlan>, edition = AFTER): Edition => ({
  ...edition,
  plans: [{ ...basic, ...change }],
});

/** The sample with other targets for a response to what is severe. */
export function withResponse(targets: readonly Target[], edition = AFTER): Edition {
  const { high } = basic.targets;
  if (high === undefined) throw new Error('The sample lacks its severity.');
  const metrics = { ...high.metrics, response: targets };
  return withPlan({ targets: { high: { ...high, metrics } } }, edition);
}

/** A difference on one line: `better shorter targets.basic.high.response`. */
export const line = ({ direction, why, key }: Difference): string => `${direction} ${why} ${key}`;

/** All the differences on their lines. */
export const lines = (before: Edition, after: Edition): readonly string[] =>
  differences(before, after).map(line);
