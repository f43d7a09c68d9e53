import type { Edition } from './edition/edition.ts';

/**
 * The edition that this process has read. Astro loads its configuration as plain modules and the pages as a bundle of its
 * own, so the two cannot share a module; they share this one place on the global object instead, and read the files once.
 */
const KEY = Symbol.for('companion-reader.edition');

interface Holder {
  [KEY]?: Edition | undefined;
}

export function storeEdition(edition: Edition | undefined): void {
  (globalThis as Holder)[KEY] = edition;
}

/** @throws where no edition has been read, or its files have faults. */
export function storedEdition(): Edition {
  const edition = (globalThis as Holder)[KEY];
  if (edition === undefined)
    throw new Error('No edition has been read, or its files have faults: run `npm run check:content`.');
  return edition;
}
