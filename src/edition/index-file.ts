import { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import { foldName, type Name } from './names.ts';
import type { NoteHeading } from './note-headings.ts';
import { IdSchema, LanguageSchema, TextSchema } from './field-schema.ts';
import { readYaml, type LineOf } from './yaml.ts';

/** A heading of `index.yaml`; a bare id is short for `{ in: id }`. */
const HeadingSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { in: value } : value),
  z.strictObject({
    /** The note that treats what the heading names. A heading that is a note's own name needs none. */
    in: IdSchema.optional(),
    /** Its sub-entries, each with the note that it leads to: `death of: stalin-death`. */
    under: z.record(TextSchema, IdSchema).default({}),
    /** Headings to look under instead. */
    see: z.array(TextSchema).default([]),
    /** Headings to look under as well. */
    also: z.array(TextSchema).default([]),
    /** What language it is in, if not the edition's. */
    lang: LanguageSchema.optional(),
  }),
);

/** `index.yaml`: what an indexer adds to the names of the notes. Its keys are headings, as they are printed. */
const IndexSchema = z.record(TextSchema, HeadingSchema);

/** A heading that an indexer wrote. */
export interface WrittenHeading {
  readonly text: string;
  readonly language: string | undefined;
  readonly noteId: string | undefined;
  readonly under: readonly { readonly text: string; readonly noteId: string }[];
  readonly see: readonly string[];
  readonly also: readonly string[];
}

/** What an indexer wrote; an edition may have none. */
export interface IndexFile {
  readonly path: string;
  readonly headings: readonly WrittenHeading[];
  readonly lineOf: LineOf;
}

/** Reads `index.yaml`. */
export function readIndexFile(file: ContentFile | undefined): {
  readonly index: IndexFile | undefined;
  readonly faults: readonly Fault[];
} {
  if (file === undefined) return { index: undefined, faults: [] };
  const read = readYaml(file, IndexSchema);
  if (read.data === undefined) return { index: undefined, faults: read.faults };
  const headings = Object.entries(read.data).map(([text, { in: noteId, under, lang, see, also }]) => ({
    text,
    language: lang,
    noteId,
    under: Object.entries(under).map(([sub, id]) => ({ text: sub, noteId: id })),
    see,
    also,
  }));
  return { index: { path: file.path, headings, lineOf: read.lineOf }, faults: [] };
}

/**
 * Gives the headings that an indexer wrote as names to find their notes by; one that only says where to look leads to the notes of those headings.
 * @param ofNotes the headings that the notes’ own names make, by their folds.
 */
export function namesOfIndex(
  index: IndexFile | undefined,
  ofNotes: ReadonlyMap<string, NoteHeading>,
  language: string,
): Name[] {
  if (index === undefined) return [];
  const written = new Map(index.headings.map((heading) => [foldName(heading.text), heading]));
  return index.headings.flatMap(({ text, noteId, see, language: own = language }) => {
    const sent = see.map(foldName).map((fold) => written.get(fold)?.noteId ?? ofNotes.get(fold)?.noteId);
    const noteIds = [noteId, ...sent].filter((id) => id !== undefined);
    return noteIds.map((id): Name => ({ text, language: own, noteId: id, role: 'entry', where: [] }));
  });
}
