import { describe, expect, test } from 'vitest';
import { spokenTimeLeft } from '../../src/calculator/time-left.ts';
import { calculator as english } from '../../src/i18n/en/calculator.ts';
import { calculator } from '../../src/i18n/es/calculator.ts';
import { words as ledger } from '../../src/i18n/es/calculator-ledger.ts';
import { calculator as portuguese } from '../../src/i18n/pt/calculator.ts';
import type { Counting } from '../../src/sla/counting.ts';
import type { Promised } from '../../src/sla/target.ts';
import { instant } from '../../src/sla/instant.ts';
import { duration, weekdays } from '../sla/example.ts';

const HOUR = 3_600_000;
const counting: Counting = { businessDays: { rule: 'end-of-day' }, calendarDays: 'same-time' };

function rule(promised: Promised, more: Partial<Counting> = {}): string {
  const office = { name: 'Horario de oficina', week: weekdays('09:00-17:00'), closesOnHolidays: true };
  return ledger
    .rule({
      type: 'target',
      promised,
      counting: { ...counting, ...more },
      calendars: [office],
      zone: 'hora de Colombia',
    })
    .join(' ');
}

const within = (text: string, strict = false): Promised => ({
  type: 'within',
  duration: duration(text),
  strict,
});

describe('the rule of a promise', () => {
  test('in hours names the hours in which they are counted', () => {
    expect(rule(within('4h'))).toBe(
      'Hasta 4 horas, contadas en el Horario de oficina (lunes a viernes, de 9:00 a 17:00), hora de Colombia. Los festivos no cuentan.',
    );
    expect(rule(within('1h', true))).toMatch(/^Menos de 1 hora, contada en/);
  });

  test('in business days says how they end, and the cut-off if there is one', () => {
    const words = rule(within('3bd'), { cutoff: 14 * 60 });
    expect(words).toMatch(/^Hasta 3 días hábiles del Horario de oficina/);
    expect(words).toContain('vence al cierre del último día hábil');
    expect(words).toContain('a las 14:00 o después');
  });

  test('in calendar days says that nights and holidays count', () => {
    expect(rule(within('3d'))).toContain('noches, fines de semana y festivos');
  });

  test('without a number is silent', () => {
    expect(rule({ type: 'words', text: 'lo antes posible' })).toBe('');
  });
});

describe('time left', () => {
  test.each([
    [80 * 60_000, 'Quedan 1 h 20 min'],
    [HOUR, 'Queda 1 h'],
    [35 * 60_000, 'Quedan 35 min'],
    [60_000, 'Queda 1 min'],
    [59_000, 'Queda menos de 1 min'],
    [51 * HOUR, 'Quedan 2 días 3 h'],
    [24 * HOUR, 'Queda 1 día'],
  ])('of %d ms is %s', (ms, words) => {
    expect(calculator.left(ms)).toBe(words);
  });

  test('is exceeded time once it is over', () => {
    expect(calculator.exceeded(35 * 60_000)).toBe('Venció hace 35 min');
  });
});

describe('time left, said aloud', () => {
  const spoken = (minutes: number, words = calculator) =>
    spokenTimeLeft(
      { type: 'due', at: instant(minutes * 60_000), strict: true, late: false },
      instant(0),
      words,
    );

  test.each([
    [0.5, 'Queda menos de 1 min.'],
    [1, 'Quedan menos de 5 min.'],
    [4, 'Quedan menos de 5 min.'],
    [5, 'Quedan menos de 15 min.'],
    [59, 'Queda menos de 1 h.'],
    [60, ''],
  ])('%d min before is «%s»: never more than is left', (minutes, words) => {
    expect(spoken(minutes)).toBe(words);
  });

  test('says so in every language', () => {
    expect(spoken(4, english)).toBe('Less than 5 min left.');
    expect(spoken(4, portuguese)).toBe('Restam menos de 5 min.');
    expect(spoken(0.5, portuguese)).toBe('Resta menos de 1 min.');
  });
});

describe('what remains to count', () => {
  test('agrees with its amount', () => {
    expect(ledger.remaining(ledger.amount('days', 1))).toBe('falta 1 día');
    expect(ledger.remaining(ledger.amount('days', 2))).toBe('faltan 2 días');
    expect(ledger.remaining(ledger.amount('open', 1.5 * HOUR))).toBe('faltan 1 h 30 min');
    expect(ledger.remaining(ledger.amount('open', HOUR))).toBe('falta 1 h');
  });
});

describe('a time on the clock', () => {
  test('shows seconds only if there are any, and 24 hours', () => {
    expect(calculator.clock(990)).toBe('16:30');
    expect(calculator.clock(990.25)).toBe('16:30:15');
    expect(calculator.clock(0)).toBe('0:00');
  });

  test('has the article of its hour', () => {
    expect(calculator.before(90)).toBe('Antes de la');
    expect(calculator.before(990)).toBe('Antes de las');
    expect(calculator.by(60)).toBe('A más tardar a la');
  });
});
