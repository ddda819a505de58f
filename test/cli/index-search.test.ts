import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/index-search.ts';

test('the same facts in any order are written as the same bytes', () => {
  const one = '{"version":"1","languages":{"pt":{"pages":2,"hash":"x"},"en":{"hash":"y","pages":3}}}';
  const other = '{"languages":{"en":{"pages":3,"hash":"y"},"pt":{"hash":"x","pages":2}},"version":"1"}';
  expect(inOrder(one)).toBe(inOrder(other));
  expect(inOrder(one)).toBe(
    '{"languages":{"en":{"hash":"y","pages":3},"pt":{"hash":"x","pages":2}},"version":"1"}',
  );
});

test('the order of a list is kept', () => {
  expect(inOrder('["_",{"b":[2,1]},null]')).toBe('["_",{"b":[2,1]},null]');
});
