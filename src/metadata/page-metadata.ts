import type { Edition, Note } from '../edition/edition.ts';
import type { Metadata } from './metadata.ts';
import { noteData, noteTags } from './note-metadata.ts';
import { openGraph } from './open-graph.ts';
import { textData, textTags } from './text-metadata.ts';

/** A page, as its head describes it. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  /** What stands on it: the text, a note, or something about either. */
  readonly subject: Note | 'text' | undefined;
  /** Undefined where the site does not know its own address, or wants the page unlisted. */
  readonly url: string | undefined;
  /** The address of the text; undefined where the site does not know its own. */
  readonly textUrl: string | undefined;
}

/** Says what a page is to those who share it, cite it and search for it. */
export function describePage(page: DescribedPage, edition: Edition): Metadata {
  const { title, description, subject, url, textUrl } = page;
  const { titlePage } = edition;
  const shared = openGraph({
    title,
    description,
    url,
    isArticle: subject !== undefined,
    siteName: titlePage.title,
    language: titlePage.language,
  });
  if (subject === undefined) return { meta: shared, links: [], data: undefined };
  if (subject === 'text') {
    return { meta: [...textTags(titlePage, url), ...shared], links: [], data: textData(titlePage, url) };
  }
  return {
    meta: [...noteTags(subject, titlePage, textUrl), ...shared],
    links: [
      { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
      { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
    ],
    data: noteData(subject, edition, description, url, textUrl),
  };
}
