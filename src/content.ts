import { base, site } from 'astro:config/server';
import { getEntry, render } from 'astro:content';
import { addresses } from './address.ts';
import { printBibliography } from './citations/citation-printer.ts';
import { createCitations, type Citation } from './citations/cite.ts';
import { layStrip, type Strip } from './drawing/strip-drawing.ts';
import { storedEdition, storedTree } from './edition-store.ts';
import type { Edition, Note } from './edition/edition.ts';
import { tagLanguages } from './markdown/language-runs.ts';
import { wordsOf, type Words } from './languages/words.ts';
import { createProseRenderer } from './markdown/render-prose.ts';

/** The only door from the pages to the content: the edition as read, and its prose as Astro renders it. */
export function getEdition(): Edition {
  return storedEdition();
}

/** The words of the interface, in the language of the edition. */
export function getWords(): Words {
  return wordsOf(getEdition().titlePage.language);
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

const printProse = createProseRenderer(base);
const printedProse = new WeakMap<object, string>();

/** Renders the body of a note as HTML, once for all pages that print it. */
export function renderNote({ path }: Note): string {
  return renderOnce(path);
}

/** Renders the text as HTML, part by part. */
export function renderText(): string[] {
  return [...new Set(getEdition().passages.map(({ path }) => path))].map(renderOnce);
}

function renderOnce(path: string): string {
  const tree = storedTree(path);
  const body = printedProse.get(tree) ?? printProse(path, tree);
  printedProse.set(tree, body);
  return body;
}

let printed: { readonly edition: Edition; readonly entries: ReadonlyMap<string, string> } | undefined;

/** The bibliography's entries as HTML, by the ids of their sources, in the order in which they are printed. */
export function getBibliography(): ReadonlyMap<string, string> {
  const edition = getEdition();
  if (printed?.edition !== edition) {
    const { language, scripts } = edition.titlePage;
    const entries = printBibliography([...edition.sources.values()], language);
    printed = {
      edition,
      entries: new Map([...entries].map(([id, entry]) => [id, tagLanguages(entry, scripts)])),
    };
  }
  return printed.entries;
}

let citations: { readonly edition: Edition; readonly cite: ReturnType<typeof createCitations> } | undefined;

/** How a note is cited, or, without one, the text. */
export function getCitation(note: Note | undefined): Citation & { readonly href: string } {
  const edition = getEdition();
  if (citations?.edition !== edition) citations = { edition, cite: createCitations(edition) };
  const href = note === undefined ? address.text : address.note(note.id);
  const absolute = site === undefined ? undefined : new URL(href, site).href;
  return { ...citations.cite(note, absolute), href: absolute ?? href };
}

let strip: { readonly edition: Edition; readonly laid: Strip } | undefined;

/** The line of years of the edition, laid out once for all its notes. */
export function getStrip(): Strip {
  const edition = getEdition();
  if (strip?.edition !== edition) strip = { edition, laid: layStrip(edition.timeline) };
  return strip.laid;
}
