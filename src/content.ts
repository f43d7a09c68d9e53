import { base, site } from 'astro:config/server';
import { getEntry, render } from 'astro:content';
import type { PhrasingContent } from 'mdast';
import { addresses } from './address.ts';
import { printBibliography } from './citations/citation-printer.ts';
import { createCitations, type Citation } from './citations/cite.ts';
import { layStrip, type Strip } from './drawing/strip-drawing.ts';
import { storedEdition, storedTree } from './edition-store.ts';
import type { AuthorNote } from './edition/author-note.ts';
import type { Edition, Note, Page } from './edition/edition.ts';
import type { Part } from './edition/part.ts';
import { parsePhrases } from './edition/markdown.ts';
import { partNamePhrases } from './edition/part-name.ts';
import { perEdition } from './edition/per-edition.ts';
import { downloadOf, type DownloadId } from './exports/downloads.ts';
import type { ExportContext } from './exports/export-context.ts';
import { makeDownloads } from './exports/make-downloads.ts';
import { marksOfTitle } from './edition/title.ts';
import { inLanguage, tagLanguages } from './markup/language.ts';
import { wordsOf, type Words } from './languages/words.ts';
import { fitPartIntoPage } from './markdown/paper-body.ts';
import { markTitle, type SpokenWords } from './markdown/mark-title.ts';
import { phrasesToHtml } from './markdown/prose-html.ts';
import { createProseRenderer } from './markdown/render-prose.ts';

/** The only door from the pages to the content: the edition as read, and its prose as Astro renders it. */
export function getEdition(): Edition {
  return storedEdition();
}

/** The words of the interface, in the language of the edition. */
export function getWords(): Words {
  return wordsOf(getEdition().titlePage.interface);
}

/** Tags words of the interface on a page whose text is in another language, as attributes. */
export function ofInterface(): ReturnType<typeof inLanguage> {
  const { interface: language, language: ofText } = getEdition().titlePage;
  return inLanguage(language, ofText);
}

/** Tags words of the edition that stand within words of the interface, as attributes. */
export function ofText(): ReturnType<typeof inLanguage> {
  const { interface: spoken, language } = getEdition().titlePage;
  return inLanguage(language, spoken);
}

/** @throws where the edition has no such note. */
export function getNote(id: string): Note {
  const note = getEdition().notes.get(id);
  if (note === undefined) throw new Error(`The edition has no note “${id}”.`);
  return note;
}

/** Addresses of pages, under the base path that the site is built for. */
export const address = addresses(base);

/** Renders a page about the edition, which Astro compiles. */
export async function renderPage(id: string) {
  const entry = await getEntry('pages', id);
  if (entry === undefined) throw new Error(`The edition has no page “${id}”.`);
  return await render(entry);
}

/** What prose has been printed to, by the path of its file, and how more is printed. */
const prose = perEdition((edition) => ({
  print: createProseRenderer({ edition, base }),
  printed: new Map<string, string>(),
}));

/** Renders the body of a note as HTML, once for all pages that print it. */
export function renderNote({ path }: Note): string {
  return renderOnce(path);
}

/** Renders a part of the text as HTML, without its author's notes. */
export function renderPart({ path }: Part): string {
  return renderOnce(path);
}

/** Renders a part of the text for the one page for printing. */
export function renderPartOnPaper(part: Part): string {
  return fitPartIntoPage(renderPart(part), part.pageId);
}

/** Renders a page about the edition as HTML, for what is made besides the site. */
export function renderPageProse({ path }: Page): string {
  return renderOnce(path);
}

/** Renders an author's note as HTML, without its way back. */
export function renderAuthorNote({ path, id }: AuthorNote): string {
  const definition = storedTree(path).children.filter(({ data }) => data?.stretch === id);
  return prose(getEdition()).print(path, { type: 'root', children: definition });
}

