import type { ChangeNotes } from '../content/model.ts';
import type { Difference } from './difference.ts';

/** Whether a reason is written for a difference: under its own key, or what it begins with. */
function isFor(key: string, { key: of }: Pick<Difference, 'key'>): boolean {
  return of === key || of.startsWith(`${key}.`);
}

/**
 * The author's reason for a difference, the most specific of them; nothing if there is none.
 *
 * @example reasonOf({ key: 'calendars.oficina.week' }, { summary: '…', reasons: { calendars: 'Porque sí.' } }) // 'Porque sí.'
 */
export function reasonOf(
  difference: Pick<Difference, 'key'>,
  notes: ChangeNotes | undefined,
): string | undefined {
  return Object.entries(notes?.reasons ?? {})
    .filter(([key]) => isFor(key, difference))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

/** The keys of reasons that are for no difference. */
export function idleReasons(found: readonly Difference[], notes: ChangeNotes | undefined): readonly string[] {
  return Object.keys(notes?.reasons ?? {}).filter(
    (key) => !found.some((difference) => isFor(key, difference)),
  );
}
