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
    `- [${escapeMarkdown(title)}](${placed(href, context)}): ${says}`;
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
    `# ${titlePage.title}`,
    `> ${titlePage.description}`,
    titlePage.rights.text,
    titlePage.rights.notes,
    words.spoilers,
    ...sections.map(([heading, items]) => `## ${heading}\n\n${items.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}
