const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that no XML document may contain, however they are written. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as it stands between tags or in an attribute.
 *
 * @example xmlText('a < b') // 'a &lt; b'
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * An element of plain text.
 *
 * @example element('title', 'Cambios') // '<title>Cambios</title>'
 */
export function element(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return `${open(name, attributes)}${xmlText(text)}</${name}>`;
}

/** An element without content. */
export function empty(name: string, attributes: Readonly<Record<string, string>>): string {
  return open(name, attributes).replace(/>$/, '/>');
}

function open(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${name}${written.join('')}>`;
}
