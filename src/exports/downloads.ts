import type { Words } from '../languages/words.ts';

/** What a download is called in the words of the interface. */
export type DownloadId = keyof Words['downloads']['offers'];

/** What readers come for, in the order of the page. */
export const PURPOSES = ['read', 'text', 'notes', 'sources', 'keep'] as const;

/** A file that can be taken away. */
export interface Download {
  readonly id: DownloadId;
  /** Its address, below the site's root. It is permanent. */
  readonly file: string;
  readonly mediaType: string;
  readonly purpose: (typeof PURPOSES)[number];
  /**
   * Whether it is made along with the pages, in development too, or from what is printed on them, by a build. The page of downloads
   * keeps only what lies in the built site at the very end (`src/integrations/offered-downloads.ts`).
   */
  readonly made: 'with-pages' | 'from-pages';
}

/** All that a build may make, in the order in which it is offered. */
export const DOWNLOADS = [
  entry('epub', 'edition.epub', 'application/epub+zip', 'read', 'from-pages'),
  entry('pdf-a4', 'edition-a4.pdf', 'application/pdf', 'read', 'from-pages'),
  entry('pdf-a5', 'edition-a5.pdf', 'application/pdf', 'read', 'from-pages'),
  entry('pdf-short-a4', 'short-notes-a4.pdf', 'application/pdf', 'read', 'from-pages'),
  entry('pdf-short-a5', 'short-notes-a5.pdf', 'application/pdf', 'read', 'from-pages'),
  entry('pdf-text-a4', 'text-a4.pdf', 'application/pdf', 'read', 'from-pages'),
  entry('pdf-text-a5', 'text-a5.pdf', 'application/pdf', 'read', 'from-pages'),
  entry('text', 'text.txt', 'text/plain', 'text'),
  entry('markdown', 'text.md', 'text/markdown', 'text'),
  entry('tei', 'edition.tei.xml', 'application/tei+xml', 'text'),
  entry('annotations', 'annotations.jsonld', 'application/ld+json', 'notes'),
  entry('words', 'notes.csv', 'text/csv', 'notes'),
  entry('places', 'places/places.geojson', 'application/geo+json', 'notes'),
  entry('csl', 'bibliography.json', 'application/vnd.citationstyles.csl+json', 'sources'),
  entry('bibtex', 'bibliography.bib', 'application/x-bibtex', 'sources'),
  entry('ris', 'bibliography.ris', 'application/x-research-info-systems', 'sources'),
  entry('model', 'edition.json', 'application/json', 'keep'),
  entry('schema', 'edition.schema.json', 'application/schema+json', 'keep'),
  entry('cff', 'CITATION.cff', 'application/yaml', 'keep'),
] as const satisfies readonly Download[];

function entry<Id extends DownloadId>(
  id: Id,
  file: string,
  mediaType: string,
  purpose: Download['purpose'],
  made: Download['made'] = 'with-pages',
) {
  return { id, file, mediaType, purpose, made } as const;
}

/** The download with an id. */
export function downloadOf(id: DownloadId): Download {
  const found = DOWNLOADS.find((download) => download.id === id);
  if (found === undefined) throw new Error(`There is no download “${id}”.`);
  return found;
}
