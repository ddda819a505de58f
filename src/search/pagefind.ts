/** What this site uses of Pagefind's own interface, which loads from the built index. */
export interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly search: (
    words: string,
    options: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindPage> }[] }>;
}

/** A page that was found. Excerpts are HTML: escaped text with the found words in `<mark>`. */
export interface PagefindPage {
  readonly url: string;
  readonly meta: {
    readonly title?: string;
    /** BCP 47 tag of the words that were found. */
    readonly language?: string;
    readonly version?: string;
  };
  readonly excerpt: string;
  /** The parts of the page under a heading of their own. */
  readonly sub_results: readonly PagefindClause[];
}

/** A part of a page under a heading of its own. */
export interface PagefindClause {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Where the words were found; the higher their heading, the greater the weight. */
  readonly weighted_locations: readonly { readonly weight: number }[];
}

/** Whether a loaded module is Pagefind. */
export function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'options' in module;
}