function renderOnce(path: string): string {
  const { print, printed } = prose(getEdition());
  const body = printed.get(path) ?? print(path, storedTree(path));
  printed.set(path, body);
  return body;
}

/** Prints a line of Markdown, such as a title, as HTML. */
export function renderMarkdown(text: string): string {
  return renderPhrases(parsePhrases(text));
}

/** Prints Markdown phrases, such as a note's first sentence, as HTML. */
export function renderPhrases(phrases: readonly PhrasingContent[]): string {
  return phrasesToHtml(phrases, getEdition().titlePage);
}

/** Prints what a part is called as HTML that may stand in a link. */
export function renderPartName(part: Part): string {
  return renderPhrases(partNamePhrases(part, getWords().text));
}

function spokenText(): SpokenWords {
  return { ...getWords().text, tag: ofInterface() };
}

/**
 * Prints the title of a part as HTML, with the marks of the author's notes on it.
 * @param isOnPaper whether all parts stand on its page.
 */
export function renderTitle({ titlePhrases, pageId }: Part, isOnPaper = false): string {
  const html = renderPhrases(markTitle(titlePhrases, spokenText(), (id) => `#${id}`));
  return isOnPaper ? fitPartIntoPage(html, pageId) : html;
}

/**
 * Prints the marks of the author's notes on the title of the whole text; their words stand with its first part.
 * @param where they are printed: beside the text, on the page where all parts stand, or in a file of its own.
 */
export function renderTitleMarks(where: 'page' | 'paper' | 'book'): string {
  const { titlePage, parts } = getEdition();
  const pageId = parts[0]?.pageId;
  const isNear = where === 'paper' || (where === 'page' && pageId === undefined);
  const hrefOf = (id: string) => (isNear ? `#${id}` : address.place({ id, pageId }));
  const marks = marksOfTitle(titlePage.titlePhrases);
  const html = renderPhrases(markTitle(marks, spokenText(), hrefOf));
  return where === 'paper' ? fitPartIntoPage(html, pageId) : html;
}

const bibliography = perEdition(({ sources, titlePage }) => {
  const { interface: language, scripts } = titlePage;
  const entries = printBibliography([...sources.values()], { language, scripts });
  return new Map(
    [...entries].map(([id, { html, original }]) => [
      id,
      tagLanguages(html, titlePage.scripts) +
        (original === undefined
          ? ''
          : ` <span class="as-written" lang="${original.language}">${original.html}</span>`),
    ]),
  );
});

/** The bibliography's entries as HTML, by the ids of their sources, in the order in which they are printed. */
export function getBibliography(): ReadonlyMap<string, string> {
  return bibliography(getEdition());
}

const citations = perEdition(createCitations);

/** How a note is cited, or, without one, the text. */
export function getCitation(note: Note | undefined): Citation & { readonly href: string } {
  const href = note === undefined ? address.text : address.note(note.id);
  const absolute = site === undefined ? undefined : new URL(href, site).href;
  return { ...citations(getEdition())(note, absolute), href: absolute ?? href };
}

const downloads = perEdition(() => makeDownloads(exportContext()));

/** The files to take away that are made along with the pages, by the ids of their downloads. */
export function getDownloads(): ReadonlyMap<DownloadId, string> {
  return downloads(getEdition());
}

/** What files to take away are made from. */
export function exportContext(): ExportContext {
  return { edition: getEdition(), treeOf: storedTree, bibliography: getBibliography, address, site };
}

/** The files that hold the same text as its pages. */
export function textFiles() {
  return (['text', 'markdown', 'tei'] as const)
    .map(downloadOf)
    .map(({ file, mediaType: type }) => ({ href: address.file(file), type }));
}

let strip: { readonly edition: Edition; readonly laid: Strip } | undefined;

/** The line of years of the edition, laid out once for all its notes. */
export function getStrip(): Strip {
  const edition = getEdition();
  if (strip?.edition !== edition) strip = { edition, laid: layStrip(edition.timeline) };
  return strip.laid;
}
