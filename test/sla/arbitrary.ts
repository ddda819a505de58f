import fc from 'fast-check';
import { zoneOffsets } from '../../src/almanac/zones.ts';
import type { Calendar, Window } from '../../src/sla/calendar.ts';
import { addDays, type CivilDate, formatCivilDate } from '../../src/sla/civil-date.ts';
import type { BusinessDayRule, Counting } from '../../src/sla/counting.ts';
import type { Amount, Duration } from '../../src/sla/duration.ts';
import { formatInstant, type Instant, instant, MINUTE } from '../../src/sla/instant.ts';
import { compileOpenHours, type OpenHours } from '../../src/sla/open-hours.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import { wallTime, type ZoneOffsets } from '../../src/sla/zone.ts';
import { Reference } from './reference.ts';

/** Every property runs on the same cases each time. */
export const SEED = 20261120;

/** Zones whose clocks do what clocks do elsewhere only in theory. */
const ZONES = [
  'America/Bogota',
  'America/New_York',
  'America/Havana',
  'America/Santiago',
  'America/Scoresbysund',
  'America/St_Johns',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Chatham',
].map((name) => zoneOffsets(name, 2024, 2029));

/** A report somewhere, with everything that decides when it is due. */
export interface Situation {
  readonly hours: OpenHours;
  readonly counting: Counting;
  readonly start: Instant;
  readonly pauses: readonly Pause[];
  readonly reference: Reference;
}

/** The compiled dates on either side of the start. */
const [BACK, AHEAD] = [150, 300];

const quarter = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from / 15, max: to / 15 }).map((quarters) => quarters * 15);

/** Within a day or across midnight; up to 24:00. */
const window: fc.Arbitrary<Window> = fc.tuple(quarter(0, 1425), quarter(0, 1440));
const windows = fc.oneof(
  { weight: 1, arbitrary: fc.constant<readonly Window[]>([[0, 1440]]) },
  { weight: 2, arbitrary: fc.constant<readonly Window[]>([]) },
  { weight: 5, arbitrary: fc.array(window, { minLength: 1, maxLength: 3 }) },
);
const windowsOfOneDate = fc.array(
  window.map(([a, b]): Window => [Math.min(a, b), Math.max(a, b)]),
  { maxLength: 2 },
);

/** A Wednesday that is always open keeps every amount within the compiled span. */
const week = fc.tuple(
  windows,
  windows,
  windows.map((some): readonly Window[] => [...some, [540, 1020]]),
  windows,
  windows,
  windows,
  windows,
);

const dateNear = (date: CivilDate): fc.Arbitrary<string> =>
  fc.integer({ min: -10, max: 25 }).map((days) => formatCivilDate(addDays(date, days)));

const calendar = (zone: ZoneOffsets, date: CivilDate): fc.Arbitrary<Calendar> =>
  fc.record({
    zone: fc.constant(zone),
    week,
    holidays: fc.array(fc.record({ date: dateNear(date), name: fc.constant('Holiday') }), { maxLength: 4 }),
    exceptions: fc.uniqueArray(
      fc.record({ date: dateNear(date), windows: windowsOfOneDate, reason: fc.constant('Exception') }),
      { maxLength: 3, selector: (exception) => exception.date },
    ),
  });

/** Anywhere in four years, and as often within days of a change of the clock. */
const startIn = (zone: ZoneOffsets): fc.Arbitrary<Instant> => {
  const anywhere = fc.integer({ min: Date.UTC(2025, 0, 1) / MINUTE, max: Date.UTC(2028, 11, 1) / MINUTE });
  const changes = zone.changes.map(([at]) => at).filter((at) => at > Date.UTC(2025, 0, 1) / MINUTE);
  const minute =
    changes.length === 0
      ? anywhere
      : fc.oneof(
          anywhere,
          fc
            .tuple(fc.constantFrom(...changes), fc.integer({ min: -4 * 1440, max: 1440 }))
            .map(([at, minutes]) => at + minutes),
        );
  return minute.map((at) => instant(at * MINUTE));
};

const pause = (start: Instant): fc.Arbitrary<Pause> =>
  fc
    .tuple(fc.integer({ min: -1440, max: 8 * 1440 }), fc.integer({ min: 0, max: 2 * 1440 }), fc.nat(19))
    .map(([delay, length, open]) => {
      const from = instant(start + delay * MINUTE);
      return open === 0 ? { from } : { from, to: instant(from + length * MINUTE) };
    });

const pausesAround = (start: Instant): fc.Arbitrary<readonly Pause[]> =>
  fc.oneof(fc.constant([]), fc.array(pause(start), { maxLength: 3 }));

const businessDays = fc.constantFrom<BusinessDayRule>(
  { rule: 'end-of-day' },
  { rule: 'same-time' },
  { rule: 'hours', hoursPerDay: 7.5 },
);

export const counting: fc.Arbitrary<Counting> = fc.record(
  {
    businessDays,
    calendarDays: fc.constantFrom('same-time', 'end-of-day'),
    cutoff: quarter(0, 1425),
  },
  { requiredKeys: ['businessDays', 'calendarDays'] },
);

const amountOf = (unit: Amount['unit'], max: number): fc.Arbitrary<Amount> =>
  fc.integer({ min: 1, max }).map((amount) => ({ unit, amount }));

export const openAmounts = fc.oneof(amountOf('minutes', 2400), amountOf('hours', 40));

export const amounts = fc.oneof(
  openAmounts,
  amountOf('business-days', 10),
  amountOf('calendar-days', 12),
  amountOf('months', 2),
);

export const durations: fc.Arbitrary<Duration> = fc.oneof(
  { weight: 6, arbitrary: amounts },
  { weight: 1, arbitrary: fc.constant({ unit: 'immediate' as const }) },
  { weight: 1, arbitrary: fc.constant({ unit: 'same-business-day' as const }) },
);

/** Reports in every kind of zone, with one or two calendars, and with or without pauses. */
export const situations: fc.Arbitrary<Situation> = fc
  .constantFrom(...ZONES)
  .chain((zone) => fc.tuple(fc.constant(zone), startIn(zone)))
  .chain(([zone, start]) => {
    const { date } = wallTime(zone, start);
    return fc
      .record({
        calendars: fc.array(calendar(zone, date), { minLength: 1, maxLength: 2 }),
        counting,
        pauses: pausesAround(start),
      })
      .map(({ calendars, counting, pauses }) => ({
        hours: compileOpenHours(calendars, addDays(date, -BACK), addDays(date, AHEAD)),
        counting,
        start,
        pauses,
        // Compiled hours are too long to read in a failure.
        [fc.toStringMethod]: () =>
          JSON.stringify({ start: formatInstant(start), counting, pauses, calendars }),
        reference: new Reference({
          zone: zone.name,
          calendars,
          pauses: pauses.map(({ from, to }) => [from / MINUTE, to === undefined ? Infinity : to / MINUTE]),
        }),
      }));
  });
