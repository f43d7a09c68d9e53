import { z } from 'zod';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import type { Note } from '../edition/edition.ts';
import type { Mention } from '../edition/mention.ts';
import type { Part } from '../edition/part.ts';
import { sourceKeyOf } from '../edition/source-id.ts';
import { figuresIn, type Figure } from '../edition/figure.ts';
import { readProse } from '../edition/prose.ts';
import { isSpoilerHeading, openBlocks } from '../edition/spoiler.ts';
import { printPerson } from '../edition/title-page.ts';
import { entriesOf } from './bibliography.ts';
import { downloadOf } from './downloads.ts';
import { EditionSchema, type EditionData } from './edition-schema.ts';
import { pictureOf } from './figure-credit.ts';
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
    parts: parts.map((part) => partData(part, context)),
    mentions: mentions.map(mentionData),
    notes: [...notes.values()].map((note) => noteData(note, context)),
    pictures: picturesOf(context),
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

/** The pictures that are shown, but for those that a spoiler gates. */
function picturesOf(context: ExportContext): EditionData['pictures'] {
  const { parts, notes, pages, pictures } = context.edition;
  const figures = [
    ...[...parts, ...pages.values()].flatMap(({ path }) => figuresIn(context.treeOf(path))),
    ...[...notes.values()].flatMap((note) => openFigures(note, context)),
  ];
  const shown = new Set(figures.map(({ file }) => file));
  return [...pictures.keys()]
    .filter((file) => shown.has(file))
    .map((file) => {
      const { path, url, width, height, credit, licence, licenceUrl, source } = pictureOf(file, context);
      return { file: path, address: url, width, height, credit, licence, licenceUrl, source };
    });
}

function openFigures({ path }: Pick<Note, 'path'>, { edition, treeOf }: ExportContext): Figure[] {
  const headings = edition.titlePage.spoilers.map(({ heading }) => heading);
  return figuresIn({ type: 'root', children: [...openBlocks(treeOf(path).children, headings)] });
}

function figureData(figure: Figure) {
  return { picture: figure.file, alt: figure.alt, caption: readProse(figure).text };
}

function partData(part: Part, { edition, treeOf }: ExportContext): EditionData['parts'][number] {
  const { id, title, form, pageId, headings, passages, figures, authorNotes, printedPages } = part;
  const { language } = edition.titlePage;
  const shown = new Map(figuresIn(treeOf(part.path)).map((figure) => [figure.data?.stretch, figure]));
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
    figures: figures.flatMap(({ id: stretch, passageId }) => {
      const figure = shown.get(stretch);
      return figure === undefined ? [] : [{ ...figureData(figure), id: stretch, after: passageId }];
    }),
    authorNotes: authorNotes.map(({ id: note, number, text }) => ({ id: note, number, text })),
    printedPages: printedPages.map(({ number, stretchId }) => ({ number, stretch: stretchId })),
  };
}

function mentionData({ id, noteId, lemma, partId, stretchId, lines, sentence }: Mention) {
  return { id, note: noteId, lemma, part: partId, stretch: stretchId, lines, sentence };
}

function noteData(note: Note, context: ExportContext): EditionData['notes'][number] {
  const { edition, treeOf, address } = context;
  const {
    id,
    number,
    title,
    sortTitle,
    kind,
    world,
    gloss,
    original,
    allNames,
    dates,
    undated,
    moments,
    place,
  } = note;
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
    moments: moments
      .filter(({ spoiler }) => spoiler === undefined)
      .map(({ date, says, world: ofMoment = world }) => ({ date: date.edtf, says, world: ofMoment })),
    place,
    unplaced: note.unplaced,
    related: note.relations.map(({ noteId, heading }) => ({ note: noteId, as: heading })),
    linkedFrom: [...note.linkedFrom],
    summary: note.summary,
    text: note.text,
    figures: openFigures(note, context).map(figureData),
    hasSpoiler: treeOf(note.path).children.some((node) => isSpoilerHeading(node, headings)),
    sources: note.sourceIds.map(sourceKeyOf),
    checked: note.checked.edtf,
    address: placed(address.note(id), context),
  };
}
