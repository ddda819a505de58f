import { expect, test } from 'vitest';
import { unbroken } from '../../src/i18n/sentence.ts';

test('keeps an amount in the line of its unit, and lets a line end between two amounts', () => {
  expect(unbroken('14 h 24 min')).toBe('14\u00a0h 24\u00a0min');
  expect(unbroken('menos de 1 día')).toBe('menos de 1\u00a0día');
});
