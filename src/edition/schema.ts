import { z } from 'zod';
import { readDate, type HistoricalDate } from './date.ts';
import type { Rule } from './fault.ts';
import { KIND_NAMES, WORLD_NAMES } from './kind.ts';
import { RELATION_NAMES } from './relation.ts';

const GLOSS_LENGTH = 60;

/** An id: what a file is called, and what links name. */
export const IdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  message: 'is not an id: lower-case letters, digits and single hyphens',
});

export const TextSchema = z.string().trim().min(1, { message: 'is empty' });

/** A language as BCP 47 names it: `en-GB`, `ru`, `ru-Latn`. */
export const LanguageSchema = z
  .string()
  .refine(isLanguage, { message: 'is not a language tag such as “en-GB” or “ru”' });

/** A date in EDTF, with honest precision. Some readers of YAML make a number of `1952` and a day of `1952-11-13`: both are taken back. */
export const DateSchema = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)))
  .transform((text, context): HistoricalDate => {
    const date = readDate(text);
    if (date !== undefined) return date;
    addIssue(
      context,
      'date-not-readable',
      `“${text}” is not a date in EDTF. Write a day (1952-11-13), a month (1952-11), a year (1952), a decade (195X), with ~ for about and ? for uncertain, or two of them with “/” between, the earlier first.`,
    );
    return z.NEVER;
  });

/** A point on the globe, WGS84, in degrees. */
const PlaceSchema = z
  .strictObject({
    /** What stands there. */
    name: TextSchema,
    /** Degrees north of the equator; south is negative. */
    lat: z.number(),
    /** Degrees east of Greenwich; west is negative. */
    lon: z.number(),
  })
  .superRefine(({ lat, lon }, context) => {
    if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return;
    addIssue(
      context,
      'coordinates-off-globe',
      `lat ${String(lat)}, lon ${String(lon)} lies off the globe. A latitude runs from -90 to 90, a longitude from -180 to 180.`,
    );
  });

/** Other names to find a note by, under the language each belongs to. `ru-Latn` is Russian in Latin letters. */
const NamesSchema = z.record(LanguageSchema, z.array(TextSchema)).superRefine((names, context) => {
  for (const [language, list] of Object.entries(names)) {
    for (const [index, name] of list.entries()) {
      const script = foreignScript(name, language);
      if (script === undefined) continue;
      addIssue(
        context,
        'name-in-wrong-script',
        `“${name}” is not written in the script of “${language}”. Put it under its own language${script === 'Cyrl' ? ', such as “ru”' : `, such as “${language}-${script}” for a transliteration`}.`,
        [language, index],
      );
    }
  }
});

/** The subject's name in its own language. */
const OriginalSchema = z
  .strictObject({
    text: TextSchema,
    lang: LanguageSchema,
    /** The same in Latin letters. */
    latin: TextSchema.optional(),
  })
  .superRefine(({ text, lang }, context) => {
    if (foreignScript(text, lang) === undefined) return;
    addIssue(context, 'name-in-wrong-script', `“${text}” is not written in the script of “${lang}”.`, [
      'lang',
    ]);
  });

/** Front matter of a note, `notes/<id>.mdx`. */
export const NoteSchema = z.strictObject({
  /** The headword. */
  title: TextSchema,
  /** How the headword stands in an alphabetical list, where that differs: `Gogol, Nikolai`. */
  sort: TextSchema.optional(),
  /** What the note is about. */
  kind: z.enum(KIND_NAMES),
  /** Which world its subject belongs to. */
  world: z.enum(WORLD_NAMES),
  /** The note in at most 60 characters, for the margin. */
  gloss: TextSchema.superRefine((gloss, context) => {
    const { length } = [...new Intl.Segmenter().segment(gloss)];
    if (length <= GLOSS_LENGTH) return;
    addIssue(
      context,
      'gloss-too-long',
      `The gloss has ${String(length)} characters; the margin holds ${String(GLOSS_LENGTH)}. Take ${String(length - GLOSS_LENGTH)} away.`,
    );
  }),
  original: OriginalSchema.optional(),
  names: NamesSchema.default({}),
  /** Other words that a reader may type to find it: synonyms, everyday words, questions’ words. They are searched and never printed. */
  find: z.array(TextSchema).default([]),
  /** Ids that the note had before; their addresses lead on to it. */
  formerly: z.array(IdSchema).default([]),
  /** Names that another note has too, and declares so. */
  shared: z.array(TextSchema).default([]),
  /** When it was: of a person, birth and death. */
  dates: DateSchema.optional(),
  place: PlaceSchema.optional(),
  /** Notes that this one is related to: “this note AS that note”. Stated at one end only. */
  related: z.array(z.strictObject({ to: IdSchema, as: z.enum(RELATION_NAMES) })).default([]),
  /** The day the note was last checked against its sources. */
  checked: DateSchema,
});

/** Front matter of a page about the edition, `pages/*.mdx`. */
export const PageSchema = z.strictObject({
  title: TextSchema,
  /** What search engines print under the title. */
  description: TextSchema,
});

/** An entry of `bibliography.json`: CSL-JSON, of which the model needs only this; the rest is for the citation processor. */
export const SourceSchema = z.looseObject({
  id: IdSchema,
  type: TextSchema,
  title: TextSchema,
});

/** Adds an issue that bears the name of the rule it breaks. */
function addIssue(
  context: z.RefinementCtx,
  rule: Rule,
  message: string,
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', message, path, params: { rule } });
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The script of a name, where it is not one that its language is written in: a Cyrillic letter under English, none under Russian. */
function foreignScript(name: string, language: string): 'Cyrl' | 'Latn' | undefined {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
  const wantsCyrillic = scriptOfLanguage(language) === 'Cyrl';
  if (isCyrillic === wantsCyrillic || !/\p{Letter}/u.test(name)) return undefined;
  return isCyrillic ? 'Cyrl' : 'Latn';
}

function scriptOfLanguage(tag: string): string | undefined {
  return isLanguage(tag) ? new Intl.Locale(tag).maximize().script : undefined;
}
