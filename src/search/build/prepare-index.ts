import { gunzipSync } from 'node:zlib';
import type { IndexManifest } from '../index-manifest.ts';

/** A file of Pagefind’s index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What of Pagefind’s entry file matters here. */
interface Entry {
  readonly version: string;
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly wasm: string | null; readonly page_count: number }>
  >;
}

const ENTRY = 'pagefind-entry.json';
const FRAGMENT = /^fragment\/(?<id>.+)\.pf_fragment$/u;
/** Stands before the content of the files that Pagefind compresses. */
const SIGNATURE = 'pagefind_dcd';
/** The program for languages without stems, which Pagefind takes where the entry file names none. */
const NO_STEMS = 'unknown';

/** What a search fetches, beside the program. */
const USED = [
  /^pagefind-entry\.json$/u,
  /^pagefind\.js$/u,
  /\.pf_meta$/u,
  /^index\/.+\.pf_index$/u,
  FRAGMENT,
];
/** Pagefind’s own user interface, the worker it is told not to use, its filters, and its programs for other languages: nothing fetches them. */
const UNUSED =
  /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|\.pf_filter$|^wasm\..+\.pagefind$/u;

/**
 * Takes the files that a search of this site fetches, and adds a manifest of them. Pagefind documents none of their names:
 * what is not as it was in the version tried is a fault, so that an update that changes it is noticed at the first build.
 * @param options.listed whether the manifest says where each record leads.
 * @param options.edition changes with everything else that a search fetches.
 * @throws where Pagefind’s index is not as expected.
 */
export function prepareIndex(
  files: readonly IndexFile[],
  { listed, edition }: { readonly listed: boolean; readonly edition: string },
): IndexFile[] {
  const entry = JSON.parse(textOf(fileAt(files, ENTRY))) as Entry;
  const [details, ...others] = Object.values(entry.languages);
  if (details === undefined || others.length > 0) throw unexpected('its index is not in one language');
  const { hash, wasm } = details;
  const language = wasm ?? NO_STEMS;
  const isProgram = ({ path }: IndexFile) => path === `wasm.${language}.pagefind`;
  const used = files.filter((file) => !isProgram(file) && USED.some((name) => name.test(file.path)));
  const strange = files.find((file) => !used.includes(file) && !isProgram(file) && !UNUSED.test(file.path));
  if (strange !== undefined) throw unexpected(`it made a file that is not known, ${strange.path}`);
  const records = addressesOf(used);
  if (Object.keys(records).length !== details.page_count) {
    throw unexpected('the number of its records is not that in the entry file');
  }
  const program = `${language}.wasm?for=`;
  const manifest: IndexManifest = {
    tag: `${hash}-${edition}`,
    entryTag: hash,
    files: [
      fileAt(files, 'pagefind.js').path,
      `wasm.${program}.pagefind`,
      fileAt(files, `pagefind.${hash}.pf_meta`).path,
      `${ENTRY}?ts=${hash}`,
    ],
    ...(listed && { addresses: records }),
  };
  const named = Object.fromEntries(
    Object.keys(entry.languages).map((code) => [code, { ...details, wasm: program }]),
  );
  return [
    ...used.filter(({ path }) => path !== ENTRY),
    toFile(ENTRY, { ...entry, languages: named }),
    programFile(fileAt(files, `wasm.${language}.pagefind`), language),
    toFile('manifest.json', manifest),
  ];
}

/**
 * Pagefind’s program is its largest file, and it compresses it itself, with gzip. Under a name that ends in `.wasm`, and not
 * compressed beforehand, it is compressed by hosts, and better; Pagefind takes either. The entry file names the language of
 * the program, which Pagefind puts between `wasm.` and `.pagefind`.
 */
function programFile(file: IndexFile, language: string): IndexFile {
  return { path: `wasm.${language}.wasm`, content: unzip(file) };
}

/** Where the records lead, below the site’s root, by the ids that their files are named by. */
function addressesOf(files: readonly IndexFile[]): Record<string, string> {
  const entries = files.flatMap((file): [string, string][] => {
    const id = FRAGMENT.exec(file.path)?.groups?.['id'];
    if (id === undefined) return [];
    const text = unzip(file).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw unexpected(`${file.path} does not begin with “${SIGNATURE}”`);
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { readonly url?: unknown };
    if (typeof url !== 'string' || !url.startsWith('/')) throw unexpected(`${file.path} has no address`);
    return [[id, url.slice(1)]];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fileAt(files: readonly IndexFile[], path: string): IndexFile {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw unexpected(`it did not make ${path}`);
  return file;
}

function unzip(file: IndexFile): Buffer {
  try {
    return gunzipSync(file.content);
  } catch {
    throw unexpected(`${file.path} is not compressed with gzip`);
  }
}

function unexpected(what: string): Error {
  return new Error(
    `Pagefind’s index is not as this site expects it: ${what}. Go back to the version of pagefind that package.json named before, or bring src/search/build/prepare-index.ts up to date with it.`,
  );
}

function textOf(file: IndexFile): string {
  return new TextDecoder().decode(file.content);
}

function toFile(path: string, data: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(data)) };
}
