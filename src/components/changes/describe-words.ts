import type { Difference, WordField, WordValue } from '../../changes/difference.ts';
import type { Words } from '../../i18n/words.ts';
import type { Description, Lines } from './describe.ts';

type Of<Type extends Difference['type']> = Extract<Difference, { readonly type: Type }>;

/** Something that came or went. */
export function entryLines({ of, entry, change }: Of<'entry'>, { changes }: Words): Description {
  return { subject: changes.subject(changes.kinds[of], entry.name), before: [], after: [changes[change]] };
}

/** A text that says something else. */
export function wordLines({ of, entry, field, before, after }: Of<'words'>, words: Words): Description {
  const { changes } = words;
  const owner = of && changes.subject(changes.kinds[of], entry?.name ?? '');
  const name = changes.fields[field];
  const lines = (value: WordValue | undefined): Lines => {
    if (typeof value === 'string') return [sayValue(field, value, words)];
    if (value !== undefined) return value;
    return field === 'outcome' ? [changes.ownTargets] : [];
  };
  return {
    subject: owner === undefined ? capitalized(name) : changes.fieldOf(owner, name),
    before: lines(before),
    after: lines(after),
  };
}

/** Some fields hold a word of the model. */
function sayValue(field: WordField, value: string, { changes, contract }: Words): string {
  if (field === 'actor' && (value === 'client' || value === 'provider')) return contract.actor[value];
  if (field === 'role' && (value === 'deadline' || value === 'expiry')) return changes.roles[value];
  return value;
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
