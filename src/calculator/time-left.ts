import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { type Instant, MINUTE } from '../sla/instant.ts';
import type { Shown } from './outcome-view.tsx';

/** So much time before a due time, who hears the page is told that it is near. */
const NEAR = [1, 5, 15, 30, 60].map((minutes) => minutes * MINUTE);

/** How near a due time is, as it is said aloud: not each minute, but at a few of them. */
export function spokenTimeLeft(outcome: Shown, now: Instant, words: CalculatorWords): string {
  if (!('late' in outcome)) return '';
  if (outcome.late) return `${words.overdue}.`;
  const near = NEAR.find((ms) => outcome.at - now < ms);
  return near === undefined ? '' : `${words.leftLessThan(near)}.`;
}
