import { wordsOf } from '../languages/words.ts';
import { downloadOf, type DownloadId } from './downloads.ts';
import { placed, type ExportContext } from './export-context.ts';
import { escapeMarkdown } from './note-markdown.ts';

/** What is to be had here, for language models: `llms.txt`, a list of links in Markdown (llmstxt.org). */
export function printLlmsText(context: ExportContext, downloads: readonly DownloadId[]): string {
  const { edition, address } = context;
  const { titlePage, notes, pages } = edition;
  const all = wordsOf(titlePage.interface);
  const words = all.portable;
  const link = (title: string, href: string, says: string) =>
    `- [${escapeMarkdown(title)}](${placed(href, context)}): ${inOneLine(says)}`;
  const sections = [
    [
      words.downloads,
      downloads.map((id) => {
        const { name, use } = all.downloads.offers[id];
        return link(name, address.file(downloadOf(id).file), use);
      }),
    ],
    [
      words.pages,
      [...pages.values()].map((page) => link(page.title, address.page(page.id), page.description)),
    ],
    [
      words.notes,
      [...notes.values()].map(({ id, title, gloss }) => link(title, address.noteFile(id), gloss)),
    ],
  ] as const;
  return [
    `# ${inOneLine(titlePage.title)}`,
    `> ${inOneLine(titlePage.description)}`,
    inOneLine(titlePage.rights.text),
    inOneLine(titlePage.rights.notes),
    words.spoilers,
    ...sections.map(([heading, items]) => `## ${heading}\n\n${items.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Words of the edition as words, whatever signs they have: a line end would begin something else. */
function inOneLine(words: string): string {
  return escapeMarkdown(words.replace(/\s+/gu, ' '));
}
