import type { Edition } from '../edition/edition.ts';
import { noteOfLink, type Mention } from '../edition/mention.ts';
import { witnessed } from '../edition/witness.ts';

/** Where the words of a mention stand in the plain text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds where each mention stands in the plain text.
 * @returns by the mention's id; none for those that the plain text has not: in a heading or a caption, or on a line of the title page other
 * than the title.
 */
export function mentionSpans(edition: Edition): ReadonlyMap<string, Span> {
  const { titlePage, parts, mentions } = edition;
  const spans = new Map<string, Span>();
  const ofTitle = mentions.find((mention) => mention.stretchId === undefined && isTitle(mention, edition));
  if (ofTitle !== undefined) spans.set(ofTitle.id, { start: 0, end: titlePage.title.length });
  const starts = new Map<object, number>();
  let next = titlePage.title.length;
  for (const stretch of witnessed(parts)) {
    starts.set(stretch, next + 2);
    next += 2 + stretch.text.length;
  }
  // Mentions of the text stand in the order of its links.
  const links = parts.flatMap(({ stretches }) =>
    stretches.flatMap((stretch) =>
      stretch.links
        .filter(({ url }) => noteOfLink(url) !== undefined)
        .map((link) => ({ link, from: starts.get(stretch) })),
    ),
  );
  const ofText = mentions.filter(({ stretchId }) => stretchId !== undefined);
  for (const [index, { link, from }] of links.entries()) {
    const mention = ofText[index];
    if (mention === undefined || from === undefined) continue;
    spans.set(mention.id, { start: from + link.start, end: from + link.end });
  }
  return spans;
}

function isTitle({ noteId, lemma }: Mention, { titlePage }: Edition): boolean {
  return noteId === titlePage.marks.title && lemma === titlePage.title;
}
