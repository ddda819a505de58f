/**
 * Writes an offset in minutes east of UTC.
 *
 * @example formatOffset(-300) // 'UTC−5'
 */
export function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const shown = rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${shown}`;
}
