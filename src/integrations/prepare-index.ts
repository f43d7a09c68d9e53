import { gunzipSync } from 'node:zlib';
import type { IndexManifest } from '../search/index-manifest.ts';

/** A file of Pagefind’s index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What of Pagefind’s entry file matters here. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string }>>;
}

/** Pagefind’s own user interface, the worker it is told not to use, its filters, and its program for languages without stems: nothing fetches them. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|\.pf_filter$|^wasm\.unknown\./u;
const PROGRAM = /^wasm\.(?<language>.+)\.pagefind$/u;
const ENTRY = 'pagefind-entry.json';
/** Stands before the content of the files that Pagefind compresses. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Takes the files that a search of this site fetches, and adds a manifest of them.
 * @param options.listed whether the manifest says where each record leads.
 */
export function prepareIndex(
  files: readonly IndexFile[],
  { listed }: { readonly listed: boolean },
): IndexFile[] {
  const used = files.filter(({ path }) => !UNUSED.test(path));
  const entry = JSON.parse(textOf(used.find(({ path }) => path === ENTRY))) as Entry;
  const [language] = Object.values(entry.languages);
  if (language === undefined) throw new Error('Pagefind made an index without a language.');
  const program = programOf(language.wasm);
  const manifest: IndexManifest = {
    tag: language.hash,
    files: [
      'pagefind.js',
      `wasm.${program}.pagefind`,
      `pagefind.${language.hash}.pf_meta`,
      `${ENTRY}?ts=${language.hash}`,
    ],
    ...(listed && { addresses: addressesOf(used) }),
  };
  return [...used.map((file) => prepare(file, entry)), toFile('manifest.json', manifest)];
}

/**
 * Pagefind’s program is its largest file, and it compresses it itself, with gzip. Under a name that ends in `.wasm`, and not
 * compressed beforehand, it is compressed by hosts, and better; Pagefind takes either. The entry file names the language of
 * the program, which Pagefind puts between `wasm.` and `.pagefind`.
 */
function programOf(language: string): string {
  return `${language}.wasm?for=`;
}

function prepare(file: IndexFile, entry: Entry): IndexFile {
  const language = PROGRAM.exec(file.path)?.groups?.['language'];
  if (language !== undefined) return { path: `wasm.${language}.wasm`, content: gunzipSync(file.content) };
  if (file.path !== ENTRY) return file;
  const languages = Object.entries(entry.languages).map(([code, details]): [string, unknown] => [
    code,
    { ...details, wasm: programOf(details.wasm) },
  ]);
  return toFile(ENTRY, { ...entry, languages: Object.fromEntries(languages) as unknown });
}

/** Where the records lead, by the ids that their files are named by. */
function addressesOf(files: readonly IndexFile[]): Record<string, string> {
  return Object.fromEntries(
    files.flatMap((file) => {
      const id = /^fragment\/(?<id>.+)\.pf_fragment$/u.exec(file.path)?.groups?.['id'];
      if (id === undefined) return [];
      const text = gunzipSync(file.content).toString('utf8').slice(SIGNATURE.length);
      const { url } = JSON.parse(text) as { readonly url: string };
      return [[id, url.replace(/^\//u, '')]];
    }),
  );
}

function textOf(file: IndexFile | undefined): string {
  return new TextDecoder().decode(file?.content);
}

function toFile(path: string, data: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(data)) };
}
