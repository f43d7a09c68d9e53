import type { Element } from 'xast';
import { x } from 'xastscript';
import type { HistoricalDate } from '../edition/date.ts';
import type { CitedSource, Edition, Note } from '../edition/edition.ts';
import type { WrittenHeading } from '../edition/index-file.ts';
import { sourceKeyOf } from '../edition/source-id.ts';
import { teiDate, type TeiDate } from '../markup/tei-date.ts';
import { teiId } from '../markup/tei-id.ts';
import { speakersOf } from './tei-text.ts';

/**
 * The people, places, institutions and events that notes are about, how they are related, the sources, each as TEI lists them, and
 * the headings that an indexer wrote. What a list says of a note’s subject it has from the note.
 */
export function teiLists(edition: Edition): Element[] {
  const notes = [...edition.notes.values()];
  const ofKind = (...kinds: string[]) => notes.filter(({ kind }) => kinds.includes(kind));
  const lists = [
    x('listPerson', [
      ...[...speakersOf(edition)].map(([name, id]) =>
        x('person', { 'xml:id': id, role: 'speaker' }, [x('persName', name)]),
      ),
      ...ofKind('person', 'character').map(person),
    ]),
    x('listPlace', ofKind('place').map(place)),
    x(
      'listOrg',
      ofKind('institution').map((note) => x('org', about(note), [x('orgName', note.title)])),
    ),
    x(
      'listEvent',
      ofKind('event').map((note) =>
        x('event', { ...about(note), ...when(note.dates) }, [x('label', note.title)]),
      ),
    ),
    x('listRelation', notes.flatMap(relations)),
    x('listBibl', [...edition.sources.values()].map(bibl)),
    x('list', { type: 'index' }, edition.writtenIndex.map(indexHeading)),
  ];
  // An empty list is none to TEI.
  return lists.filter(({ children }) => children.length > 0);
}

function about({ id, kind }: Note): Record<string, string> {
  return { 'xml:id': `${kind}-${id}`, corresp: `#${teiId.note(id)}` };
}

function person(note: Note): Element {
  const { title, original, dates, kind } = note;
  const { from, to } = when(dates);
  return x('person', { ...about(note), role: kind }, [
    x('persName', title),
    ...(original === undefined ? [] : [x('persName', { 'xml:lang': original.lang }, original.text)]),
    ...(from === undefined ? [] : [x('birth', { when: from })]),
    ...(to === undefined ? [] : [x('death', { when: to })]),
  ]);
}

function place(note: Note): Element {
  const at = note.place;
  return x('place', about(note), [
    x('placeName', note.title),
    ...(at === undefined ? [] : [x('location', [x('geo', `${String(at.lat)} ${String(at.lon)}`)])]),
  ]);
}

/** A relation stands at the note that states it. */
function relations({ id, relations: all }: Note): Element[] {
  return all
    .filter(({ isStated }) => isStated)
    .map(({ as, noteId }) =>
      x('relation', { name: as, active: `#${teiId.note(id)}`, passive: `#${teiId.note(noteId)}` }),
    );
}

/** A heading of the index: the note that treats it, what stands under it, and where else to look. */
function indexHeading({ text, language, noteId, under, see, also }: WrittenHeading): Element {
  const words = (type: string, headings: readonly string[]) =>
    headings.map((heading) => x('item', { n: type }, [x('term', heading)]));
  const lines = [
    ...under.map((line) => x('item', { n: 'under' }, [x('term', line.text), noteOf(line.noteId)])),
    ...words('see', see),
    ...words('also', also),
  ];
  return x('item', language === undefined ? {} : { 'xml:lang': language }, [
    x('term', text),
    ...(noteId === undefined ? [] : [noteOf(noteId)]),
    ...(lines.length === 0 ? [] : [x('list', lines)]),
  ]);
}

function noteOf(id: string): Element {
  return x('ptr', { target: `#${teiId.note(id)}` });
}

/** When something was, where TEI’s own attributes say all of it; the note has what they cannot say. */
function when(dates: HistoricalDate | undefined): TeiDate {
  const said = dates === undefined ? {} : teiDate(dates.edtf);
  return said.n === undefined ? said : {};
}

function bibl({ id, csl }: CitedSource): Element {
  const { type, title } = csl;
  const authors = namesOf(csl['author']);
  const text = (name: string) => {
    const value = csl[name];
    return typeof value === 'string' ? [value] : [];
  };
  return x('bibl', { 'xml:id': teiId.source(id), type, n: sourceKeyOf(id) }, [
    ...authors.map((author) => x('author', author)),
    ...(title === undefined ? [] : [x('title', title.replace(/<[^>]+>/gu, ''))]),
    ...text('container-title').map((name) => x('title', { level: 'm' }, name)),
    ...text('publisher').map((name) => x('publisher', name)),
    ...text('URL').map((url) => x('idno', { type: 'URI' }, url)),
    ...text('DOI').map((doi) => x('idno', { type: 'DOI' }, doi)),
  ]);
}

interface CslName {
  readonly given?: string;
  readonly family?: string;
  readonly literal?: string;
}

function namesOf(names: unknown): string[] {
  return ((names ?? []) as readonly CslName[]).map(
    ({ given, family, literal }) => literal ?? [given, family].filter((part) => part !== undefined).join(' '),
  );
}
