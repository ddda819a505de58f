import { describe, expect, test } from 'vitest';
import { termRuleWords } from '../../src/i18n/es/calculator-term-rule.ts';
import { formatCivilDate } from '../../src/sla/civil-date.ts';
import { END_OF_DAY } from '../sla/example.ts';
import { calculatorOf } from './policies.ts';
import { dueOf } from './sample.ts';
import type { TermResult } from '../../src/calculator/term-result.ts';

const asesoria = calculatorOf('asesoria-clara');
const nube = calculatorOf('nube-norte');

const ends = ({ outcome }: TermResult): string => dueOf(outcome);
const lastDay = ({ lastDay: day }: TermResult) => day && formatCivilDate(day);

describe('a term that ends with a day', () => {
  // Santiago is three hours behind UTC from September to April, else four.
  test.each([
    [
      'a contract of 28 December can be left until 7 January',
      'retracto',
      '2026-12-28',
      '2027-01-07',
      '2027-01-08T03:00:00Z',
    ],
    [
      'a credit asked for on 31 August lasts until the last of February',
      'credito',
      '2026-08-31',
      '2027-02-28',
      '2027-03-01T03:00:00Z',
    ],
    ['a cycle from 10 May ends with 9 June', 'ciclo', '2026-05-10', '2026-06-09', '2026-06-10T04:00:00Z'],
  ])('%s', (_, term, event, day, at) => {
    const result = asesoria.term(`term=${term}&at=${event}`);
    expect(ends(result)).toBe(at);
    expect(lastDay(result)).toBe(day);
    expect(result.outcome).toMatchObject({ endsDay: true, strict: false });
  });

  test('ends with its date where the clock skips that midnight: 5 September 2026, then 1:00', () => {
    // Chile moves from 24:00 of Saturday 5 September to 1:00 of Sunday: UTC-4 becomes UTC-3.
    const result = asesoria.term('term=retracto&at=2026-08-26');
    expect(ends(result)).toBe('2026-09-06T04:00:00Z');
    expect(lastDay(result)).toBe('2026-09-05');
  });

  test('is the fifth of the month for a payment, on whatever day the month is told', () => {
    const result = nube.term('term=pago&at=2026-10-20');
    expect(ends(result)).toBe('2026-10-06T06:00:00Z');
    expect(lastDay(result)).toBe('2026-10-05');
  });
});

describe('a term of hours without a calendar runs day and night (rule 7)', () => {
  // Mexico City is six hours behind UTC all year.
  test('a solution given on Friday 17:00 closes the ticket on Sunday 17:00', () => {
    const result = nube.term('term=cierre&at=2026-11-20T17:00');
    expect(ends(result)).toBe('2026-11-22T23:00:00Z');
    expect(lastDay(result)).toBeUndefined();
  });

  test('a visit on Monday at 10:00 is booked by Saturday and cancelled by Sunday at that hour', () => {
    expect(ends(nube.term('term=agendar-visita&at=2026-11-23T10:00'))).toBe('2026-11-21T16:00:00Z');
    expect(ends(nube.term('term=cancelar-visita&at=2026-11-23T10:00'))).toBe('2026-11-22T16:00:00Z');
  });

  test('a visit under the next version is booked 72 hours ahead', () => {
    expect(ends(nube.term('term=agendar-visita&at=2027-02-08T10:00'))).toBe('2027-02-05T16:00:00Z');
  });
});

describe('a term on a calendar', () => {
  // Confirmed on Thursday 17 September 2026; 18 and 19 September are holidays.
  const START = 'term=inicio-de-bolsa&at=2026-09-17T16:00';

  test('counts its business days', () => {
    expect(ends(asesoria.term(START))).toBe('2026-09-23T21:00:00Z');
  });

  test('waits for the client where it knows pauses: nine open hours later', () => {
    const paused = `${START}&pause=2026-09-21T10:00/2026-09-22T10:00`;
    expect(ends(asesoria.term(paused))).toBe('2026-09-24T21:00:00Z');
    expect(asesoria.term(`${START}&pause=2026-09-21T10:00/`).outcome).toMatchObject({
      type: 'paused',
      of: 'open',
    });
  });

  test('runs on whatever happens where it does not', () => {
    expect(ends(nube.term('term=cierre&at=2026-11-20T17:00&pause=2026-11-20T18:00/'))).toBe(
      '2026-11-22T23:00:00Z',
    );
  });
});

