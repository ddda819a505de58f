/**
 * A stretch of real time in words, exact to the second; hours, minutes and seconds are written alike in
 * every language.
 *
 * @param day the language's words for one day and for several
 * @example elapsedWords(64 * 3_600_000, ['día', 'días']) // '2 días 16 h'
 */
export function elapsedWords(ms: number, [day, days]: readonly [string, string]): string {
  const seconds = Math.floor(ms / 1000);
  const whole = Math.floor(seconds / 86_400);
  const parts = [
    [whole, whole === 1 ? day : days],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}
