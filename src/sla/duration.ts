/**
 * How long something may take. Amounts are whole and at least 1, except that hours may be
 * fractional where they make whole minutes (`hours: 1.5` is written `90m` in content).
 *
 * - `minutes`, `hours`: open time (rule 3), or real time where no calendar is named (rule 7).
 * - `business-days`: dates with open time, by the day rule in force (rule 4).
 * - `calendar-days`, `months`: civil dates, nights and holidays included (rule 6).
 * - `immediate`: the report itself if open, else the next opening (rule 3).
 * - `same-business-day`: the close of the day on which the report counts as received (rule 5).
 */
export type Duration = Amount | { readonly unit: 'immediate' | 'same-business-day' };

/** A duration that carries an amount, so that it can be multiplied or counted backwards. */
export interface Amount {
  readonly unit: 'minutes' | 'hours' | 'business-days' | 'calendar-days' | 'months';
  readonly amount: number;
}

/**
 * The amount of a duration, or 1 if it carries none.
 *
 * @throws RangeError if it isn't more than 0, or is a fraction of days or months.
 * @example amountOf({ unit: 'hours', amount: 1.5 }) // 1.5
 */
export function amountOf(duration: Duration): number {
  if (!('amount' in duration)) return 1;
  const { unit, amount } = duration;
  const mayBeFraction = unit === 'minutes' || unit === 'hours';
  if (amount > 0 && (mayBeFraction || Number.isInteger(amount))) return amount;
  throw new RangeError(`Not an amount of ${unit}: ${String(amount)}`);
}

/** The units that carry an amount, by the letters that content writes after it. */
const UNIT_OF_LETTERS = {
  m: 'minutes',
  h: 'hours',
  bd: 'business-days',
  d: 'calendar-days',
  mo: 'months',
} as const;

const AMOUNT = /^([1-9]\d{0,5})(mo|bd|m|h|d)$/;

/**
 * Reads the one spelling that content has for a duration: `30m`, `2h`, `3bd`, `3d`, `6mo`,
 * `immediate` or `same-day`. Gives `undefined` for anything else.
 *
 * @example parseDuration('3bd') // { unit: 'business-days', amount: 3 }
 */
export function parseDuration(text: string): Duration | undefined {
  if (text === 'immediate') return { unit: 'immediate' };
  if (text === 'same-day') return { unit: 'same-business-day' };
  const [, digits, letters] = AMOUNT.exec(text) ?? [];
  const unit = Object.entries(UNIT_OF_LETTERS).find(([key]) => key === letters)?.[1];
  return digits === undefined || unit === undefined ? undefined : { unit, amount: Number(digits) };
}
