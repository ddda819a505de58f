/** A version and the one before it. */
export interface Pair<Version> {
  readonly previous: Version;
  readonly next: Version;
}

/**
 * Each version with the one before it.
 *
 * @param versions ascending by date
 * @example consecutive(['a', 'b', 'c']) // [{ previous: 'a', next: 'b' }, { previous: 'b', next: 'c' }]
 */
export function consecutive<Version>(versions: readonly Version[]): readonly Pair<Version>[] {
  return versions.slice(1).flatMap((next, index) => {
    const previous = versions[index];
    return previous === undefined ? [] : [{ previous, next }];
  });
}
