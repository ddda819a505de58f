import type { Difference } from '../../changes/difference.ts';
import type { Edition } from '../../changes/edition.ts';
import type { Term } from '../../content/model.ts';
import type { Words } from '../../i18n/words.ts';

/** A term in words, with those of its rules that differ. */
export function termLine(
  { limit, calendar, ends, pauses }: Term,
  { before, after }: Extract<Difference, { readonly type: 'term' }>,
  { calendars }: Edition,
  { changes, contract }: Words,
): string {
  const name = calendar === undefined ? undefined : calendars[calendar]?.name;
  return [
    contract.termWords(limit),
    ...(before.calendar !== after.calendar && name !== undefined ? [contract.onCalendar(name)] : []),
    ...(before.ends !== after.ends ? [changes.termEnds[ends]] : []),
    ...(before.pauses !== after.pauses && pauses ? [changes.paused] : []),
  ].join(changes.join);
}
