import type { Root } from 'mdast';
import type { Edition } from './edition/edition.ts';

/** The edition that this process has read, and the syntax trees that its prose was read from. */
interface Stored {
  readonly edition: Edition;
  /** By path; each is taken out by the first who compiles its file, and is theirs to change. */
  readonly trees: Map<string, Root>;
}

/**
 * Astro loads its configuration as plain modules and the pages as a bundle of its own, so the two cannot share a module;
 * they share this one place on the global object instead, and read the files once.
 */
const KEY = Symbol.for('companion-reader.edition');

interface Holder {
  [KEY]?: Stored | undefined;
}

/** Keeps an edition for the pages; without one, forgets the last. */
export function storeEdition(
  edition: Edition | undefined,
  trees: ReadonlyMap<string, Root> = new Map(),
): void {
  (globalThis as Holder)[KEY] = edition === undefined ? undefined : { edition, trees: new Map(trees) };
}

export function hasStoredEdition(): boolean {
  return (globalThis as Holder)[KEY] !== undefined;
}

/** @throws where no edition has been read, or its files have faults. */
export function storedEdition(): Edition {
  const stored = (globalThis as Holder)[KEY];
  if (stored === undefined) {
    throw new Error('No edition has been read, or its files have faults: run `npm run check:content`.');
  }
  return stored.edition;
}

/** Hands over the syntax tree of a content file, once. */
export function takeTree(path: string): Root | undefined {
  const trees = (globalThis as Holder)[KEY]?.trees;
  const tree = trees?.get(path);
  trees?.delete(path);
  return tree;
}
