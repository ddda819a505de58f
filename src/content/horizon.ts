import { type CivilDate, parseCivilDate } from '../sla/civil-date.ts';

/** The civil dates of which a version knows holidays and offsets, both included (rule 13). */
export interface Horizon {
  readonly fromYear: number;
  readonly toYear: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The horizon of a version: from the year before it takes effect to 31 December of the tenth year after.
 *
 * @throws RangeError if its date is none.
 * @example horizonOf({ date: '2026-02-15' }) // { fromYear: 2025, toYear: 2036, … }
 */
export function horizonOf({ date }: { readonly date: string }): Horizon {
  const year = Number(date.slice(0, 4));
  const [fromYear, toYear] = [year - 1, year + 10];
  const [from, to] = [parseCivilDate(`${fromYear}-01-01`), parseCivilDate(`${toYear}-12-31`)];
  if (from === undefined || to === undefined) throw new RangeError(`Not a date of a version: ${date}`);
  return { fromYear, toYear, from, to };
}
