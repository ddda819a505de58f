import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { before } from '../../src/sla/before.ts';
import type { Counting } from '../../src/sla/counting.ts';
import { deadline } from '../../src/sla/deadline.ts';
import type { Duration } from '../../src/sla/duration.ts';
import { HOUR, type Instant, instant, MINUTE } from '../../src/sla/instant.ts';
import { isOpen, nextOpen, openTimeBetween } from '../../src/sla/open-time.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import { durations, openAmounts, SEED, type Situation, situations } from './arbitrary.ts';

const ended = (pauses: readonly Pause[]): readonly Pause[] => pauses.filter(({ to }) => to !== undefined);

test('adding an amount of open time and measuring it gives the amount back', () => {
  fc.assert(
    fc.property(situations, openAmounts, ({ hours, counting, start, pauses: some }, duration) => {
      const pauses = ended(some);
      const answer = deadline({ hours, counting, start, duration, pauses });
      fc.pre(answer.status === 'due');
      const amount = duration.amount * (duration.unit === 'hours' ? HOUR : MINUTE);
      expect(openTimeBetween(hours, answer.received, answer.at, pauses)).toBe(amount);
      // No earlier instant will do.
      const earlier = instant(answer.at - 1);
      expect(openTimeBetween(hours, answer.received, earlier, pauses)).toBe(amount - 1);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('the last moment before an event leaves the amount, and no later moment does', () => {
  fc.assert(
    fc.property(situations, openAmounts, ({ hours, counting, start: event, pauses: some }, duration) => {
      const pauses = ended(some);
      const answer = before({ hours, counting, event, duration, pauses });
      fc.pre(answer.status === 'due');
      const amount = duration.amount * (duration.unit === 'hours' ? HOUR : MINUTE);
      expect(openTimeBetween(hours, answer.at, event, pauses)).toBe(amount);
      expect(openTimeBetween(hours, instant(answer.at + 1), event, pauses)).toBe(amount - 1);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('the next opening is open and everything before it closed', () => {
  fc.assert(
    fc.property(situations, ({ hours, start, pauses: some }) => {
      const pauses = ended(some);
      const next = nextOpen(hours, start, pauses);
      fc.pre(next !== undefined);
      expect(isOpen(hours, next, pauses)).toBe(true);
      expect(openTimeBetween(hours, start, next, pauses)).toBe(0);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

describe('rule 5: pauses aside, a later report never gets an earlier deadline', () => {
  /** A clamped month and a wall time that is kept across a change of the clock are excepted. */
  function keepsTheWall(duration: Duration, { businessDays, calendarDays }: Counting): boolean {
    if (duration.unit === 'months') return true;
    if (duration.unit === 'calendar-days') return calendarDays === 'same-time';
    return duration.unit === 'business-days' && businessDays.rule === 'same-time';
  }

  const dueAt = ({ hours, counting }: Situation, start: Instant, duration: Duration): number => {
    const answer = deadline({ hours, counting, start, duration });
    return answer.status === 'due' ? answer.at : Infinity;
  };

  test('in every unit that keeps no wall time', () => {
    const later = fc.integer({ min: 1, max: 4 * 1440 });
    fc.assert(
      fc.property(situations, durations, later, (situation, duration, minutes) => {
        fc.pre(!keepsTheWall(duration, situation.counting));
        const { start } = situation;
        const moved = instant(start + minutes * MINUTE);
        expect(dueAt(situation, start, duration)).toBeLessThanOrEqual(dueAt(situation, moved, duration));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

test('a pause never brings a deadline forward', () => {
  fc.assert(
    fc.property(situations, durations, ({ hours, counting, start, pauses }, duration) => {
      const answer = deadline({ hours, counting, start, duration, pauses: ended(pauses) });
      fc.pre(answer.status === 'due');
      expect(answer.at).toBeGreaterThanOrEqual(answer.unpaused);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
