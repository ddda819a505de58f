import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Target } from '../sla/target.ts';
import type { Case } from './reading.ts';

/** What a target may cost and what else to know of it; its own words come before those of the mode it is for. */
export function saidBeside(
  { when, surcharge, note }: Target,
  { attention }: Case,
  words: CalculatorWords,
): readonly string[] {
  const cost = surcharge ?? (when.attention === undefined ? undefined : attention?.surcharge);
  return [cost === undefined ? undefined : words.surcharge(cost.replace(/\.$/, '')), note].filter(
    (sentence) => sentence !== undefined,
  );
}
