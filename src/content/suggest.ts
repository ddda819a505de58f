/** The number of letters to insert, drop, replace or swap to get from one word to the other. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}

/** Beyond this nobody meant the word, and comparing it would only take time. */
const LONGEST = 60;

/**
 * The known word that the author probably meant, if one is close enough.
 *
 * @example suggestion('respons', ['response', 'resolution']) // 'response'
 */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const [best] = known
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  // Of two letters, every other pair is close: only the case may differ.
  const near = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
  return best !== undefined && best.far <= near ? best.candidate : undefined;
}

/**
 * The remedy for a word that isn't known.
 *
 * @example didYouMean('respons', ['response'], 'remove it') // 'write response; or remove it.'
 */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const meant = suggestion(word, known);
  return meant === undefined ? `${otherwise}.` : `did you mean ${meant}? If not, ${otherwise}.`;
}

/**
 * A value as the report quotes it, shortened if it is long.
 *
 * @example quoted('2hs') // '"2hs"'
 */
export function quoted(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/**
 * Words in a list for people, as a sentence.
 *
 * @example listed(['a', 'b']) // 'a, b.'
 */
export function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing: none is defined.' : `${words.join(', ')}.`;
}
