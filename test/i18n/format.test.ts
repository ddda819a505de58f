import { expect, test } from 'vitest';
import { formatDate, formatTime, wallTime, zoneName } from '../../src/i18n/format.ts';
import { regionName } from '../../src/i18n/names.ts';

const MONDAY = Date.UTC(2026, 10, 23, 15, 30);

test('a wall time is the instant under its offset', () => {
  expect(wallTime(MONDAY, -300)).toEqual({ date: '2026-11-23', minutes: 10 * 60 + 30 });
});

test('a wall time before 1970 counts its minutes from its own midnight', () => {
  expect(wallTime(Date.UTC(1969, 11, 31, 1, 0), -300)).toEqual({ date: '1969-12-30', minutes: 20 * 60 });
});

test('civil dates are written with their weekday, whatever the zone of the machine', () => {
  expect(formatDate('2026-11-23', 'es', 'full')).toBe('lunes, 23 de noviembre de 2026');
  expect(formatDate('2026-02-15', 'es', 'long')).toBe('15 de febrero de 2026');
});

test('times are on a 24-hour clock', () => {
  expect([0, 570, 1020, 1440].map(formatTime)).toEqual(['0:00', '9:30', '17:00', '24:00']);
});

test('zones and countries are named in the language', () => {
  expect(zoneName('America/Bogota', 'es', MONDAY)).toBe('hora de Colombia');
  // The English and the Portuguese of the Americas would say «EST», «CST» and «BRT», also in July.
  expect(zoneName('America/Panama', 'en', MONDAY)).toBe('Panama Time');
  expect(zoneName('America/Mexico_City', 'en', MONDAY)).toBe('Mexico City Time');
  expect(zoneName('America/Panama', 'pt', MONDAY)).toBe('horário do Panamá');
  expect(zoneName('America/Mexico_City', 'pt', MONDAY)).toBe('horário da Cidade do México');
  expect(zoneName('America/Bogota', 'pt', MONDAY)).toBe('horário da Colômbia');
  expect(zoneName('America/Santiago', 'pt', MONDAY)).toBe('horário do Chile');
  expect(zoneName('America/Tijuana', 'pt', MONDAY)).toBe('horário de Tijuana');
  expect(regionName('CO', 'es')).toBe('Colombia');
});
