import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the processor of citations has printed of one bibliography, by what was asked of it. */
export type Printed = Map<string, string>;

/** What was printed, of each bibliography by what it all depends on; and how to keep it for the next build. */
interface Store {
  readonly folder: string;
  /** Stands for the program: another one may print otherwise. */
  readonly program: string;
  readonly printed: Map<string, { readonly known: Printed; readonly size: number }>;
}

/** The pages run from a bundle of their own, and share this with the command that builds them. */
const KEY = Symbol.for('companion-reader.printed');
/** How many bibliographies are kept: of a few editions, and of the last changes to one. */
const KEPT = 12;
/** What prints: its own code, and what that uses. */
const PROGRAM = [
  'src/citations',
  'src/copying',
  'src/edition',
  'src/languages',
  'src/markup',
  'package-lock.json',
];

const holder = globalThis as { [KEY]?: Store | undefined };

/** From now on what is printed is kept in a folder of the project, and what lies there need not be printed anew. */
export function openPrinted(root: string): void {
  const files = PROGRAM.flatMap((name) => filesOf(path.join(root, name))).sort();
  const program = hashOf([process.version, ...files.map((file) => readFileSync(file, 'utf8'))]);
  holder[KEY] = { folder: path.join(root, '.astro', 'printed'), program, printed: new Map() };
}

/** Writes what has been printed since, lets go of what is oldest, and keeps nothing from now on. */
export function keepPrinted(): void {
  const store = holder[KEY];
  if (store === undefined) return;
  holder[KEY] = undefined;
  mkdirSync(store.folder, { recursive: true });
  for (const [name, { known, size }] of store.printed) {
    if (known.size > size) writeFileSync(path.join(store.folder, name), JSON.stringify([...known]));
  }
  const byAge = filesOf(store.folder).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(KEPT)) rmSync(old, { force: true });
}

/**
 * What has been printed already, to be added to.
 * @param dependsOn all that decides what is printed, but for the program.
 */
export function printedOf(dependsOn: unknown): Printed {
  const store = holder[KEY];
  if (store === undefined) return new Map();
  const name = `${hashOf([store.program, JSON.stringify(dependsOn)])}.json`;
  const found = store.printed.get(name) ?? readKept(path.join(store.folder, name));
  store.printed.set(name, found);
  return found.known;
}

function readKept(file: string): { readonly known: Printed; readonly size: number } {
  try {
    const known = new Map(JSON.parse(readFileSync(file, 'utf8')) as readonly [string, string][]);
    return { known, size: known.size };
  } catch {
    // There is none yet, or its writing was broken off: all is printed anew.
    return { known: new Map(), size: 0 };
  }
}

function filesOf(place: string): string[] {
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder !== true) return isFolder === undefined ? [] : [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  // Its length before each part, so that no two lists give the same bytes.
  for (const part of parts) hash.update(`${String(part.length)}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}
