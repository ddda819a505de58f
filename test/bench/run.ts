/**
 * `npm run bench`: what one deadline without its ledger costs over 12 compiled years, next to a peer
 * that walks days, and what compiling them costs. Fails if they disagree on a deadline, or if 800
 * hours cost more than twice what 8 hours do.
 */
import { zoneOffsets } from '../../src/almanac/zones.ts';
import type { Calendar, Window } from '../../src/sla/calendar.ts';
import { civilDate, formatCivilDate } from '../../src/sla/civil-date.ts';
import type { Counting } from '../../src/sla/counting.ts';
import { deadline } from '../../src/sla/deadline.ts';
import { DAY, HOUR, type Instant, instant } from '../../src/sla/instant.ts';
import { compileOpenHours } from '../../src/sla/open-hours.ts';
import { walk } from './walking.ts';

const [FROM, TO] = [civilDate(Date.UTC(2025, 0, 1) / DAY), civilDate(Date.UTC(2036, 11, 31) / DAY)];
const day: readonly Window[] = [
  [480, 720],
  [780, 1020],
];
const calendar: Calendar = {
  zone: zoneOffsets('America/Bogota', 2025, 2036),
  week: [day, day, day, day, day, [], []],
  // Eighteen a year, as in Colombia.
  holidays: Array.from({ length: 12 * 18 }, (_, index) => ({
    date: formatCivilDate(civilDate(FROM + 11 + index * 20)),
    name: 'Holiday',
  })),
  exceptions: [],
};
const counting: Counting = { businessDays: { rule: 'end-of-day' }, calendarDays: 'end-of-day' };
const hours = compileOpenHours([calendar], FROM, TO);

/** Reports at all hours of four years, in an order that no cache foresees. */
const STARTS: readonly Instant[] = Array.from({ length: 5000 }, (_, index) =>
  instant(Date.UTC(2026, 0, 1) + ((index * 7919) % 35_000) * HOUR + index * 1000),
);

function engine(start: Instant, amount: number): number {
  const answer = deadline({ hours, counting, start, duration: { unit: 'hours', amount } });
  return answer.status === 'due' ? answer.at : NaN;
}

/** The least time of a call in nanoseconds, of several rounds: what disturbs it only adds. */
function nanoseconds(calls: number, call: (start: Instant) => number): number {
  let best = Infinity;
  let sum = 0;
  for (let round = 0; round < 7; round += 1) {
    const began = performance.now();
    for (let index = 0; index < calls; index += 1) {
      const start = STARTS[index % STARTS.length];
      if (start !== undefined) sum += call(start);
    }
    best = Math.min(best, ((performance.now() - began) * 1e6) / calls);
  }
  if (Number.isNaN(sum)) throw new Error('A deadline of the benchmark lies beyond the horizon');
  return best;
}

const rows = [8, 80, 800].map((amount) => {
  for (const start of STARTS.slice(0, 20)) {
    if (engine(start, amount) !== walk(calendar, start, amount)) {
      throw new Error(`The peer disagrees: ${String(amount)} h from ${new Date(start).toISOString()}`);
    }
  }
  const ours = nanoseconds(100_000, (start) => engine(start, amount));
  const peer = nanoseconds(8_000 / amount, (start) => walk(calendar, start, amount));
  return { hours: amount, 'ns per deadline': ours, 'ns walking days': peer, times: peer / ours };
});

const compiling = nanoseconds(3, () => compileOpenHours([calendar], FROM, TO).starts.length) / 1e6;

console.table(
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, Math.round(value)])),
  ),
);
console.log(`12 years compile in ${compiling.toFixed(1)} ms to ${String(hours.starts.length)} intervals`);

const [short, , long] = rows.map((row) => row['ns per deadline']);
const growth = (long ?? NaN) / (short ?? NaN);
console.log(`800 h cost ${growth.toFixed(2)} times what 8 h do (at most 2)`);
process.exitCode = growth <= 2 ? 0 : 1;
