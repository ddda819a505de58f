import type { TermLimit } from '../../sla/term.ts';
import { durationWords } from './time.ts';

/** How long a term lasts, in words: `10 días calendario`, `48 horas antes`, `hasta el día 5 del mes`. */
export function termWords(limit: TermLimit): string {
  switch (limit.type) {
    case 'after': {
      const words = durationWords(limit.duration);
      const days = { unit: 'calendar-days', amount: limit.minusDays } as const;
      return limit.minusDays === 0 ? words : `${words} menos ${durationWords(days)}`;
    }
    case 'before':
      return `${durationWords(limit.duration)} antes`;
    case 'day-of-month':
      return `hasta el día ${limit.day} del mes`;
  }
}
