import type { Root } from 'mdast';
import type { Edition } from './edition/edition.ts';

/** The edition that this process has read, and the syntax trees that its prose was read from, by path. */
interface Stored {
  readonly edition: Edition;
  readonly trees: ReadonlyMap<string, Root>;
}

/**
 * Astro loads its configuration as plain modules and the pages as a bundle of its own, so the two cannot share a module;
 * they share this one place on the global object instead, and read the files once.
 */
const KEY = Symbol.for('companion-reader.edition');

interface Holder {
  [KEY]?: Stored | undefined;
}

/** Keeps what has been read for the pages; undefined where the files have faults. */
export function storeEdition(read: Stored | undefined): void {
  (globalThis as Holder)[KEY] = read;
}

export function hasStoredEdition(): boolean {
  return (globalThis as Holder)[KEY] !== undefined;
}

/** @throws where no edition has been read, or its files have faults. */
export function storedEdition(): Edition {
  return stored().edition;
}

/**
 * Gives the syntax tree of a file of prose. It is shared: whoever changes it changes a copy.
 * @throws where there is no such file.
 */
export function storedTree(path: string): Root {
  const tree = stored().trees.get(path);
  if (tree === undefined) throw new Error(`No file ${path} has been read.`);
  return tree;
}

function stored(): Stored {
  const value = (globalThis as Holder)[KEY];
  if (value === undefined) {
    throw new Error('No edition has been read, or its files have faults: run `npm run check:content`.');
  }
  return value;
}
