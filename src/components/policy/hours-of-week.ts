import type { Week, Window } from '../../sla/calendar.ts';

const DAY = 1440;

/**
 * The windows of a week as its dates show them: what crosses midnight is the piece up to 24:00 and,
 * on the next date, the piece after it (rule 2).
 *
 * @returns for each weekday, Monday first, windows within the date, in minutes since its 00:00
 * @example windowsByDate(mondayNight)[1] // [[0, 360]] where Monday has 22:00-06:00
 */
export function windowsByDate(week: Week): readonly (readonly Window[])[] {
  return week.map((windows, day) => {
    const eve = week.at(day - 1) ?? [];
    return [
      ...eve.filter(crosses).map(([, end]): Window => [0, end]),
      ...windows.map((window): Window => (crosses(window) ? [window[0], DAY] : window)),
    ].filter(([start, end]) => start < end);
  });
}

function crosses([start, end]: Window): boolean {
  return end <= start;
}
