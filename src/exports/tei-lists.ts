import type { Element } from 'xast';
import { x } from 'xastscript';
import type { HistoricalDate } from '../edition/date.ts';
import type { CitedSource, Edition, Note } from '../edition/edition.ts';
import { sourceKeyOf } from '../edition/source-id.ts';
import { teiId } from './tei-id.ts';
import { speakersOf } from './tei-text.ts';

/** The people, places, institutions and events that notes are about, how they are related, and the sources, each as TEI lists them. */
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
  ];
  // An empty list is none to TEI.
  return lists.filter(({ children }) => children.length > 0);
}

function about({ id, kind }: Note): Record<string, string> {
  return { 'xml:id': `${kind}-${id}`, corresp: `#${teiId.note(id)}` };
}

function person(note: Note): Element {
  const { title, original, dates, kind } = note;
  const [born, died] = dates === undefined ? [] : endsOf(dates);
  return x('person', { ...about(note), role: kind }, [
    x('persName', title),
    ...(original === undefined ? [] : [x('persName', { 'xml:lang': original.lang }, original.text)]),
    ...(born === undefined || died === undefined
      ? []
      : [x('birth', { when: born }), x('death', { when: died })]),
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

/** When something was, where TEI's own dates can say it; the note has the whole. */
function when(dates: HistoricalDate | undefined): Record<string, string> {
  const [from, to] = dates === undefined ? [] : endsOf(dates);
  if (from === undefined) return {};
  return to === undefined ? { when: from } : { from, to };
}

/** The ends of a date that are a year, month or day without doubt. */
function endsOf({ edtf }: HistoricalDate): readonly (string | undefined)[] {
  const ends = edtf.split('/');
  return ends.every((end) => /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(end)) ? ends : [];
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
