/** The part of Pagefind’s browser interface that this site uses. */
export interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
    /** Stands in the address of its entry file, for one that is not fetched anew each time. */
    readonly metaCacheTag: string;
  }): Pagefind;
}

export interface Pagefind {
  /** Fetches the parts of the index that hold words with this beginning. */
  preload(beginning: string): Promise<unknown>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindRecord>;
}

/** A record as it was indexed. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}
