/** Whom pages credit for the data they show. */
export { HOLIDAY_SOURCE } from '../almanac/holidays.ts';
