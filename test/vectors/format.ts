import { z } from 'zod';
import type { Window } from '../../src/sla/calendar.ts';
import { parseCivilDate } from '../../src/sla/civil-date.ts';
import { type Instant, parseInstant } from '../../src/sla/instant.ts';
import { isZone } from './zone.ts';

/** Reads text with a parser that gives `undefined` for what isn't `what`. */
const text = <T>(what: string, parse: (text: string) => T | undefined) =>
  z.string().transform((written, context): T => {
    const value = parse(written);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: `${JSON.stringify(written)} isn't ${what}` });
    return z.NEVER;
  });

const instant = text('a UTC instant such as 2026-11-20T21:30:00Z', parseInstant);
const date = text('a date such as 2026-11-20', (written) => parseCivilDate(written) && written);
const zone = text('an IANA time zone', (name) => (isZone(name) ? name : undefined));

const wallTimeUpTo = (last: string) =>
  text(`a wall time from 00:00 to ${last}`, (written) => {
    const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(written) ?? [];
    return hour === undefined || written > last ? undefined : Number(hour) * 60 + Number(minute);
  });
const wallTime = wallTimeUpTo('23:59');
const window: z.ZodType<Window> = z.tuple([wallTime, wallTimeUpTo('24:00')]);
const windows = z.array(window).default([]);

/** The keys of a case, each by itself. */
const keys = z.strictObject({
  id: z.string().min(1),
  timezone: zone,
  weekly_hours: z.strictObject({
    mon: windows,
    tue: windows,
    wed: windows,
    thu: windows,
    fri: windows,
    sat: windows,
    sun: windows,
  }),
  holidays: z.array(date).default([]),
  exceptions: z
    .record(
      date,
      z.array(window.refine(([start, end]) => start < end, 'an exception has no window across midnight')),
    )
    .default({}),
  pauses: z
    .array(
      z
        .tuple([instant, instant])
        .refine(([from, to]) => from <= to, 'a pause ends before it begins')
        .transform(([from, to]) => ({ from, to })),
    )
    .default([]),
  op: z.enum(['add', 'subtract', 'between', 'is_open', 'next_open']),
  start: instant,
  end: instant.optional(),
  amount: z.number().min(0).optional(),
  unit: z
    .enum(['minutes', 'hours', 'business_days', 'same_business_day', 'calendar_days', 'months'])
    .optional(),
  day_rule: z.enum(['end-of-day', 'same-time', 'hours']).optional(),
  hours_per_day: z.number().positive().optional(),
  cutoff: wallTime.optional(),
  expected: z.union([z.string(), z.number(), z.boolean()], 'missing, or of no known kind'),
});

/** One case, checked: instants and wall times are numbers as in `src/sla/`. */
export type Case = z.output<typeof keys>;

/** Whether there is zone data on both sides of an instant. */
const isKnown = (at: Instant): boolean => at >= Date.UTC(1973, 0, 1) && at < Date.UTC(2099, 0, 1);

const COUNTING = new Set<Case['op']>(['add', 'subtract']);
const DATES = new Set<Case['unit']>(['business_days', 'calendar_days', 'months']);
const GIVES_INSTANT = new Set<Case['op']>(['add', 'subtract', 'next_open']);
const CIVIL = new Set<Case['unit']>(['calendar_days', 'months']);

/** What keys demand of each other: the key at fault, what is wrong with it, and when it is. */
const faults: readonly (readonly [key: keyof Case, problem: string, found: (it: Case) => boolean])[] = [
  ['unit', 'missing: what is counted?', (it) => COUNTING.has(it.op) && it.unit === undefined],
  ['unit', 'has no meaning before an event', (it) => it.op === 'subtract' && it.unit === 'same_business_day'],
  [
    'amount',
    'missing: how many?',
    (it) => COUNTING.has(it.op) && it.unit !== 'same_business_day' && it.amount === undefined,
  ],
  [
    'amount',
    "isn't a whole number, 1 or more",
    (it) => DATES.has(it.unit) && (!Number.isInteger(it.amount) || it.amount === 0),
  ],
  ['amount', 'must be more than 0 before an event', (it) => it.op === 'subtract' && it.amount === 0],
  [
    'day_rule',
    'must be end-of-day or same-time',
    (it) => CIVIL.has(it.unit) && (it.day_rule === undefined || it.day_rule === 'hours'),
  ],
  [
    'hours_per_day',
    'missing: the day rule hours needs it',
    (it) => it.day_rule === 'hours' && it.hours_per_day === undefined,
  ],
  [
    'end',
    'missing, or before the start',
    (it) => it.op === 'between' && (it.end === undefined || it.end < it.start),
  ],
  ['amount', 'is more than 100000', (it) => (it.amount ?? 0) > 100_000],
  ['start', 'lies outside the years 1973 to 2098', (it) => !isKnown(it.start)],
  ['end', 'lies outside the years 1973 to 2098', (it) => it.end !== undefined && !isKnown(it.end)],
  ['expected', 'must be true or false', (it) => it.op === 'is_open' && typeof it.expected !== 'boolean'],
  ['expected', 'must be a number of seconds', (it) => it.op === 'between' && typeof it.expected !== 'number'],
  [
    'expected',
    'must be a UTC instant such as 2026-11-20T21:30:00Z',
    (it) => GIVES_INSTANT.has(it.op) && parseInstant(String(it.expected)) === undefined,
  ],
];

const schema = keys.superRefine((it, context) => {
  for (const [key, message, found] of faults) {
    if (found(it)) context.addIssue({ code: 'custom', path: [key], message });
  }
});

/** A case that breaks the format; the message names the case and the key. */
export class MalformedCase extends Error {}

/** What a case is called in an error: its id, or its place in the file if it has none. */
function nameOf(value: unknown, index: number): string {
  const named = z.object({ id: z.string().min(1) }).safeParse(value);
  return named.success ? `case ${named.data.id}` : `case number ${String(index + 1)}`;
}

/**
 * Checks the cases of a parsed file.
 *
 * @throws MalformedCase naming the first case that breaks the format, and each of its keys that does.
 */
export function readCases(json: unknown): readonly Case[] {
  if (!Array.isArray(json) || json.length === 0) throw new MalformedCase('the file holds no array of cases');
  const values: readonly unknown[] = json;
  const ids = new Set<string>();
  return values.map((value, index) => {
    const result = schema.safeParse(value);
    if (result.success) {
      const { id } = result.data;
      if (ids.has(id)) throw new MalformedCase(`case ${id}: id: another case has it already`);
      ids.add(id);
      return result.data;
    }
    const problems = result.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'keys'}: ${message}`,
    );
    throw new MalformedCase(`${nameOf(value, index)}: ${problems.join('; ')}`);
  });
}
