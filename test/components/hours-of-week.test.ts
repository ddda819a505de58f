import { expect, test } from 'vitest';
import { windowsByDate } from '../../src/components/policy/hours-of-week.ts';
import type { Week } from '../../src/sla/calendar.ts';

const NIGHT = [22 * 60, 6 * 60] as const;
const OFFICE = [9 * 60, 17 * 60] as const;

test('a window across midnight is a piece of each of its two dates', () => {
  const week: Week = [[NIGHT], [OFFICE], [], [], [], [], []];
  expect(windowsByDate(week)).toEqual([
    [[1320, 1440]],
    [
      [0, 360],
      [540, 1020],
    ],
    [],
    [],
    [],
    [],
    [],
  ]);
});

test('a window across the midnight of Sunday goes on on Monday', () => {
  const week: Week = [[], [], [], [], [], [], [NIGHT]];
  expect(windowsByDate(week).map((windows) => windows.length)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  expect(windowsByDate(week)[0]).toEqual([[0, 360]]);
});

test('a window that ends at midnight leaves nothing to the next date', () => {
  const week: Week = [[[18 * 60, 0]], [], [], [], [], [], []];
  expect(windowsByDate(week).slice(0, 2)).toEqual([[[1080, 1440]], []]);
});
