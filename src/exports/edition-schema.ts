import { z } from 'zod';

const text = z.string().min(1);
const id = (what: string) => text.describe(what);

const PlaceData = z.strictObject({
  name: text.describe('What stood there, as it was called then.'),
  now: text.optional().describe('What stands there today, or what it is called, where that differs.'),
  lat: z.number().min(-90).max(90).describe('Degrees north, WGS84.'),
  lon: z.number().min(-180).max(180).describe('Degrees east, WGS84.'),
  within: z.number().positive().optional().describe('How near the point is, in metres.'),
  source: text.optional().describe('Where the point is found.'),
});

const StretchData = z.strictObject({
  id: id('Its address in its page: p7 of a passage, author-note-3 of a note by the text’s author.'),
  number: z.number().int().positive(),
  text: z.string().describe('Its characters, without mark-up.'),
});

const PictureData = z.strictObject({
  file: id('Its file in the edition’s folder, by which figures name it.'),
  address: text.describe(
    'Its largest size: whole where the site knows its own address, else from the site’s root.',
  ),
  width: z
    .number()
    .int()
    .positive()
    .describe('In pixels, as those of the file; of a drawing, its own units.'),
  height: z.number().int().positive(),
  credit: text.describe('Who made it, and who keeps it.'),
  licence: text.describe('What may be done with it.'),
  licenceUrl: text.optional().describe('Where the licence can be read.'),
  source: text.optional().describe('Where it was found.'),
});

const FigureData = z.strictObject({
  picture: text.describe('The file of the picture that it shows.'),
  alt: z.string().describe('What it shows, for those who do not see it.'),
  caption: z.string().describe('Its characters, without mark-up.'),
});

const PartData = z.strictObject({
  id: id('The id of the part.'),
  title: text.optional().describe('Its words, without mark-up.'),
  form: z.enum(['prose', 'verse', 'drama']),
  language: text.describe('A tag of BCP 47.'),
  hasPage: z.boolean().describe('Whether it has a page of its own.'),
  headings: z.array(z.strictObject({ id: text, depth: z.number().int(), text })),
  passages: z.array(
    StretchData.extend({
      type: text.describe('paragraph, quotation, list, table, code, stanza, speech or direction.'),
      speaker: text.optional().describe('Who speaks, in a play.'),
      heading: text.optional().describe('The id of the heading that it stands under.'),
      lines: z
        .array(
          z.strictObject({
            number: z.number().int().optional().describe('Of verse that is counted.'),
            start: z.number().int().describe('Its first character in the passage.'),
            end: z.number().int().describe('The character after its last.'),
            indent: z.number().int().describe('How far it is set in, in blanks.'),
          }),
        )
        .describe('Where the author broke the lines; empty where they run on.'),
    }),
  ),
  figures: z
    .array(
      FigureData.extend({
        id: id('Its address in its page.'),
        after: text.optional().describe('The id of the passage before it; left out before all.'),
      }),
    )
    .describe('They stand beside the text, and count for nothing in it.'),
  authorNotes: z.array(StretchData).describe('Notes of the text’s own author.'),
  printedPages: z
    .array(z.strictObject({ number: text, stretch: text.optional() }))
    .describe('Where pages of the printed source begin.'),
});

const MentionData = z.strictObject({
  id: id('Its address in its page.'),
  note: text.describe('The id of the note that it leads to.'),
  lemma: text.describe('The words that it covers.'),
  part: text.optional().describe('Left out on the title page.'),
  stretch: text.optional().describe('The passage, heading or author’s note that it stands in.'),
  lines: z.strictObject({ first: z.number().int(), last: z.number().int() }).optional(),
  sentence: z.strictObject({ before: z.string(), words: z.string(), after: z.string() }),
});

const NoteData = z.strictObject({
  id: id('The id of the note, as its address has it.'),
  number: z.number().int().positive().describe('Its place in reading order.'),
  title: text.describe('The headword.'),
  sort: text.describe('How the headword stands in an alphabetical list.'),
  kind: text.describe('One of the kinds of the title page.'),
  world: text.describe('One of the worlds of the title page.'),
  gloss: text.describe('The note in at most 60 characters.'),
  original: z
    .strictObject({ text, lang: text, latin: text.optional() })
    .optional()
    .describe('The subject’s name in its own language.'),
  names: z
    .array(z.strictObject({ text, language: text }))
    .describe('Every name that is printed of it, its headword among them.'),
  dates: text.optional().describe('In EDTF, levels 0 and 1.'),
  undated: text.optional().describe('Why there are no dates.'),
  moments: z
    .array(z.strictObject({ date: text.describe('In EDTF.'), says: text, world: text }))
    .describe('What happened when, of what the note tells. What a spoiler gates is left out.'),
  place: PlaceData.optional(),
  unplaced: text.optional().describe('Why a place has no point on the globe.'),
  related: z
    .array(z.strictObject({ note: text, as: text }))
    .describe('Relations as this note’s page heads them; each stands at both notes.'),
  linkedFrom: z.array(text).describe('Notes whose open text links to this one.'),
  summary: z.string().describe('Its first sentence.'),
  text: z.string().describe('Its open text, without citations. What a spoiler gates is left out.'),
  figures: z.array(FigureData).describe('Those of its open text.'),
  hasSpoiler: z.boolean().describe('Whether its page has more, behind a warning.'),
  sources: z.array(text).describe('The ids of the sources that it cites, in the order of first citing.'),
  checked: text.describe('The day on which it was last checked against its sources.'),
  address: text.describe('Its page: whole where the site knows its own address, else from the site’s root.'),
});

/** What `edition.json` holds: the whole model, for programs. It is published as JSON Schema beside it. */
export const EditionSchema = z
  .strictObject({
    $schema: text,
    title: text,
    author: z.array(text),
    language: text,
    version: text.optional().describe('Which state of the edition this is.'),
    date: text.optional().describe('The day of that state.'),
    description: text,
    editors: text,
    rights: z.strictObject({ text, notes: text }),
    kinds: z.record(z.string(), z.strictObject({ singular: text, plural: text })),
    worlds: z.record(z.string(), text),
    parts: z.array(PartData).describe('The text, in order.'),
    mentions: z
      .array(MentionData)
      .describe('Where the title page and the text name a note’s subject, in order.'),
    notes: z.array(NoteData).describe('In reading order.'),
    pictures: z.array(PictureData).describe('What figures show, of text, open notes and pages.'),
    sources: z
      .array(z.looseObject({ id: text, type: text }))
      .describe('CSL-JSON; custom.tier is how much weight a source bears.'),
    changes: z.array(
      z.strictObject({
        id: text,
        on: text,
        version: text.optional(),
        what: text,
        why: text.optional(),
        notes: z.array(text),
      }),
    ),
  })
  .describe('A companion reader’s edition: a text, and its history beside it.');

export type EditionData = z.input<typeof EditionSchema>;
