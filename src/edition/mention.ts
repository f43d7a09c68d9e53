import type { Place } from './content-file.ts';
import type { Line } from './line.ts';
import type { Part } from './part.ts';
import type { ProseLink } from './prose.ts';
import { sentenceFinder, type Extract } from './sentence.ts';

/** A place where the text, or its title page, names a note's subject. */
export interface Mention extends Place {
  /** `mention-volkov-2`, which is its address in its page. */
  readonly id: string;
  readonly noteId: string;
  /** Which mention of its note it is, from 1, in the order of the text. */
  readonly ordinal: number;
  /** The words that it covers. */
  readonly lemma: string;
  /** The stretch of the text it stands in: a passage, a heading, a figure's caption or an author's note; undefined on the title page. */
  readonly stretchId: string | undefined;
  /** Undefined on the title page. */
  readonly partId: string | undefined;
  /** The part that has the page it stands on; undefined on the title page, and where the whole text stands on one. */
  readonly pageId: string | undefined;
  /** The numbers of the first and the last line of verse that it covers; undefined where lines have none. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
  /** Its sentence, with the lemma in the middle. */
  readonly sentence: Extract;
}

const NOTE_LINK = /^note:(?<id>.*)$/u;

/** The note that a link names, if it is a link to a note. */
export function noteOfLink(url: string): string | undefined {
  return NOTE_LINK.exec(url)?.groups?.['id'];
}

/** The notes that links lead to, each once, in order. */
export function linkedNotes(links: readonly ProseLink[]): string[] {
  return [...new Set(links.map(({ url }) => noteOfLink(url)).filter((id) => id !== undefined))];
}

/** A mention before its note's mentions are counted. */
export type UncountedMention = Omit<Mention, 'id' | 'ordinal'>;

/** Finds all mentions: those of the title page (`marks`) first, then those of the text, part by part, in order. */
export function findMentions(
  marks: readonly UncountedMention[],
  parts: readonly Part[],
  language: string,
): Mention[] {
  const ordinals = new Map<string, number>();
  const count = (mention: UncountedMention): Mention => {
    const ordinal = (ordinals.get(mention.noteId) ?? 0) + 1;
    ordinals.set(mention.noteId, ordinal);
    return { ...mention, ordinal, id: mentionId(mention.noteId, ordinal) };
  };
  const ofTitlePage = marks.map(count);
  const ofText = parts.flatMap((part) => {
    const linesById = new Map(part.passages.map(({ id, lines }) => [id, lines]));
    const sentenceAround = sentenceFinder(part, part.language ?? language);
    return part.stretches.flatMap((stretch) =>
      stretch.links.flatMap(({ url, start, end, line }) => {
        const noteId = noteOfLink(url);
        if (noteId === undefined) return [];
        const { id: stretchId, partId, pageId, path, text } = stretch;
        const sentence = sentenceAround(stretch, start, end);
        const lemma = text.slice(start, end).replaceAll('\n', ' ');
        const lines = linesCovered(linesById.get(stretchId) ?? [], start, end);
        return [count({ noteId, lemma, stretchId, partId, pageId, lines, sentence, path, line })];
      }),
    );
  });
  return [...ofTitlePage, ...ofText];
}

/** The numbered lines that a stretch of a passage's characters lies in. */
export function linesCovered(lines: readonly Line[], start: number, end: number): Mention['lines'] {
  const numbers = lines.flatMap((line) => (line.start < end && line.end > start ? (line.number ?? []) : []));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The address of a note's n-th mention, counted from 1, in its page. */
function mentionId(noteId: string, ordinal: number): string {
  return `mention-${noteId}-${String(ordinal)}`;
}
