/** What is known of a version since its publication, from the lock beside its files. */
export interface VersionLock {
  /** Civil date in the version's zone on which it was published, `YYYY-MM-DD`. */
  readonly published: string;
  /** Whether it had been public before it was frozen. */
  readonly imported: boolean;
  /** SHA-256 of the whole version: the digest to cite, and to verify. */
  readonly digest: string;
  /** SHA-256 of each file that the digest covers, by its path in the version's folder. */
  readonly files: Readonly<Record<string, string>>;
  /** In the order in which they were recorded. */
  readonly errata: readonly Erratum[];
  /** Translations that joined after the publication, which the digest doesn't cover. */
  readonly additions: readonly Addition[];
  readonly withdrawn?: Withdrawal;
}

/** A correction of the words of a published file; its numbers are the same. */
export interface Erratum {
  /** Civil date on which it was recorded, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
  /** Path in the version's folder: `plans/innovador.mdx`. */
  readonly file: string;
  /** SHA-256 of the file before the correction, and after it. */
  readonly before: string;
  readonly after: string;
  /** SHA-256 of the whole version before the correction, and after it: the one cited, and the one to cite. */
  readonly whole: { readonly before: string; readonly after: string };
}

/** A translation that joined a published version. */
export interface Addition {
  /** Civil date on which it was recorded, `YYYY-MM-DD`. */
  readonly date: string;
  /** Path in the version's folder: `policy.en.mdx`. */
  readonly file: string;
  /** SHA-256 of the file. */
  readonly digest: string;
}

/** That a version doesn't hold any more, though its address stays. */
export interface Withdrawal {
  /** The civil date from which it doesn't hold, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
}
