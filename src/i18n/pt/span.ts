import type { SpanWords } from '../es/span.ts';

/** An exact stretch of time in words: `1 h 30 min`, `45 s`. */
export function spanWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const shown = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return shown.length === 0 ? '0 min' : shown.join(' ');
}

/** A stretch of real time as people say it, to the minute: `2 dias 3 h`, `1 h 20 min`. */
export function aboutWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'menos de 1 min';
  const days = Math.floor(minutes / 1440);
  const parts = [
    [days, days === 1 ? 'dia' : 'dias'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [days > 0 ? 0 : minutes % 60, 'min'],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}

/** Whether an amount in words is one of something: `1 h`, `menos de 1 min`. */
export const isOne = (words: string): boolean => /^(1|menos de 1) \p{L}+$/u.test(words);

/** The Portuguese of stretches of time, for pages. */
export const span: SpanWords = { aboutWords, spanWords };
