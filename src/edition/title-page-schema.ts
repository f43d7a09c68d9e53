import { z } from 'zod';
import {
  DateSchema,
  DaySchema,
  IdSchema,
  LanguageSchema,
  LineSchema,
  PhraseSchema,
  ScriptSchema,
  TextSchema,
} from './field-schema.ts';

/** What the text may be, as schema.org and reference managers know it. */
export const TEXT_TYPES = [
  'Review',
  'Poem',
  'Novel',
  'ShortStory',
  'Play',
  'Article',
  'Essay',
  'Letter',
  'Speech',
  'Book',
] as const;

export type TextType = (typeof TEXT_TYPES)[number];

/** A person: with a given and a family name, or with one name only, such as Homer. */
const PersonSchema = z
  .union([z.strictObject({ given: TextSchema, family: TextSchema }), z.strictObject({ name: TextSchema })])
  .transform((person) => ('name' in person ? { given: undefined, family: person.name } : person));

/** One, or a list of several; none where the key is left out. */
function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z
    .union([item, z.array(item).min(1)])
    .optional()
    .transform(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]) as z.output<Item>[],
    );
}

/** Where and when the text appeared. */
const PublicationSchema = z.strictObject({
  /** The magazine, newspaper, book or collection that it appeared in. */
  in: TextSchema.optional(),
  /** The publisher, and where it has its seat. */
  publisher: TextSchema.optional(),
  place: TextSchema.optional(),
  /** When; left out where nobody knows. */
  on: DateSchema.optional(),
  url: z.url().optional(),
});

/** `edition.yaml`: the title page of the edition. */
export const TitlePageSchema = z.strictObject({
  /** The text's title, in Markdown: `*Tristan*` is set in italics. */
  title: PhraseSchema,
  /** The title with capitals only where a sentence has them, as some styles of citation print it; they cannot find out by themselves. */
  sentenceTitle: TextSchema.optional(),
  /** Who wrote it; several in the order of the title page, nobody where the author is not known. */
  author: oneOrMore(PersonSchema),
  /** Who translated it. */
  translator: oneOrMore(PersonSchema),
  /** Who edited the text, as printed; those who made this edition are `editors`. */
  textEditor: oneOrMore(PersonSchema),
  /** What it is: a Review, a Poem, a Novel … Without it a review where `reviewed` is stated, otherwise an Article. */
  type: z.enum(TEXT_TYPES).optional(),
  /** What the text is called in the apparatus: “essay”, “story”. */
  form: TextSchema,
  /** The text’s language, for the pages and for hyphenation. */
  language: LanguageSchema,
  /** The language of the interface; without it the text's, or English where there are no words in that. */
  interface: LanguageSchema.optional(),
  /** Which language a run of another script is in: `Cyrl: ru`. The build tags it so. */
  scripts: z.record(ScriptSchema, LanguageSchema).default({}),
  /** Whether all parts stand on one page, or each on its own. */
  layout: z.enum(['page', 'parts']).default('page'),
  /** Whether lines of verse are counted through the whole edition, or in each part, which then must have a page of its own. */
  lines: z.enum(['edition', 'part']).default('edition'),
  /** Where and when the text first appeared; several where it appeared in more than one place. */
  published: oneOrMore(PublicationSchema),
  /** What stands before the text: words of another, in Markdown, and where they are from. */
  epigraph: oneOrMore(z.strictObject({ text: PhraseSchema, source: PhraseSchema.optional() })),
  /** To whom the text is dedicated, in Markdown. */
  dedication: PhraseSchema.optional(),
  /** The work that the text reviews, if it is a review. */
  reviewed: z
    .strictObject({
      title: TextSchema,
      author: oneOrMore(PersonSchema),
      publisher: TextSchema,
      year: z.number().int(),
      pages: z.number().int().optional(),
    })
    .optional(),
  /** What the edition is, in one sentence: what search engines print under its title. */
  description: LineSchema,
  /** Who made the apparatus, as it is printed. */
  editors: TextSchema,
  /** Where to report an error: an address, or words that say where. */
  contact: TextSchema,
  /** Which state of the edition this is, such as `1.2.0`: raised whenever something is corrected. */
  version: TextSchema.optional(),
  /** The day of that state; without it the day on which a note was last checked. */
  date: DaySchema.optional(),
  /** Whose the text is and why it may stand here; the terms of the notes. */
  rights: z.strictObject({ text: TextSchema, notes: TextSchema }),
  /** Whether browsers keep the site, for reading without a network. */
  offline: z.boolean().default(true),
  /** Which notes hang on the parts of the title page. */
  marks: z
    .strictObject({
      title: IdSchema.optional(),
      author: IdSchema.optional(),
      published: IdSchema.optional(),
      reviewedTitle: IdSchema.optional(),
      reviewedAuthor: IdSchema.optional(),
    })
    .default({}),
  /** The worlds that the subjects of notes belong to, by id, each in the words that a reader sees; without them history, novel, criticism. */
  worlds: z.record(IdSchema, TextSchema).optional(),
  /** Kinds of note beyond those that every edition has, by id, or other names for those: what one is called, and many. */
  kinds: z.record(IdSchema, z.strictObject({ singular: TextSchema, plural: TextSchema })).default({}),
  /** What the notes are about, to follow “130 notes on”: `Leningrad under siege`. Without it the edition’s worlds. */
  subject: LineSchema.optional(),
  /** Notes to go on with where the text ends, each with the reason; the most telling first, five or so. */
  next: z.array(z.strictObject({ note: IdSchema, why: LineSchema })).default([]),
  /** How many words a note has; a note of another length is a warning, or, where `strict`, a fault. */
  noteLength: z
    .strictObject({
      least: z.number().int().min(0).default(120),
      most: z.number().int().min(1).default(250),
      strict: z.boolean().default(false),
    })
    .default({ least: 120, most: 250, strict: false }),
  /** The headings that open a spoiler in a note, and what each gives away. */
  spoilers: z
    .array(
      z.strictObject({
        heading: TextSchema,
        /** What it gives away, as a word of the edition: `novel`, `ending`. */
        level: IdSchema,
        warning: LineSchema,
        /** The part or passage after which it gives nothing away any more, by its id, `part-3` or `p7` (`part-3/p7` where parts have pages): open to whoever has read so far. */
        after: TextSchema.optional(),
      }),
    )
    .superRefine((spoilers, context) => {
      for (const [index, { heading }] of spoilers.entries()) {
        if (spoilers.findIndex((other) => other.heading === heading) === index) continue;
        const message = `“${heading}” is the heading of another spoiler. Give each its own`;
        context.addIssue({ code: 'custom', message, path: [index, 'heading'] });
      }
    })
    .default([]),
});
