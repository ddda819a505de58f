import { byLine, type Piece } from '../../changes/text.ts';
import { xmlText } from '../../exports/xml.ts';
import type { Words } from '../../i18n/words.ts';

/**
 * The pieces of a text as HTML: what was added and what went is marked, for the eye and for the ear.
 * It is written here because a template would put spaces between the tags, and so change the text.
 *
 * @example markedHtml([{ in: 'after', text: 'cinco' }], changes)
 * // '<ins><span class="visually-hidden">añadido: </span>cinco<span class="visually-hidden"> fin.</span></ins>'
 */
export function markedHtml(pieces: readonly Piece[], changes: Words['changes']): string {
  const hidden = (words: string) => `<span class="visually-hidden">${xmlText(words)}</span>`;
  return byLine(pieces)
    .map(({ in: where, text }) => {
      if (where === 'both') return xmlText(text);
      const [name, said] = where === 'after' ? ['ins', changes.inserted] : ['del', changes.deleted];
      return `<${name}>${hidden(`${said} `)}${xmlText(text)}${hidden(` ${changes.end}`)}</${name}>`;
    })
    .join('');
}