describe('a term', () => {
  test('has passed only after its instant', () => {
    const late = (now: string) => asesoria.term('term=retracto&at=2026-12-28', now).outcome;
    expect(late('2027-01-08T03:00:00Z')).toMatchObject({ late: false });
    expect(late('2027-01-08T03:00:01Z')).toMatchObject({ late: true });
  });

  test('beyond the horizon has no date (rule 10)', () => {
    expect(asesoria.term('term=credito&at=2036-12-31').outcome).toEqual({ type: 'beyond-horizon' });
  });

  test('is explained line by line, except where a sentence says it all', () => {
    expect(asesoria.term('term=retracto&at=2026-12-28').reckoning?.type).toBe('event');
    expect(nube.term('term=cancelar-visita&at=2026-11-23T10:00').reckoning?.type).toBe('before');
    expect(asesoria.term('term=ciclo&at=2026-05-10').reckoning).toBeUndefined();
    expect(nube.term('term=pago&at=2026-10-20').reckoning).toBeUndefined();
  });
});

describe('an address of a term', () => {
  test('takes the date of an event without a time, whatever time and zone stand beside it', () => {
    const told = (at: string) => asesoria.readOfTerm(`term=retracto&at=${at}`).known?.event;
    expect(told('2026-12-28T23:30&zone=Asia/Tokyo')).toBe(told('2026-12-28'));
    expect(told('2026-12-29T01:00:00Z')).toBe(told('2026-12-28'));
  });

  test.each([
    ['term=nada&at=2026-12-28', { field: 'term', type: 'unknown', shown: 'nada', date: '2026-04-01' }],
    ['at=2026-12-28', { field: 'term', type: 'missing' }],
    ['term=retracto', { field: 'at', type: 'missing' }],
    ['term=retracto&at=2026-02-30', { field: 'at', type: 'rejected', shown: '2026-02-30' }],
    ['term=sesion&at=2026-12-28', { field: 'at', type: 'missing' }],
    ['term=retracto&at=1999-01-01', { field: 'at', type: 'before-first-version', date: '2025-04-01' }],
  ])('%s is explained', (address, problem) => {
    expect(asesoria.readOfTerm(address).problems).toContainEqual(problem);
  });
});

describe('the rule of a term', () => {
  const rule = (
    limit: Parameters<typeof termRuleWords>[0]['limit'],
    calendarDays: 'same-time' | 'end-of-day',
  ) =>
    termRuleWords({
      type: 'term',
      limit,
      event: 'Compra',
      counting: { ...END_OF_DAY, calendarDays },
      calendars: [],
      zone: 'hora de Chile',
    }).join(' ');

  test('says where it begins, what counts, and how it ends', () => {
    const months = { unit: 'months', amount: 1 } as const;
    expect(rule({ type: 'after', duration: months, minusDays: 1 }, 'end-of-day')).toBe(
      '1 mes después de «Compra». De la fecha a la que se llega se resta 1 día. También cuentan los fines de semana y los festivos. Si el mes no tiene ese día, se toma el último. El plazo termina al final de su último día (24:00).',
    );
    expect(rule({ type: 'before', duration: { unit: 'hours', amount: 48 } }, 'same-time')).toBe(
      '48 horas antes de «Compra». Es tiempo corrido: también cuentan las noches, los fines de semana y los festivos.',
    );
    expect(rule({ type: 'day-of-month', day: 5 }, 'same-time')).toMatch(
      /^Hasta el final \(24:00\) del día 5 del mes/,
    );
  });
});
