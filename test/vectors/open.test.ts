import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCases } from './format.ts';
import { mismatch } from './verdict.ts';

test('the engine agrees with every case of open.json', () => {
  const file = new URL('open.json', import.meta.url);
  const cases = readCases(JSON.parse(readFileSync(file, 'utf8')));
  expect(cases).toHaveLength(826);
  expect(cases.flatMap((it) => mismatch(it) ?? [])).toEqual([]);
});
