import { describe, expect, test } from 'vitest';
import { differences } from '../../src/changes/differences.ts';
import type { Edition } from '../../src/changes/edition.ts';
import { describe as describeDifference } from '../../src/components/changes/describe.ts';
import { shownOf } from '../../src/components/changes/shown.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { AFTER, basic, BEFORE, target, week, withOffice, withPlan, withResponse } from './sample.ts';

const words = wordsOf('es');

/** The differences as the pages say them. */
function said(previous: Edition, next: Edition) {
  const speaking = { previous, next, words, language: 'es' } as const;
  return differences(previous, next).map((difference) => describeDifference(difference, speaking));
}

describe('a difference in words', () => {
  test.each<readonly [string, Edition, unknown]>([
    [
      'a target',
      withResponse([target('<1h')]),
      { subject: 'Basic · High · Response', before: ['menos de 2 horas'], after: ['menos de 1 hora'] },
    ],
    [
      'hours',
      withOffice({ week: week('08:00-17:00') }),
      {
        subject: 'Office',
        before: ['lunes a viernes, de 9:00 a 17:00'],
        after: ['lunes a viernes, de 8:00 a 17:00'],
      },
    ],
    [
      'a holiday less',
      withOffice({
        holidays: BEFORE.calendars.office?.holidays.filter(({ date }) => date !== '2026-12-25') ?? [],
      }),
      {
        subject: 'Office: festivos',
        before: ['Cierra en los festivos de Colombia', 'Cierra: 25 de diciembre de 2026 (Navidad)'],
        after: ['Cierra en los festivos de Colombia'],
      },
    ],
    [
      'a feature',
      withPlan({ features: { chat: 'no' } }),
      { subject: 'Basic · Chat', before: ['Yes'], after: ['No'] },
    ],
    [
      'a list, only what differs of it',
      withPlan({ includes: ['a'] }),
      { subject: 'Plan: Basic, qué incluye', before: [], after: ['a'] },
    ],
    [
      'something new',
      { ...AFTER, plans: [basic, { ...basic, key: 'plus', name: 'Plus' }] },
      { subject: 'Plan: Plus', before: [], after: ['Se agrega.'] },
    ],
    [
      'a cut-off',
      { ...AFTER, counting: { ...AFTER.counting, cutoff: 840 } },
      { subject: 'Hora de corte', before: ['Sin hora de corte'], after: ['14:00'] },
    ],
  ])('%s', (_, after, expected) => {
    expect(said(BEFORE, after)).toEqual([expected]);
  });
});

test('a cell that changes alike in several plans is shown once, and every key leads there', () => {
  const twice = (edition: Edition): Edition => ({
    ...edition,
    plans: edition.plans.flatMap((plan) => [plan, { ...plan, key: 'plus', name: 'Plus' }]),
  });
  const [previous, next] = [twice(BEFORE), twice(withResponse([target('<1h')]))];
  const speaking = { previous, next, words, language: 'es' } as const;
  expect(shownOf(differences(previous, next), speaking)).toMatchObject([
    { subject: 'Basic, Plus · High · Response', alias: ['targets.plus.high.response'] },
  ]);
  const apart = shownOf(differences(previous, next), speaking, ({ key }) => key);
  expect(apart.map(({ subject }) => subject)).toEqual(['Basic · High · Response', 'Plus · High · Response']);
});
