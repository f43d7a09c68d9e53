import type { Change } from './change.ts';
import { wordsOf, type Words } from '../languages/words.ts';
import type { Note } from './connected-note.ts';
import type { CitedSource, Edition, Page } from './edition.ts';
import type { EditionMap } from './map.ts';
import type { IndexFile } from './index-file.ts';
import { orderIndex } from './index-order.ts';
import { linkedNotes, type Mention } from './mention.ts';
import { makeIndex } from './name-index.ts';
import { findNamedPlaces } from './named-places.ts';
import type { Name } from './names.ts';
import type { Body, NoteFile, NoteFront } from './note.ts';
import type { PageFile } from './page.ts';
import type { Part } from './part.ts';
import { peopleOf, type NamesHelp } from './people.ts';
import type { Picture } from './picture.ts';
import { placesOf } from './places.ts';
import { readProse } from './prose.ts';
import type { Relation } from './relation.ts';
import type { Source } from './source.ts';
import { gatedMomentsOf, timelineOf } from './timeline.ts';
import type { TitlePage } from './title-page.ts';

/** The parts of an edition, each read by itself and free of faults. */
export interface EditionParts {
  readonly titlePage: TitlePage;
  readonly parts: readonly Part[];
  readonly mentions: readonly Mention[];
  readonly notes: readonly NoteFile[];
  readonly names: readonly Name[];
  readonly sources: readonly Source[];
  readonly pages: readonly PageFile[];
  readonly maps: readonly EditionMap[];
  readonly namesHelp: NamesHelp;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly changes: readonly Change[];
  readonly index: IndexFile | undefined;
}

/** Connects the parts of an edition. */
export function connectEdition(read: EditionParts): Edition {
  const { titlePage, parts, mentions, names, sources, pages } = read;
  const mentionsByNote = Map.groupBy(mentions, ({ noteId }) => noteId);
  const ordered = inReadingOrder(read.notes, mentionsByNote, titlePage.language);
  const namesByNote = Map.groupBy(names, ({ noteId }) => noteId);
  const relations = relationsByNote(ordered, wordsOf(titlePage.interface).relations);
  const linkedFrom = backlinksByNote(ordered);
  const notes = ordered.map(({ front, ...note }, index): Note => {
    const { related: _related, names: _names, find: _find, ...kept } = front;
    return {
      ...kept,
      id: note.id,
      path: note.path,
      number: index + 1,
      sortTitle: front.sort ?? front.title,
      firstSentence: note.body.firstSentence,
      summary: readProse({ type: 'paragraph', children: [...note.body.firstSentence] }).text,
      text: note.body.text,
      allNames: namesByNote.get(note.id) ?? [],
      sourceIds: citedSources(note.body),
      mentions: mentionsByNote.get(note.id) ?? [],
      relations: relations.get(note.id) ?? [],
      linkedFrom: linkedFrom.get(note.id) ?? [],
      previousId: ordered[index - 1]?.id,
      nextId: ordered[index + 1]?.id,
    };
  });
  const connectedPages = pages.map(connectPage);
  const index = makeIndex({
    notes,
    file: read.index,
    places: findNamedPlaces(notes, parts),
    language: titlePage.language,
  });
  return {
    titlePage,
    parts,
    passages: parts.flatMap(({ passages }) => passages),
    mentions,
    notes: new Map(notes.map((note) => [note.id, note])),
    mentioned: notes.filter((note) => note.mentions.length > 0),
    sources: connectSources(sources, notes, connectedPages),
    names,
    timeline: timelineOf(notes, titlePage),
    gatedMoments: gatedMomentsOf(notes, titlePage),
    places: placesOf(notes, read.maps, titlePage.language),
    people: peopleOf(ordered, read.namesHelp),
    index: orderIndex(index, titlePage.language),
    writtenIndex: read.index?.headings ?? [],
    pages: new Map(connectedPages.map((page) => [page.id, page])),
    pictures: read.pictures,
    changes: read.changes.toReversed(),
  };
}

type FrontedNote = Omit<NoteFile, 'front'> & { readonly front: NoteFront };

function inReadingOrder(
  notes: readonly NoteFile[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  language: string,
): FrontedNote[] {
  const collator = new Intl.Collator(language);
  const places = new Map([...mentions.keys()].map((id, index) => [id, index]));
  const place = ({ id }: FrontedNote) => places.get(id) ?? Infinity;
  return notes
    .flatMap((note) => (note.front === undefined ? [] : [{ ...note, front: note.front.data }]))
    .sort((a, b) => {
      const [placeA, placeB] = [place(a), place(b)];
      if (placeA !== placeB) return placeA - placeB;
      return collator.compare(a.front.sort ?? a.front.title, b.front.sort ?? b.front.title);
    });
}

function relationsByNote(notes: readonly FrontedNote[], words: Words['relations']): Map<string, Relation[]> {
  const relations = new Map<string, Relation[]>();
  const add = (id: string, relation: Relation) => {
    const own = relations.get(id);
    if (own === undefined) relations.set(id, [relation]);
    else own.push(relation);
  };
  for (const { id, front } of notes) {
    for (const { to, as } of front.related) {
      add(id, { heading: words[as].from, noteId: to, as, isStated: true });
      add(to, { heading: words[as].to, noteId: id, as, isStated: false });
    }
  }
  return relations;
}

function backlinksByNote(notes: readonly FrontedNote[]): ReadonlyMap<string, readonly string[]> {
  const links = notes.flatMap(({ id, body }) =>
    linkedNotes(body.openLinks).map((target) => ({ target, from: id })),
  );
  const backlinks = Map.groupBy(links, ({ target }) => target);
  return new Map([...backlinks].map(([target, all]) => [target, all.map(({ from }) => from)]));
}

function citedSources({ clusters }: Body): string[] {
  const ids = clusters.flatMap(({ read }) =>
    typeof read === 'string' ? [] : read.map(({ sourceId }) => sourceId),
  );
  return [...new Set(ids)];
}

function connectSources(
  sources: readonly Source[],
  notes: readonly Note[],
  pages: readonly Page[],
): ReadonlyMap<string, CitedSource> {
  const citations = [
    ...notes.map((note) => ({ type: 'note', ...note }) as const),
    ...pages.map((page) => ({ type: 'page', ...page }) as const),
  ].flatMap(({ type, id, sourceIds }) => sourceIds.map((sourceId) => ({ sourceId, by: { type, id } })));
  const citing = Map.groupBy(citations, ({ sourceId }) => sourceId);
  const citedBy = (id: string) => (citing.get(id) ?? []).map(({ by }) => by);
  return new Map(sources.map((source) => [source.id, { ...source, citedBy: citedBy(source.id) }]));
}

function connectPage({ id, path, front, body }: PageFile): Page {
  return {
    id,
    path,
    title: front?.title ?? id,
    description: front?.description ?? '',
    sourceIds: citedSources(body),
    noteIds: linkedNotes(body.openLinks),
  };
}
