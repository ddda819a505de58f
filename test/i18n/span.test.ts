import { describe, expect, test } from 'vitest';
import { aboutWords, elapsedWords, spanWords } from '../../src/i18n/span.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('open time', () => {
  test.each([
    [90 * MINUTE, '1 h 30 min'],
    [8 * HOUR, '8 h'],
    [432 * SECOND, '7 min 12 s'],
    [29 * HOUR + SECOND, '29 h 1 s'],
    [0, '0 min'],
  ])('of %d ms is %s: it knows no days, and leaves out what is zero', (ms, words) => {
    expect(spanWords(ms)).toBe(words);
  });
});

describe('real time', () => {
  test.each([
    [64 * HOUR, '2 días 16 h'],
    [DAY + SECOND, '1 día 1 s'],
    [2 * DAY + 3 * HOUR + 4 * MINUTE + 5 * SECOND, '2 días 3 h 4 min 5 s'],
  ])('of %d ms is exactly %s', (ms, words) => {
    expect(elapsedWords(ms, 'es')).toBe(words);
  });

  test.each([
    [2 * DAY + 3 * HOUR + 59 * MINUTE, '2 días 3 h'],
    [DAY - SECOND, '23 h 59 min'],
    [80 * MINUTE + 59 * SECOND, '1 h 20 min'],
    [59 * SECOND, 'menos de 1 min'],
  ])('of %d ms is about %s', (ms, words) => {
    expect(aboutWords(ms, 'es')).toBe(words);
  });

  test('has the days of each language', () => {
    expect(aboutWords(DAY, 'en')).toBe('1 day');
    expect(aboutWords(2 * DAY, 'en')).toBe('2 days');
    expect(aboutWords(2 * DAY, 'pt')).toBe('2 dias');
    expect(aboutWords(0, 'en')).toBe('less than 1 min');
  });
});
