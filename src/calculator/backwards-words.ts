import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Latest } from './backwards.ts';
import type { Version } from './data.ts';
import { momentWords } from './moment-words.ts';

/** Until when to report, or why that is impossible, as a clause. */
export function latestWords(latest: Latest, { zone }: Version, words: CalculatorWords): string {
  const { planned } = words;
  switch (latest.type) {
    case 'by':
      return planned.reportBy(momentWords(latest.at, zone, words));
    case 'too-late':
      return planned.tooLate(momentWords(latest.at, zone, words));
    case 'never':
      return planned.never;
    case 'past-horizon':
      return planned.pastHorizon(latest.end);
  }
}
