import { z } from 'zod';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import type { Note } from '../edition/edition.ts';
import type { Mention } from '../edition/mention.ts';
import type { Part } from '../edition/part.ts';
import { sourceKeyOf } from '../edition/source-id.ts';
import { isSpoilerHeading } from '../edition/spoiler.ts';
import { printPerson } from '../edition/title-page.ts';
import { entriesOf } from './bibliography.ts';
import { downloadOf } from './downloads.ts';
import { EditionSchema, type EditionData } from './edition-schema.ts';
import { placed, type ExportContext } from './export-context.ts';

/** The whole model as JSON: `edition.json`. Of notes it has what is open; words that are only searched for are not in it. */
export function printEditionData(context: ExportContext): string {
  return `${JSON.stringify(dataOf(context), undefined, 1)}\n`;
}

/** The JSON Schema of `edition.json`, with what every field means. */
export function printEditionSchema(context: ExportContext): string {
  const schema = z.toJSONSchema(EditionSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ ...schema, $id: schemaAddress(context), title: 'edition.json' }, undefined, 2)}\n`;
}

function schemaAddress(context: ExportContext): string {
  return placed(context.address.file(downloadOf('schema').file), context);
}

function dataOf(context: ExportContext): EditionData {
  const { edition } = context;
  const { titlePage, parts, mentions, notes, sources, changes } = edition;
  const { title, author, language, description, editors, rights, kinds, worlds } = titlePage;
  const state = stateOf(edition);
  return {
    $schema: schemaAddress(context),
    title,
    author: author.map(printPerson),
    language,
    version: state.version,
    date: dayOf(state),
    description,
    editors,
    rights,
    kinds,
    worlds,
    parts: parts.map((part) => partData(part, language)),
    mentions: mentions.map(mentionData),
    notes: [...notes.values()].map((note) => noteData(note, context)),
    sources: entriesOf(sources) as EditionData['sources'],
    changes: changes.map(({ id, on, version, what, why, noteIds }) => ({
      id,
      on: on.edtf,
      version,
      what,
      why,
      notes: [...noteIds],
    })),
  };
}

function partData(part: Part, language: string): EditionData['parts'][number] {
  const { id, title, form, pageId, headings, passages, authorNotes, printedPages } = part;
  return {
    id,
    title,
    form,
    language: part.language ?? language,
    hasPage: pageId !== undefined,
    headings: headings.map(({ id: heading, depth, text }) => ({ id: heading, depth, text })),
    passages: passages.map(({ id: passage, number, text, type, speaker, headingId, lines }) => ({
      id: passage,
      number,
      text,
      type,
      speaker,
      heading: headingId,
      lines: [...lines],
    })),
    authorNotes: authorNotes.map(({ id: note, number, text }) => ({ id: note, number, text })),
    printedPages: printedPages.map(({ number, stretchId }) => ({ number, stretch: stretchId })),
  };
}

function mentionData({ id, noteId, lemma, partId, stretchId, lines, sentence }: Mention) {
  return { id, note: noteId, lemma, part: partId, stretch: stretchId, lines, sentence };
}

/** The moments that no spoiler gates; undefined where there is none. */
function openMoments({ moments }: Note) {
  const open = moments.filter(({ spoiler }) => spoiler === undefined);
  return open.length === 0
    ? undefined
    : open.map(({ date, says, world }) => ({ date: date.edtf, says, world }));
}

function noteData(note: Note, context: ExportContext): EditionData['notes'][number] {
  const { edition, treeOf, address } = context;
  const { id, number, title, sortTitle, kind, world, gloss, original, allNames, dates, undated, place } =
    note;
  const headings = edition.titlePage.spoilers.map(({ heading }) => heading);
  return {
    id,
    number,
    title,
    sort: sortTitle,
    kind,
    world,
    gloss,
    original,
    names: allNames.filter(({ role }) => role !== 'find').map(({ text, language }) => ({ text, language })),
    dates: dates?.edtf,
    undated,
    moments: openMoments(note),
    place,
    unplaced: note.unplaced,
    related: note.relations.map(({ noteId, heading }) => ({ note: noteId, as: heading })),
    linkedFrom: [...note.linkedFrom],
    summary: note.summary,
    text: note.text,
    hasSpoiler: treeOf(note.path).children.some((node) => isSpoilerHeading(node, headings)),
    sources: note.sourceIds.map(sourceKeyOf),
    checked: note.checked.edtf,
    address: placed(address.note(id), context),
  };
}
