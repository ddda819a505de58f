import type { TermLimit } from '../../sla/term.ts';
import { durationWords } from './time.ts';

/** The English ordinal of a day of the month: `1st`, `22nd`, `13th`. */
export function ordinal(day: number): string {
  const teen = day >= 11 && day <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

/** How long a term lasts, in words: `10 calendar days`, `48 hours before`, `until the 5th of the month`. */
export function termWords(limit: TermLimit): string {
  switch (limit.type) {
    case 'after': {
      const words = durationWords(limit.duration);
      const days = { unit: 'calendar-days', amount: limit.minusDays } as const;
      return limit.minusDays === 0 ? words : `${words} minus ${durationWords(days)}`;
    }
    case 'before':
      return `${durationWords(limit.duration)} before`;
    case 'day-of-month':
      return `until the ${ordinal(limit.day)} of the month`;
  }
}
