/** Something that is fetched when it is needed; absent until then. */
export type Loaded<T> =
  { readonly type: 'loading' } | { readonly type: 'failed' } | { readonly type: 'ready'; readonly value: T };

/**
 * Fetches something and tells how far it is: at once that it loads, later what came of it.
 *
 * @example load(() => import('./results.tsx'), (results) => set({ results }))
 */
export function load<T>(fetchIt: () => Promise<T>, tell: (loaded: Loaded<T>) => void): void {
  tell({ type: 'loading' });
  fetchIt().then(
    (value) => {
      tell({ type: 'ready', value });
    },
    () => {
      tell({ type: 'failed' });
    },
  );
}
