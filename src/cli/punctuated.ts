/** Where a text ends: its last character, then tags alone up to the next text. */
const END = /(&#?\w+;|[^\s<>])((?:\s*<[^>]*>)+\s*)/g;

/** What needs no sign after it. */
const SIGN = /^[.,:;?!…·—–-]$/;

/**
 * What the eye sees between two texts, by the tags between them: the first that matches. Of a heading, and
 * before what isn't indexed, only the white space goes: Pagefind then ends the heading itself.
 */
const BETWEEN: readonly (readonly [RegExp, string])[] = [
  [/<\/h[1-6]>/, ''],
  [/<\/(?:caption|div|dl|li|p|section|tr)>/, '.'],
  [/data-pagefind-ignore/, ''],
  [/<\/dt>|<\/th>\s*<td|<span class="(?:criteria|definition)"/, ':'],
  [/<\/(?:dd|t[dh])>|<span class="(?:condition|line|tag)[" ]/, ';'],
];

/**
 * A page with signs between the texts that only stand apart to the eye, so that an excerpt of it can be
 * read: cells, labels and their values, tags, lines.
 *
 * @example punctuated('<dt>Before</dt> <dd>4 hours</dd></dl>') // '<dt>Before: </dt> <dd>4 hours. </dd></dl>'
 */
export function punctuated(html: string): string {
  return html.replace(END, (whole: string, last: string, tags: string) => {
    const found = BETWEEN.find(([between]) => between.test(tags));
    if (found === undefined) return whole;
    const [, sign] = found;
    if (sign === '') return last + tags.replace(/\s+(?=<)/g, '');
    return SIGN.test(last) ? whole : `${last}${sign} ${tags}`;
  });
}
