import type { DownloadId } from './downloads.ts';
import type { ExportContext } from './export-context.ts';
import { printPlainText } from './plain-text.ts';

type Maker = (context: ExportContext) => string;

/** How each download is made that is made along with the pages; the others come after them. */
const MAKERS: Partial<Record<DownloadId, Maker>> = {
  text: ({ edition }) => printPlainText(edition),
};

/**
 * Makes a download.
 * @returns undefined where the edition has nothing for it, or where it is made from the pages.
 */
export function makeDownload(id: DownloadId, context: ExportContext): string | undefined {
  return MAKERS[id]?.(context);
}
