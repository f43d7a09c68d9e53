/** What of a site is kept for reading without a network: written at the build, followed by the service worker. */
export interface OfflinePlan {
  /** Another one for every other site: what is kept under one is never mixed with what is kept under another. */
  readonly version: string;
  /** The path that the site stands under. */
  readonly base: string;
  /** The bundle of the pages that are kept at once, and the hash of its bytes. */
  readonly pages: { readonly address: string; readonly hash: string };
  /** The other files that are kept at once, by their addresses, with the hashes of their bytes. */
  readonly files: Readonly<Record<string, string>>;
  /** What is kept when it is read: the rest of a large edition. */
  readonly whenRead: Readonly<Record<string, string>>;
  /** What every page is answered with. */
  readonly headers: Readonly<Record<string, string>>;
  /** What stands in the place of a page that is not kept, as a page. */
  readonly notKept: string;
}

/** How many characters of a hash are compared. */
const HASH_LENGTH = 16;

/** The hash of some bytes. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}

/** What the names of the caches of a site begin with, whatever its version. */
export function cachesOf(base: string): string {
  return `edition ${base} `;
}
