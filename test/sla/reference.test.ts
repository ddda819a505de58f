import fc from 'fast-check';
import { expect, test } from 'vitest';
import { before } from '../../src/sla/before.ts';
import { deadline } from '../../src/sla/deadline.ts';
import { formatInstant, type Instant, instant, MINUTE } from '../../src/sla/instant.ts';
import { isOpen, nextOpen, openTimeBetween } from '../../src/sla/open-time.ts';
import { amounts, durations, SEED, situations } from './arbitrary.ts';

const utc = (minute: number): string => formatInstant(instant(minute * MINUTE));

test('a deadline is what walking day by day and minute by minute finds', () => {
  fc.assert(
    fc.property(situations, durations, ({ hours, counting, start, pauses, reference }, duration) => {
      const expected = reference.deadline(start / MINUTE, duration, counting);
      const actual = deadline({ hours, counting, start, duration, pauses });
      expect(
        actual.status === 'due'
          ? { due: formatInstant(actual.at) }
          : { left: actual.status === 'paused' && actual.left },
      ).toEqual('due' in expected ? { due: utc(expected.due) } : { left: expected.left * MINUTE });
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('the last moment before an event is what walking backwards finds', () => {
  fc.assert(
    fc.property(situations, amounts, ({ hours, counting, start: event, pauses, reference }, duration) => {
      const closed = pauses.filter(({ to }) => to !== undefined);
      fc.pre(closed.length === pauses.length);
      const actual = before({ hours, counting, event, duration, pauses });
      expect(actual.status === 'due' && formatInstant(actual.at)).toBe(
        utc(reference.before(event / MINUTE, duration, counting)),
      );
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('open time, openings and whether it is open are what walking finds', () => {
  const days = fc.integer({ min: 0, max: 8 * 1440 });
  fc.assert(
    fc.property(situations, days, ({ hours, start, pauses, reference }, minutes) => {
      const from = start / MINUTE;
      const end: Instant = instant(start + minutes * MINUTE);
      expect(openTimeBetween(hours, start, end, pauses)).toBe(
        reference.openBetween(from, end / MINUTE) * MINUTE,
      );
      const next = reference.nextOpen(from);
      expect(nextOpen(hours, start)).toBe(next * MINUTE);
      expect(isOpen(hours, start)).toBe(next === from);
      expect(isOpen(hours, start, pauses)).toBe(next === from && !reference.isPaused(from));
    }),
    { seed: SEED, numRuns: 300 },
  );
});
