import type { Place } from './content-file.ts';
import type { Passage } from './passage.ts';
import { sentenceFinder, type Extract } from './sentence.ts';

/** A place where the text, or its title page, names a note's subject. */
export interface Mention extends Place {
  /** `mention-volkov-2`, which is its address in the page of the text. */
  readonly id: string;
  readonly noteId: string;
  /** Which mention of its note it is, from 1, in the order of the text. */
  readonly ordinal: number;
  /** The words that it covers. */
  readonly lemma: string;
  /** The passage it stands in; undefined on the title page. */
  readonly passageId: string | undefined;
  /** Its sentence, with the lemma in the middle. */
  readonly sentence: Extract;
}

const NOTE_LINK = /^note:(?<id>.*)$/u;

/** The note that a link names, if it is a link to a note. */
export function noteOfLink(url: string): string | undefined {
  return NOTE_LINK.exec(url)?.groups?.['id'];
}

/** A mention before its note's mentions are counted. */
export type UncountedMention = Omit<Mention, 'id' | 'ordinal'>;

/** Finds all mentions: those of the title page (`marks`) first, then those of the text, in order. */
export function findMentions(
  marks: readonly UncountedMention[],
  passages: readonly Passage[],
  language: string,
): Mention[] {
  const ordinals = new Map<string, number>();
  const count = (mention: UncountedMention): Mention => {
    const ordinal = (ordinals.get(mention.noteId) ?? 0) + 1;
    ordinals.set(mention.noteId, ordinal);
    return { ...mention, ordinal, id: mentionId(mention.noteId, ordinal) };
  };
  const sentenceAround = sentenceFinder(passages, language);
  const ofTitlePage = marks.map(count);
  const ofText = passages.flatMap((passage) =>
    passage.links.flatMap(({ url, start, end, line }) => {
      const noteId = noteOfLink(url);
      if (noteId === undefined) return [];
      const lemma = passage.text.slice(start, end);
      const sentence = sentenceAround(passage, start, end);
      return [count({ noteId, lemma, passageId: passage.id, sentence, path: passage.path, line })];
    }),
  );
  return [...ofTitlePage, ...ofText];
}

/** The address of a note's n-th mention, counted from 1, in the page of the text. */
function mentionId(noteId: string, ordinal: number): string {
  return `mention-${noteId}-${String(ordinal)}`;
}
