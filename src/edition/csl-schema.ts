import { z } from 'zod';
import { seasonNumber } from './csl-date.ts';
import { rawSignsOf } from './csl-signs.ts';
import { explainDate, readDate } from './date.ts';
import { didYouMean } from './nearest.ts';
import { findOddSign } from './odd-sign.ts';
import { TIERS } from './tier.ts';

/** The types of CSL 1.0.2. */
const TYPES = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'],
  ...['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'],
  ...[
    'entry-encyclopedia',
    'event',
    'figure',
    'graphic',
    'hearing',
    'interview',
    'legal_case',
    'legislation',
  ],
  ...['manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent'],
  ...['performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report'],
  ...['review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
] as const;

const NAMES = [
  ...['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor'],
  ...['curator', 'director', 'editor', 'editorial-director', 'executive-producer', 'guest', 'host'],
  ...['illustrator', 'interviewer', 'narrator', 'organizer', 'original-author', 'performer', 'producer'],
  ...['recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator'],
] as const;

const DATES = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'] as const;

const TEXTS = [
  ...['citation-key', 'language', 'journalAbbreviation', 'shortTitle', 'abstract', 'annote', 'archive'],
  ...[
    'archive_collection',
    'archive_location',
    'archive-place',
    'authority',
    'call-number',
    'chapter-number',
  ],
  ...['citation-label', 'citation-number', 'collection-number', 'collection-title', 'container-title'],
  ...['container-title-short', 'dimensions', 'division', 'DOI', 'edition', 'event', 'event-place'],
  ...['event-title', 'first-reference-note-number', 'genre', 'ISBN', 'ISSN', 'issue', 'jurisdiction'],
  ...['keyword', 'locator', 'medium', 'note', 'number', 'number-of-pages', 'number-of-volumes'],
  ...['original-publisher', 'original-publisher-place', 'original-title', 'page', 'page-first', 'part'],
  ...['part-title', 'PMCID', 'PMID', 'printing', 'publisher', 'publisher-place', 'references'],
  ...['reviewed-genre', 'reviewed-title', 'scale', 'section', 'source', 'status', 'supplement', 'title'],
  ...['title-short', 'URL', 'version', 'volume', 'volume-title', 'year-suffix'],
] as const;

const FlagSchema = z.union([z.string(), z.number(), z.boolean()]);

/** A person or body. What else a reference manager says of one, such as an ORCID, is kept. */
const CslNameSchema = z.custom<Readonly<Record<string, unknown>>>(
  (name) =>
    typeof name === 'object' &&
    name !== null &&
    !Array.isArray(name) &&
    ['family', 'given', 'literal'].some((part) => part in name && isText(name[part as never])) &&
    ['family', 'given', 'literal', 'dropping-particle', 'non-dropping-particle', 'suffix'].every(
      (part) => !(part in name) || typeof name[part as never] === 'string',
    ),
  {
    message:
      'is no name. Write { "family": "Reid", "given": "Ada" }, or { "literal": "The Press" } for a body',
  },
);

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

const PartSchema = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?\d+$/u)
    .transform(Number),
]);

/** The parts of a date. Mendeley leaves empty ones at its end, and a manager that knows none gives no list, or null. */
const PartsSchema = z.preprocess(
  (parts) =>
    Array.isArray(parts)
      ? (parts as readonly unknown[]).filter((part, index) => index === 0 || (part !== '' && part !== null))
      : parts,
  z.union([z.array(PartSchema).min(1).max(3), z.array(z.union([z.null(), z.literal('')])).length(1)]),
);

/** A date as CSL has it. One that is written out, as some managers do, is read where it is EDTF, and else printed as it stands. */
const CslDateSchema = z
  .union(
    [
      z.string(),
      z.number().int(),
      z.looseObject({
        'date-parts': z.array(PartsSchema).max(2).optional(),
        season: z.union([z.string(), z.number()]).optional(),
        circa: FlagSchema.optional(),
        literal: z.string().optional(),
        raw: z.string().optional(),
        edtf: z.string().optional(),
      }),
    ],
    { message: 'is no date. Write { "date-parts": [[1952, 11, 13]] }, with fewer parts where less is known' },
  )
  .superRefine((date, context) => {
    const season = typeof date === 'object' ? date.season : undefined;
    if (season !== undefined && season !== '' && seasonNumber(season) === 0)
      context.addIssue({
        code: 'custom',
        message: `has the season “${String(season)}”, which is none: write 1 for spring to 4 for winter`,
      });
    const parts = typeof date === 'object' ? (date['date-parts'] ?? []) : [];
    for (const [year, month, day] of parts) {
      if (typeof year !== 'number' || typeof month !== 'number') continue;
      const edtf = [String(Math.abs(year)).padStart(4, '0'), month, day].filter(
        (part) => part !== undefined && part !== null,
      );
      const text = edtf.map((part) => String(part).padStart(2, '0')).join('-');
      // Citation processors take 13 to 16 for seasons as well.
      if (day === undefined && month >= 13 && month <= 16) continue;
      if (readDate(text) === undefined)
        context.addIssue({ code: 'custom', message: explainDate(text).replace(/\.$/u, '') });
    }
  });

