import type { Edition, Note } from './edition.ts';
import type { Kind } from './kind.ts';
import type { Mention } from './mention.ts';
import { perEdition } from './per-edition.ts';
import type { Stretch } from './stretch.ts';

/** What stands of a note in the margin of the text. */
export interface MarginGloss {
  readonly noteId: string;
  readonly kind: Kind;
  /** The note’s title without what it adds in brackets at its end, closed like a sentence. */
  readonly headword: string;
  readonly gloss: string;
  /** Whether it is one of the weightier half of its page, and stands in the margin at all times. */
  readonly isChief: boolean;
  /** How much it matters among its like: how often the text and the other notes come to its note. */
  readonly weight: number;
}

/** A note’s title without what it adds in brackets at its end, closed like a sentence. */
export function headwordOf({ title }: Pick<Note, 'title'>): string {
  return title.replace(/\s+\([^()]*\)$/u, '').replace(/(?<![.?!…])$/u, '.');
}

function marginGloss(note: Note, isChief: boolean): MarginGloss {
  return {
    noteId: note.id,
    kind: note.kind,
    headword: headwordOf(note),
    gloss: note.gloss,
    isChief,
    weight: weigh(note),
  };
}

function weigh({ mentions, relations, linkedFrom }: Note): number {
  return mentions.length + relations.length + linkedFrom.length;
}

/** The chief notes of each page of the text, by the id of its part: the weightier half of those that it mentions. */
const chiefNotes = perEdition(({ mentions, notes }: Edition) => {
  const byPage = Map.groupBy(mentions, ({ pageId }) => pageId);
  return new Map(
    [...byPage].map(([pageId, ofPage]) => {
      const ranked = [...new Set(ofPage.map(({ noteId }) => noteId))]
        .flatMap((id) => notes.get(id) ?? [])
        .sort((a, b) => weigh(b) - weigh(a));
      return [pageId, new Set(ranked.slice(0, Math.ceil(ranked.length / 2)).map(({ id }) => id))];
    }),
  );
});

/** Whether a mention is of one of the chief notes of its page. */
export function isChief(edition: Edition, { noteId, pageId }: Mention): boolean {
  return chiefNotes(edition).get(pageId)?.has(noteId) ?? false;
}

/** The first mentions of each note in a part, by the part and the stretch that they stand in. */
const firstMentions = perEdition(({ mentions }: Edition) => {
  const byPart = Map.groupBy(mentions, ({ partId }) => partId);
  return new Map(
    [...byPart].map(([partId, ofPart]) => {
      const first = new Map(ofPart.toReversed().map((mention) => [mention.noteId, mention]));
      const firstOnes = ofPart.filter((mention) => first.get(mention.noteId) === mention);
      return [partId, Map.groupBy(firstOnes, ({ stretchId }) => stretchId)];
    }),
  );
});

/**
 * The glosses of the notes that a stretch of the text is the first of its part to mention, in order; of the title page
 * without a stretch.
 */
export function glossesOf(
  edition: Edition,
  stretch: Pick<Stretch, 'id' | 'partId'> | undefined,
): MarginGloss[] {
  const first = firstMentions(edition).get(stretch?.partId)?.get(stretch?.id) ?? [];
  return first.flatMap((mention) => {
    const note = edition.notes.get(mention.noteId);
    return note === undefined ? [] : [marginGloss(note, isChief(edition, mention))];
  });
}
