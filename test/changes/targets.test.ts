import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/changes/edition.ts';
import type { Target } from '../../src/sla/target.ts';
import { AFTER, BEFORE, lines, target, week, withResponse } from './sample.ts';

const KEY = 'targets.basic.high.response';

/** What comes of another target for the response; nothing if it is the same. */
function verdict(before: readonly Target[], after: readonly Target[], counting = BEFORE.counting): string {
  const found = lines(
    withResponse(before, { ...BEFORE, counting }),
    withResponse(after, { ...AFTER, counting }),
  );
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0]?.replace(` ${KEY}`, '') ?? 'the same';
}

describe('what is promised for a case', () => {
  test.each([
    ['2h', '2h', 'the same'],
    ['120m', '2h', 'the same'],
    ['4h', '2h', 'better shorter'],
    ['2h', '4h', 'worse longer'],
    ['2h', '90m', 'better shorter'],
    ['immediate', '30m', 'worse longer'],
    ['2h', '<2h', 'better stricter'],
    ['<2h', '2h', 'worse laxer'],
    ['<4h', '2h', 'better shorter'],
    ['<2h', '4h', 'worse longer'],
    ['3bd', '2bd', 'better shorter'],
    ['1bd', 'same-day', 'better shorter'],
    ['2d', '3d', 'worse longer'],
    ['1mo', '2mo', 'worse longer'],
    ['4h to 8h', '4h to 6h', 'better shorter'],
    ['4h to 8h', '2h to 10h', 'neutral mixed'],
    ['every 4h', 'every 2h', 'better shorter'],
    ['none', '8h', 'better promised'],
    ['8h', 'none', 'worse no-longer-promised'],
    ['route sales', '8h', 'better now-in-plan'],
    ['8h', 'route sales', 'worse no-longer-in-plan'],
    ['8h', 'words soon', 'neutral other-promise'],
    ['words soon', 'words later', 'neutral other-promise'],
    ['words soon', 'none', 'worse no-longer-promised'],
    ['8h', 'every 2h', 'neutral other-promise'],
  ])('%s → %s: %s', (before, after, expected) => {
    expect(verdict([target(before)], [target(after)])).toBe(expected);
  });

  test.each([
    // Eight hours a day: what fits into N days ends by the close of the N-th.
    ['2h', '1bd', 'worse longer'],
    ['1bd', '8h', 'better shorter'],
    ['1bd', '9h', 'neutral other-measure'],
    ['16h', '2bd', 'worse longer'],
    ['immediate', 'same-day', 'worse longer'],
    ['same-day', '1h', 'neutral other-measure'],
    ['1d', '8h', 'neutral other-measure'],
    ['1mo', '30d', 'neutral other-measure'],
  ])('of two measures, only what is certain is told: %s → %s: %s', (before, after, expected) => {
    expect(verdict([target(before)], [target(after)])).toBe(expected);
  });

  test('hours and business days are the same measure where days are counted as hours', () => {
    const counting = { ...BEFORE.counting, businessDays: { rule: 'hours', hoursPerDay: 8 } } as const;
    expect(verdict([target('1bd')], [target('8h')], counting)).toBe('the same');
    expect(verdict([target('1bd')], [target('9h')], counting)).toBe('worse longer');
  });

  test('business days at the same time are not compared with hours', () => {
    const counting = { ...BEFORE.counting, businessDays: { rule: 'same-time' } } as const;
    expect(verdict([target('1bd')], [target('8h')], counting)).toBe('neutral other-measure');
  });
});

describe('what else belongs to a target', () => {
  const share = (percent: number): Target =>
    target('8h', {
      promised: { type: 'within', duration: { unit: 'hours', amount: 8 }, strict: false, share: percent },
    });

  test.each<readonly [string, Target, Target, string]>([
    ['for more cases', share(90), share(95), 'better more-cases'],
    ['for every case', share(90), target('8h'), 'better more-cases'],
    ['for fewer cases', target('8h'), share(90), 'worse fewer-cases'],
    ['shorter, but for fewer cases', target('9h'), share(90), 'neutral mixed'],
    [
      'a later cut-off',
      target('same-day', { cutoff: 840 }),
      target('same-day', { cutoff: 900 }),
      'better later-cutoff',
    ],
    [
      'a cut-off for the first time',
      target('same-day'),
      target('same-day', { cutoff: 840 }),
      'worse earlier-cutoff',
    ],
    ['a surcharge', target('8h'), target('8h', { surcharge: 'It costs.' }), 'worse charged'],
    [
      'no surcharge any more',
      target('8h', { surcharge: 'It costs.' }),
      target('8h'),
      'better no-longer-charged',
    ],
    ['another note', target('8h'), target('8h', { note: 'If it comes early.' }), 'neutral words'],
    ['another clause says it', target('8h'), target('8h', { clause: 'scope' }), 'the same'],
  ])('%s', (_, before, after, expected) => {
    expect(verdict([before], [after])).toBe(expected);
  });
});

describe('targets with conditions', () => {
  const phone = (spelling: string) => target(spelling, { when: { channel: 'phone' } });

  test('better for some and the same for others is better', () => {
    expect(verdict([phone('2h'), target('4h')], [phone('1h'), target('4h')])).toBe('better shorter');
  });

  test('worse for some is worse, however much others gain', () => {
    expect(verdict([phone('4h'), target('4h')], [phone('1h'), target('6h')])).toBe('worse longer');
  });

  test('another order of conditions that choose the same target is no difference', () => {
    const [inside, outside] = [
      target('1h', { when: { hours: 'inside' } }),
      target('2h', { when: { hours: 'outside' } }),
    ];
    expect(verdict([inside, outside], [outside, inside])).toBe('the same');
    expect(verdict([inside, target('2h')], [inside, outside])).toBe('the same');
  });

  test('a condition that leaves a case without a target is worse', () => {
    expect(verdict([target('4h')], [phone('4h')])).toBe('worse no-longer-promised');
  });
});

describe('a calendar of its own', () => {
  const late = (edition: Edition): Edition => {
    const { office } = edition.calendars;
    if (office === undefined) throw new Error('The sample lacks its calendar.');
    return { ...edition, calendars: { office, late: { ...office, key: 'late', week: week('09:00-21:00') } } };
  };

  test.each([
    ['8h', 'better more-hours'],
    ['2bd', 'neutral more-hours-later-close'],
  ])('%s on longer hours: %s', (spelling, expected) => {
    const found = lines(
      withResponse([target(spelling)], late(BEFORE)),
      withResponse([target(spelling, { calendar: 'late' })], late(AFTER)),
    );
    expect(found).toEqual([`${expected} ${KEY}`]);
  });
});
