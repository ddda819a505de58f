/** Something that is fetched when it is needed; absent until then. */
export type Loaded<T> =
  { readonly type: 'loading' } | { readonly type: 'failed' } | { readonly type: 'ready'; readonly value: T };

/** What has been fetched, or `undefined` until then. */
export function fetched<T>(loaded: Loaded<T> | undefined): T | undefined {
  return loaded?.type === 'ready' ? loaded.value : undefined;
}

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
