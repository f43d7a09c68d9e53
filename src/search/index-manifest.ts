/** What the build says of the index of the full text. */
export interface IndexManifest {
  /** Changes when anything does that a search fetches. */
  readonly tag: string;
  /** Stands in the address of Pagefind’s entry file, so that it is fetched once for each index. */
  readonly entryTag: string;
  /** Pagefind itself, and the files that it asks for when it starts. */
  readonly files: readonly string[];
  /** Where each record leads, below the site’s root, by Pagefind’s id for it; not there for an edition of thousands of notes. */
  readonly addresses?: Readonly<Record<string, string>>;
}
