/** Keys of frontmatter whose text is words for people; every other value is data. */
const WORDS: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'name', 'definition', 'criteria', 'meaning', 'reason', 'source', 'note', 'says'],
  ...['words', 'surcharge', 'how', 'otherwise', 'when', 'next', 'asks', 'because', 'cost', 'modality'],
  ...['for', 'contract', 'after-purchase', 'before-start', 'starts', 'hours-counted'],
]);

/** Keys of frontmatter whose value is a list of such texts, or a mapping to them. */
const MANY_WORDS: ReadonlySet<string> = new Set(['examples', 'includes', 'excludes', 'reasons']);

/**
 * Whether a text in frontmatter is words for people, which a correction may change and a translation says.
 *
 * @param key of the text
 * @param above the key of the list or mapping that it stands in
 * @example isWords('name') // true: `name: Crítico`
 * @example isWords('calendar') // false: `calendar: oficina`
 */
export function isWords(key: string, above = ''): boolean {
  return WORDS.has(key) || MANY_WORDS.has(above);
}
