import { describe, expect, test } from 'vitest';
import { words as english } from '../../src/i18n/en/tickets.ts';
import { words as spanish } from '../../src/i18n/es/tickets.ts';
import { words as portuguese } from '../../src/i18n/pt/tickets.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a verdict agrees with what was left', () => {
  test.each([
    [MINUTE, 'quedaba 1 min', 'restava 1 min'],
    [HOUR, 'quedaba 1 h', 'restava 1 h'],
    [2 * MINUTE, 'quedaban 2 min', 'restavam 2 min'],
    [HOUR + MINUTE, 'quedaban 1 h 1 min', 'restavam 1 h 1 min'],
  ])('%d ms', (ms, es, pt) => {
    expect(spanish.verdict.inTime.open(ms)).toBe(`A tiempo: ${es} de horario de atención`);
    expect(spanish.verdict.whilePaused.real(ms)).toBe(`A tiempo, durante una pausa: ${es} de tiempo corrido`);
    expect(portuguese.verdict.inTime.open(ms)).toBe(`No prazo: ${pt} de horário de atendimento`);
    expect(portuguese.verdict.whilePaused.real(ms)).toBe(
      `No prazo, durante uma pausa: ${pt} de tempo corrido`,
    );
  });
});

test('an open ticket agrees with what is left', () => {
  expect(spanish.open(HOUR)).toBe('Falta 1 h de tiempo corrido');
  expect(spanish.open(30_000)).toBe('Falta menos de 1 min de tiempo corrido');
  expect(spanish.open(2 * HOUR)).toBe('Faltan 2 h de tiempo corrido');
  expect(portuguese.open(HOUR)).toBe('Falta 1 h de tempo corrido');
  expect(portuguese.open(2 * HOUR)).toBe('Faltam 2 h de tempo corrido');
});

test('a sum of tickets agrees with how many are late', () => {
  expect(spanish.finished(1, 0, 1)).toBe('Un ticket leído: 1 tarde o vencido, 0 con errores.');
  expect(spanish.finished(5, 1, 2)).toBe('5 tickets leídos: 2 tarde o vencidos, uno con errores.');
  expect(english.finished(1, 0, 1)).toBe('1 ticket read: 1 late or overdue, 0 with errors.');
  expect(portuguese.finished(1, 0, 1)).toBe('Um chamado lido: 1 atrasado ou vencido, 0 com erros.');
  expect(portuguese.finished(5, 1, 0)).toBe('5 chamados lidos: 0 atrasados ou vencidos, um com erros.');
});
