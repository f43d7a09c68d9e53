import { placesData } from '../edition/places-data.ts';
import type { Edition } from '../edition/edition.ts';
import { printAnnotations } from './annotations.ts';
import { printBibliographyRecords, printCslJson } from './bibliography.ts';
import { printCitationFile } from './citation-file.ts';
import { DOWNLOADS, type DownloadId } from './downloads.ts';
import { printEditionData, printEditionSchema } from './edition-data.ts';
import type { ExportContext } from './export-context.ts';
import { printPlainText } from './plain-text.ts';
import { printTei } from './tei.ts';
import { printTextMarkdown } from './text-markdown.ts';
import { printWordList } from './word-list.ts';

/** Makes one download; nothing where the edition has nothing for it. */
type Maker = (context: ExportContext) => string | undefined;

/** How each download is made that is made along with the pages; the others come after them. */
const MAKERS: Partial<Record<DownloadId, Maker>> = {
  text: ({ edition }) => printPlainText(edition),
  markdown: printTextMarkdown,
  tei: printTei,
  annotations: printAnnotations,
  words: printWordList,
  places: ({ edition }) => printPlaces(edition),
  csl: ({ edition }) => printCslJson(edition),
  bibtex: ({ edition }) => printBibliographyRecords('BibTeX', edition),
  ris: ({ edition }) => printBibliographyRecords('RIS', edition),
  model: printEditionData,
  schema: printEditionSchema,
  cff: printCitationFile,
};

/** Makes every download that is made along with the pages, by its id. */
export function makeDownloads(context: ExportContext): ReadonlyMap<DownloadId, string> {
  return new Map(
    DOWNLOADS.flatMap(({ id }) => {
      const body = makeDownload(id, context);
      return body === undefined ? [] : [[id, body] as const];
    }),
  );
}

/** Makes one download; undefined where the edition has nothing for it, or it is made from the built pages. */
export function makeDownload(id: DownloadId, context: ExportContext): string | undefined {
  return MAKERS[id]?.(context);
}

function printPlaces({ places, notes }: Edition): string | undefined {
  if (places.entries.length === 0) return undefined;
  return JSON.stringify(placesData(places.entries, (id) => notes.get(id) ?? { id, title: '', gloss: '' }));
}
