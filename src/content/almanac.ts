import { type HolidaysOf, publicHolidays, type PublicHolidays } from '../almanac/holidays.ts';
import { zoneOffsets } from '../almanac/zones.ts';
import type { ZoneOffsets } from '../sla/zone.ts';

/** Offsets and holidays by what they depend on: many calendars of many versions share them. */
export interface Almanac {
  readonly zone: (name: string, fromYear: number, toYear: number) => ZoneOffsets;
  /** `locked`: the version's lock has them, whatever any list says today. */
  readonly holidays: (request: HolidaysOf) => PublicHolidays | { readonly type: 'locked' };
}

/** An almanac that computes each answer once. */
export function createAlmanac(): Almanac {
  return { zone: memoised(zoneOffsets), holidays: memoised(publicHolidays) };
}

function memoised<Arguments extends readonly unknown[], Result>(compute: (...given: Arguments) => Result) {
  const known = new Map<string, Result>();
  return (...given: Arguments): Result => {
    const key = JSON.stringify(given);
    const result = known.get(key) ?? compute(...given);
    known.set(key, result);
    return result;
  };
}
