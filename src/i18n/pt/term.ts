import type { TermLimit } from '../../sla/term.ts';
import { durationWords } from './time.ts';

/** How long a term lasts, in words: `10 dias corridos`, `48 horas antes`, `até o dia 5 do mês`. */
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
      return `até o dia ${limit.day} do mês`;
  }
}