const text = { message: 'is no text. Put quotation marks round it, and no brackets' };

function fields<Name extends string, Schema extends z.ZodType>(names: readonly Name[], schema: Schema) {
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;
}

/**
 * An entry of `bibliography.json`: CSL-JSON as reference managers export it, with `custom` for what the edition says of a source
 * besides. Keys that CSL does not know are left to whoever wrote them, unless one looks like a slip for one that it knows.
 */
export const SourceSchema = z
  .looseObject({
    /** What citations name: any text, or a number. */
    id: z.union([z.string().trim().min(1), z.number()], {
      message: 'is no id. Write what citations name behind the @, in quotation marks',
    }),
    type: z.enum(TYPES),
    ...fields(TEXTS, z.union([z.string(), z.number()], text).optional()),
    ...fields(
      NAMES,
      z
        .array(CslNameSchema, {
          message: 'is no list of names. Write [{ "family": "Reid", "given": "Ada" }]',
        })
        .optional(),
    ),
    ...fields(DATES, CslDateSchema.optional()),
    categories: z.array(z.string()).optional(),
    custom: z
      .looseObject({
        /** How much weight the source bears. */
        tier: z.enum(TIERS).optional(),
        /** The day it was last looked up, in EDTF. */
        checked: z
          .string()
          .refine((date) => readDate(date) !== undefined, {
            error: ({ input }) => explainDate(String(input)).replace(/\.$/u, ''),
          })
          .optional(),
        /** Why it has no date: what was looked at and shows none. */
        undated: z.string().trim().min(1).optional(),
        /** Its title in English. */
        'title-en': z.string().trim().min(1).optional(),
        /** Variables as readers know them in Latin letters, of a work in another script, where a machine would write them otherwise. */
        latin: z.record(z.string(), z.unknown()).optional(),
        /** The address of a copy that an archive keeps. */
        archived: z.url().optional(),
      })
      .optional(),
  })
  .superRefine((entry, context) => {
    for (const key of Object.keys(entry)) {
      const meant = KNOWN.has(key) ? '' : slipOf(key);
      if (meant !== '')
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `is no key of CSL-JSON.${meant} Correct it, or take it out`,
        });
    }
    for (const name of TEXTS) {
      const value: unknown = entry[name];
      const sign = typeof value === 'string' ? findOddSign(value) : undefined;
      if (sign !== undefined) context.addIssue({ code: 'custom', path: [name], message: sign.message });
      if (typeof value !== 'string') continue;
      for (const message of rawSignsOf(name, value))
        context.addIssue({ code: 'custom', path: [name], message });
    }
    if (entry.URL !== undefined && !/^(?:https?|ftp):\/\/\S+$/iu.test(String(entry.URL).trim()))
      context.addIssue({
        code: 'custom',
        path: ['URL'],
        message: `“${String(entry.URL)}” is no address of the web. Write it whole, from https:// on, without blanks`,
      });
    const hasName = NAMES.some((name) => (entry[name] as readonly unknown[] | undefined)?.length);
    if (!isText(entry.title) && typeof entry.title !== 'number' && !hasName) {
      context.addIssue({
        code: 'custom',
        message: `“${String(entry.id)}” has neither a title nor a name, so there is nothing to print. Add one`,
      });
    }
  });

/** Whether a key looks like a slip for one that CSL knows: by its nearest, or by the same letters in another order. */
function slipOf(key: string): string {
  const letters = (word: string) => Array.from(word.toLowerCase()).sort().join('');
  const swapped = [...KNOWN].find((known) => letters(known) === letters(key));
  return swapped === undefined ? didYouMean(key, KNOWN) : ` Did you mean “${swapped}”?`;
}

const KNOWN: ReadonlySet<string> = new Set([
  'id',
  'type',
  'categories',
  'custom',
  ...TEXTS,
  ...NAMES,
  ...DATES,
]);
/** The variables that hold dates. */
export const DATE_VARIABLES: readonly string[] = DATES;
