import { z } from 'zod';
import {
  addIssue,
  DateSchema,
  DaySchema,
  IdSchema,
  isLanguage,
  LanguageSchema,
  LineSchema,
  TextSchema,
} from './field-schema.ts';
import { RELATION_NAMES } from './relation.ts';

const GLOSS_LENGTH = 60;

/** A point on the globe, WGS84, in degrees. */
const PlaceSchema = z
  .strictObject({
    /** What stood there, as it was called then. */
    name: LineSchema,
    /** What stands there today, or what it is called, where that differs. */
    now: LineSchema.optional(),
    /** Degrees north of the equator; south is negative. */
    lat: z.number(),
    /** Degrees east of Greenwich; west is negative. */
    lon: z.number(),
    /** How near the point is, in metres: of a house 50, of a city 10000. */
    within: z.number().positive().optional(),
    /** Where the point is found. */
    source: TextSchema.optional(),
  })
  .superRefine(({ lat, lon }, context) => {
    if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return;
    addIssue(
      context,
      'coordinates-off-globe',
      `lat ${String(lat)}, lon ${String(lon)} lies off the globe. A latitude runs from -90 to 90, a longitude from -180 to 180.`,
    );
  });

/** A dated happening that a note tells of, for the timeline: a month of a novel, a day of a trial. */
const MomentSchema = z.strictObject({
  date: DateSchema,
  /** What happened, in a few words of its own; the note's body says it with its source. */
  says: LineSchema,
  /** The world that it belongs to, where that is not its note’s: a scene of a novel, told in the note on the book. */
  world: TextSchema.optional(),
  /** The level of the spoiler that it belongs to (`spoilers` of `edition.yaml`), where it gives something away. */
  spoiler: IdSchema.optional(),
});

/** Other names to find a note by, under the language each belongs to. `ru-Latn` is Russian in Latin letters. */
const NamesSchema = z.record(LanguageSchema, z.array(LineSchema)).superRefine((names, context) => {
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
    text: LineSchema,
    lang: LanguageSchema,
    /** The same in Latin letters. */
    latin: LineSchema.optional(),
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
  title: LineSchema,
  /** How the headword stands in an alphabetical list, where that differs: `Gogol, Nikolai`. */
  sort: LineSchema.optional(),
  /** What the note is about: one of the kinds that every edition has, or of its own (`kinds` of `edition.yaml`). */
  kind: TextSchema,
  /** Which world its subject belongs to: one of `worlds` of `edition.yaml`. */
  world: TextSchema,
  /** The note in at most 60 characters, for the margin. */
  gloss: LineSchema.superRefine((gloss, context) => {
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
  /** Why there are no dates, as it is printed: `Her year of birth is not known`. */
  undated: LineSchema.optional(),
  /** What happened when, of what the note tells: each stands in the timeline by itself. */
  moments: z.array(MomentSchema).default([]),
  place: PlaceSchema.optional(),
  /** Why a place has no point on the globe. */
  unplaced: LineSchema.optional(),
  /** Notes that this one is related to: “this note AS that note”. Stated at one end only. */
  related: z.array(z.strictObject({ to: IdSchema, as: z.enum(RELATION_NAMES) })).default([]),
  /** The day the note was last checked against its sources. */
  checked: DaySchema,
});

/** Front matter of a page about the edition, `pages/*.mdx`. */
export const PageSchema = z.strictObject({
  title: LineSchema,
  /** What search engines print under the title. */
  description: LineSchema,
});

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
