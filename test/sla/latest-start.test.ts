import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counting } from '../../src/sla/counting.ts';
import { deadline } from '../../src/sla/deadline.ts';
import { type Instant, instant, MINUTE } from '../../src/sla/instant.ts';
import { latestStart } from '../../src/sla/latest-start.ts';
import { at, BOGOTA, duration, END_OF_DAY, SAME_TIME } from './example.ts';

const dueOf =
  (within: string, counting: Counting) =>
  (start: Instant): Instant | undefined => {
    const due = deadline({ hours: BOGOTA, counting, start, duration: duration(within) });
    return due.status === 'due' ? due.at : undefined;
  };

const latest = (within: string, wanted: string, counting = END_OF_DAY, isOrdered = true) =>
  latestStart(dueOf(within, counting), { from: BOGOTA.span.from, to: at(wanted) }, isOrdered);

describe('to be done by an instant, report at the latest', () => {
  test('so many open hours before it', () => {
    expect(latest('2h', '2026-11-20T17:00-05:00')).toBe(at('2026-11-20T15:00-05:00'));
  });

  test('on the day before, if the hours of the day don’t suffice', () => {
    expect(latest('2h', '2026-11-23T10:00-05:00')).toBe(at('2026-11-20T16:00-05:00'));
  });

  test('at the last minute of the day that business days are counted from', () => {
    // Due at the close of Monday: reported on any minute from Friday to the end of Sunday.
    expect(latest('1bd', '2026-11-23T17:00-05:00')).toBe(at('2026-11-22T23:59-05:00'));
  });

  test('even many months before', () => {
    // Months end at 24:00 here, so those of 20 May 2025 end hours too late.
    expect(latest('18mo', '2026-11-20T16:30-05:00')).toBe(at('2025-05-19T23:59-05:00'));
  });

  test('or never, if nothing is early enough', () => {
    expect(
      latestStart(
        dueOf('2h', END_OF_DAY),
        { from: at('2026-11-20T16:30-05:00'), to: at('2026-11-20T17:00-05:00') },
        true,
      ),
    ).toBeUndefined();
  });
});

// So many months after any of the last days of a long month end on 28 February at the same wall time.
test.each([
  ['1mo', '2026-02-28', '2026-01-31'],
  ['2mo', '2026-02-28', '2025-12-31'],
  ['3mo', '2026-02-28', '2025-11-30'],
  ['6mo', '2027-02-28', '2026-08-31'],
])(
  'where months are clamped, the latest of those that are due at once is found: %s',
  (within, due, report) => {
    expect(latest(within, `${due}T10:00-05:00`, SAME_TIME, false)).toBe(at(`${report}T10:00-05:00`));
  },
);

test('no later minute is in time, and the one found is', () => {
  const whens = fc.integer({
    min: at('2026-01-05T00:00-05:00') / MINUTE,
    max: at('2026-12-20T00:00-05:00') / MINUTE,
  });
  fc.assert(
    fc.property(fc.constantFrom('30m', '2h', '20h', '1bd', '3bd', 'same-day'), whens, (within, minute) => {
      const [due, wanted] = [dueOf(within, END_OF_DAY), instant(minute * MINUTE)];
      const found = latestStart(due, { from: BOGOTA.span.from, to: wanted }, true);
      if (found === undefined) throw new Error('Nothing is early enough.');
      expect(due(found)).toBeLessThanOrEqual(wanted);
      for (let next = found + MINUTE; next <= wanted; next += 61 * MINUTE) {
        expect(due(instant(next))).toBeGreaterThan(wanted);
      }
    }),
    { numRuns: 60 },
  );
});
