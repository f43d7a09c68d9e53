import type { AuthorNote } from './author-note.ts';
import type { Edition, Note } from './edition.ts';
import type { Mention } from './mention.ts';
import type { Part } from './part.ts';
import { perEdition } from './per-edition.ts';

/** A page that prints text: all of it, or one part. What it needs to know of it is worked out here once. */
export interface TextPage {
  /** The part that the page is of; undefined for the page of the whole text. */
  readonly part: Part | undefined;
  readonly parts: readonly Part[];
  readonly mentions: readonly Mention[];
  /** The notes that it mentions, in the order of their first mention on it. */
  readonly notes: readonly Note[];
  readonly authorNotes: readonly AuthorNote[];
  readonly previous: Part | undefined;
  readonly next: Part | undefined;
}

/** The pages that print the text: one where all of it stands together, otherwise one for each part. */
export const textPages: (edition: Edition) => readonly TextPage[] = perEdition((edition) => {
  const { parts, titlePage } = edition;
  if (titlePage.layout === 'page') return [pageOf(edition, undefined, parts, edition.mentions)];
  return parts.map((part) =>
    pageOf(
      edition,
      part,
      [part],
      edition.mentions.filter(({ partId }) => partId === part.id),
    ),
  );
});

/** The page that readers come to first: the text, or the title page with the contents. */
export const firstPage: (edition: Edition) => TextPage = perEdition((edition) => {
  const ofTitlePage = edition.mentions.filter(({ partId }) => partId === undefined);
  const [only] = textPages(edition);
  return edition.titlePage.layout === 'page' && only !== undefined
    ? only
    : pageOf(edition, undefined, [], ofTitlePage);
});

function pageOf(
  { notes, parts: all }: Edition,
  part: Part | undefined,
  parts: readonly Part[],
  mentions: readonly Mention[],
): TextPage {
  const place = part === undefined ? -1 : all.indexOf(part);
  return {
    part,
    parts,
    mentions,
    notes: [...new Set(mentions.map(({ noteId }) => noteId))].flatMap((id) => notes.get(id) ?? []),
    authorNotes: parts.flatMap(({ authorNotes }) => authorNotes),
    previous: part && all[place - 1],
    next: part && all[place + 1],
  };
}
