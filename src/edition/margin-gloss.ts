import type { Edition, Note } from './edition.ts';
import type { Kind } from './kind.ts';
import type { Stretch } from './stretch.ts';

/** What stands of a note in the margin of the text. */
export interface MarginGloss {
  readonly noteId: string;
  readonly kind: Kind;
  /** The note’s title without what it adds in brackets at its end, closed like a sentence. */
  readonly headword: string;
  readonly gloss: string;
  /** How much it matters among its like: how often the text and the other notes come to its note. */
  readonly weight: number;
}

/** A note’s title without what it adds in brackets at its end, closed like a sentence. */
export function headwordOf({ title }: Pick<Note, 'title'>): string {
  return title.replace(/\s+\([^()]*\)$/u, '').replace(/(?<![.?!…])$/u, '.');
}

function marginGloss({ id, kind, title, gloss, mentions, relations, linkedFrom }: Note): MarginGloss {
  return {
    noteId: id,
    kind,
    headword: headwordOf({ title }),
    gloss,
    weight: mentions.length + relations.length + linkedFrom.length,
  };
}

/**
 * The glosses of the notes that a stretch of the text is the first of its part to mention, in order; of the title page
 * without a stretch.
 */
export function glossesOf(
  { mentions, notes }: Pick<Edition, 'mentions' | 'notes'>,
  stretch: Pick<Stretch, 'id' | 'partId'> | undefined,
): MarginGloss[] {
  const ofPart = mentions.filter(({ partId }) => partId === stretch?.partId);
  const first = new Map(ofPart.toReversed().map((mention) => [mention.noteId, mention]));
  return ofPart
    .filter((mention) => mention.stretchId === stretch?.id && first.get(mention.noteId) === mention)
    .flatMap(({ noteId }) => notes.get(noteId) ?? [])
    .map(marginGloss);
}
