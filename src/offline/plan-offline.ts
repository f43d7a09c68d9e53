import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { OfflinePlan } from './offline-plan.ts';
import { packPages } from './page-bundle.ts';

/** A file of a built site. */
export interface SiteFile {
  /** From the site’s folder: `notes/volkov/index.html`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** What a reader’s browser fetches at most without being asked, in bytes as they travel. */
export const MOST = 1_000_000;

/** Where the bundle of pages lies, below the site’s root. */
const BUNDLE = 'offline.json';

/** What pages are made of. All else is to take away, for machines, or for hosts. */
const KEPT = /\.html$|^_astro\/|^finder\/|^pagefind\/|^favicon\.svg$/u;
/** Bytes that do not get fewer on the way. */
const PACKED = /\.(?:woff2|png|webp|avif|jpe?g|pf_meta|pf_index|pf_fragment)$/u;
/** What a browser without a network needs before anything else, where the whole edition is too large: a place to begin, and search. */
const FIRST =
  /^(?:index|404|search\/index)\.html$|^_astro\/|^favicon\.svg$|^finder\/(?:forms|all)|^pagefind\/(?:pagefind|manifest|wasm)/u;

/**
 * Plans what of a built site is kept for reading without a network: everything, where that is no more than `MOST`; without the
 * page for printing, or without that and the handouts, where that is; otherwise what everything begins with, and the rest when it is read.
 * @returns the plan, and the bundle of pages that it names, to be written into the site.
 */
export function planOffline(
  files: readonly SiteFile[],
  site: Pick<OfflinePlan, 'base' | 'headers' | 'notKept'>,
): { readonly plan: OfflinePlan; readonly bundle: SiteFile } {
  const kept = files.filter(({ path }) => KEPT.test(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const choices = [
    () => true,
    ({ path }: SiteFile) => path !== 'print/index.html',
    ({ path }: SiteFile) => !/^(?:print|handout)\//u.test(path),
    ({ path }: SiteFile) => FIRST.test(path),
  ];
  let now: readonly SiteFile[] = kept;
  let bundle: Buffer = Buffer.alloc(0);
  for (const choice of choices) {
    now = kept.filter(choice);
    const isLast = choice === choices.at(-1);
    // Pages are packed to a seventh or so; what is far too much need not be tried.
    if (!isLast && sizeOf(now) > 12 * MOST) continue;
    bundle = bundleOf(now, site.base);
    if (weightOf(now, bundle) <= MOST) break;
  }
  const hashed = (list: readonly SiteFile[]) =>
    Object.fromEntries(list.map(({ path, bytes }) => [addressOf(path, site.base), hash(bytes)]));
  const version = createHash('sha256');
  for (const { path, bytes } of kept) version.update(`${path}\n`).update(bytes);
  return {
    plan: {
      ...site,
      version: version.digest('hex').slice(0, 16),
      pages: { address: `${site.base}${BUNDLE}`, hash: hash(bundle) },
      files: hashed(now.filter(({ path }) => !isPage(path))),
      whenRead: hashed(kept.filter((file) => !now.includes(file))),
    },
    bundle: { path: BUNDLE, bytes: bundle },
  };
}

function bundleOf(files: readonly SiteFile[], base: string): Buffer {
  const pages = files
    .filter(({ path }) => isPage(path))
    .map(({ path, bytes }) => [addressOf(path, base), bytes.toString('utf8')] as const);
  return Buffer.from(JSON.stringify(packPages(new Map(pages))));
}

/** How many bytes travel. */
function weightOf(files: readonly SiteFile[], bundle: Buffer): number {
  return files
    .filter(({ path }) => !isPage(path))
    .reduce(
      (sum, { path, bytes }) => sum + (PACKED.test(path) ? bytes.length : gzipSync(bytes).length),
      gzipSync(bundle).length,
    );
}

function sizeOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

function addressOf(path: string, base: string): string {
  return base + path.replace(/(?<=^|\/)index\.html$/u, '');
}

/** As `hashOf` in the browser. */
function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
