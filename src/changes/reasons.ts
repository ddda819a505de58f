import type { ChangeNotes } from '../content/model.ts';
import type { Difference } from './difference.ts';

/** Whether a reason is written for a difference: under its own key, or what it begins with. */
function isFor(key: string, { key: of }: Pick<Difference, 'key'>): boolean {
  return of === key || of.startsWith(`${key}.`);
}

/** A reason, and the key under which the author wrote it. */
export interface Reason {
  readonly key: string;
  readonly text: string;
}

/**
 * The author's reason for a difference, the most specific of them; nothing if there is none.
 *
 * @example
 * reasonOf({ key: 'calendars.oficina.week' }, { summary: '…', reasons: { calendars: 'Cambió la jornada.' } })
 * // { key: 'calendars', text: 'Cambió la jornada.' }
 */
export function reasonOf(
  difference: Pick<Difference, 'key'>,
  notes: ChangeNotes | undefined,
): Reason | undefined {
  return Object.entries(notes?.reasons ?? {})
    .map(([key, text]) => ({ key, text }))
    .filter(({ key }) => isFor(key, difference))
    .sort((a, b) => b.key.length - a.key.length)[0];
}

/** The keys of reasons that are for no difference. */
export function idleReasons(found: readonly Difference[], notes: ChangeNotes | undefined): readonly string[] {
  return Object.keys(notes?.reasons ?? {}).filter(
    (key) => !found.some((difference) => isFor(key, difference)),
  );
}
