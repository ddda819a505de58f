import { expect, test } from 'vitest';
import { formatDate, formatTime, wallTime, zoneName } from '../../src/i18n/format.ts';
import { providerZoneName, regionName } from '../../src/i18n/names.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const MONDAY = Date.UTC(2026, 10, 23, 15, 30);

test('a wall time is the instant under its offset', () => {
  expect(wallTime(MONDAY, -300)).toEqual({ date: '2026-11-23', minutes: 10 * 60 + 30 });
});

test('a wall time before 1970 counts its minutes from its own midnight', () => {
  expect(wallTime(Date.UTC(1969, 11, 31, 1, 0), -300)).toEqual({ date: '1969-12-30', minutes: 20 * 60 });
});

test('civil dates are written with their weekday, whatever the zone of the machine', () => {
  expect(formatDate('2026-11-23', 'es', 'full')).toBe('lunes 23 de noviembre de 2026');
  expect(formatDate('2026-02-15', 'es', 'long')).toBe('15 de febrero de 2026');
});

test('the first of a month is an ordinal in Portuguese', () => {
  expect(formatDate('2026-04-01', 'pt', 'long')).toBe('1º de abril de 2026');
  expect(formatDate('2026-04-01', 'pt', 'full')).toBe('quarta-feira, 1º de abril de 2026');
  expect(formatDate('2026-04-21', 'pt', 'long')).toBe('21 de abril de 2026');
});

test('times are on a 24-hour clock', () => {
  expect([0, 570, 1020, 1440].map(formatTime)).toEqual(['0:00', '9:30', '17:00', '24:00']);
});

test('zones and countries are named in the language', () => {
  expect(zoneName('America/Bogota', 'es', MONDAY)).toBe('hora de Colombia');
  // The English and the Portuguese of the Americas would say «EST», «CST» and «BRT», also in July.
  expect(zoneName('America/Panama', 'en', MONDAY)).toBe('Panama Time');
  expect(zoneName('America/Mexico_City', 'en', MONDAY)).toBe('Mexico City Time');
  expect(providerZoneName('America/Panama', 'pt', MONDAY)).toBe('horário do Panamá');
  expect(providerZoneName('America/Mexico_City', 'pt', MONDAY)).toBe('horário da Cidade do México');
  expect(providerZoneName('America/Bogota', 'pt', MONDAY)).toBe('horário da Colômbia');
  expect(providerZoneName('America/Santiago', 'pt', MONDAY)).toBe('horário do Chile');
  expect(providerZoneName('America/Tijuana', 'pt', MONDAY)).toBe('horário de Tijuana');
  expect(regionName('CO', 'es')).toBe('Colombia');
});

test('Portuguese weekdays have their article: only Saturday and Sunday are masculine', () => {
  const { reported, isDue } = wordsOf('pt').changes;
  const moment = (date: string) => wordsOf('pt').changes.moment(date, '16:30');
  expect(reported(moment('2026-11-20'))).toBe('registrado na sexta-feira, 20 de novembro de 2026, 16:30:');
  expect(reported(moment('2026-11-21'))).toBe('registrado no sábado, 21 de novembro de 2026, 16:30:');
  expect(isDue(true, moment('2026-11-22'))).toBe(
    'agora vence antes do domingo, 22 de novembro de 2026, 16:30.',
  );
});
