import { z } from 'zod';
import { IdSchema, LanguageSchema, PhraseSchema } from './field-schema.ts';

/** How a part of the text is written. */
export const FORMS = ['prose', 'verse', 'drama'] as const;

export type Form = (typeof FORMS)[number];

/** Front matter of a part of the text, `text/*.mdx`; it may be left out. */
export const TextPartSchema = z.strictObject({
  /** What the part is called, in the contents and over its page: `II. A Game of Chess`. */
  title: PhraseSchema.optional(),
  /** What its page is called in its address; without it the file's name without the number it begins with. */
  id: IdSchema.optional(),
  /** Ids that it had before; their addresses lead on to it. */
  formerly: z.array(IdSchema).default([]),
  /** How it is written: prose, verse (each line is a line) or drama (bold words speak, italics are directions). */
  form: z.enum(FORMS).default('prose'),
  /** Its language, where that is another than the text's. */
  language: LanguageSchema.optional(),
  /** The number of the part's first passage, so that a change in an earlier part moves no address. Without it, the count goes on. */
  firstPassage: z.number().int().min(1).optional(),
});
