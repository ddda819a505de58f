/** The keys that follow a key. */
export type Next = (key: string) => readonly string[];

/**
 * The keys that can be reached from some, themselves included.
 *
 * @example reachable(['a'], (key) => (key === 'a' ? ['b'] : [])) // Set { 'a', 'b' }
 */
export function reachable(start: readonly string[], next: Next): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...start];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    waiting.push(...next(key));
  }
  return reached;
}

/**
 * Whether a key can be reached from itself.
 *
 * @example comesBack('a', (key) => (key === 'a' ? ['b'] : ['a'])) // true
 */
export function comesBack(key: string, next: Next): boolean {
  return reachable(next(key), next).has(key);
}
