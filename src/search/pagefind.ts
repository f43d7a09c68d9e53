/** The part of Pagefind’s browser interface that this site uses. */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindHit>;
}

/** A record found. */
export interface PagefindHit {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}
