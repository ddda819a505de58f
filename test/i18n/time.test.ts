import { describe, expect, test } from 'vitest';
import { dayWords, durationWords, weekWords } from '../../src/i18n/es/time.ts';
import { businessDayWords, cutoffWords, promisedWords } from '../../src/i18n/es/promise.ts';
import type { Week, Window } from '../../src/sla/calendar.ts';

const HOUR = 60;
const office: Window = [9 * HOUR, 17 * HOUR];

describe('durations in Spanish', () => {
  test('one is singular, more are plural', () => {
    expect(durationWords({ unit: 'hours', amount: 1 })).toBe('1 hora');
    expect(durationWords({ unit: 'hours', amount: 8 })).toBe('8 horas');
    expect(durationWords({ unit: 'business-days', amount: 1 })).toBe('1 día hábil');
    expect(durationWords({ unit: 'months', amount: 6 })).toBe('6 meses');
  });

  test('business days and calendar days are never confused', () => {
    expect(durationWords({ unit: 'business-days', amount: 3 })).toBe('3 días hábiles');
    expect(durationWords({ unit: 'calendar-days', amount: 3 })).toBe('3 días calendario');
  });
});

describe('promises in Spanish', () => {
  const duration = { unit: 'hours', amount: 4 } as const;

  test('a strict target is "menos de", another "hasta" (rule 11)', () => {
    expect(promisedWords({ type: 'within', duration, strict: true })).toBe('menos de 4 horas');
    expect(promisedWords({ type: 'within', duration, strict: false })).toBe('hasta 4 horas');
  });

  test('a share of the cases is said', () => {
    expect(promisedWords({ type: 'within', duration, strict: false, share: 95 })).toBe(
      'hasta 4 horas en el 95 % de los casos',
    );
  });

  test('a range says both its ends', () => {
    const to = { unit: 'hours', amount: 24 } as const;
    expect(promisedWords({ type: 'range', from: duration, to, strict: false })).toBe(
      'entre 4 horas y 24 horas',
    );
  });

  test('a promise in words is those words', () => {
    expect(promisedWords({ type: 'words', text: 'atención prioritaria' })).toBe('atención prioritaria');
  });
});

describe('weekly hours in Spanish', () => {
  test('consecutive days with the same hours are one run', () => {
    const week: Week = [[office], [office], [office], [office], [office], [], []];
    expect(weekWords(week)).toBe('lunes a viernes, de 9:00 a 17:00');
  });

  test('different hours are different runs, and two days are joined by "y"', () => {
    const morning: Window = [9 * HOUR, 12 * HOUR];
    const week: Week = [[office], [office], [office], [office], [office], [morning], [morning]];
    expect(weekWords(week)).toBe('lunes a viernes, de 9:00 a 17:00; sábado y domingo, de 9:00 a 12:00');
  });

  test('round the clock is said in words', () => {
    const all: Window = [0, 24 * HOUR];
    expect(weekWords([[all], [all], [all], [all], [all], [all], [all]])).toBe('todos los días, las 24 horas');
  });

  test('a week without hours is closed', () => {
    expect(weekWords([[], [], [], [], [], [], []])).toBe('siempre cerrado');
  });

  test('a split shift names both windows', () => {
    expect(
      dayWords([
        [9 * HOUR, 14 * HOUR],
        [17 * HOUR, 19 * HOUR],
      ]),
    ).toBe('de 9:00 a 14:00 y de 17:00 a 19:00');
  });
});

describe('rules in Spanish', () => {
  test('a business day in hours names the hours', () => {
    expect(businessDayWords({ rule: 'hours', hoursPerDay: 8 })).toContain('8 horas');
  });

  test('a report at the cut-off is late (rule 5)', () => {
    expect(cutoffWords(14 * HOUR)).toContain('a las 14:00 o después');
  });
});
