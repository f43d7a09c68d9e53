import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { printDate, type HistoricalDate } from '../edition/date.ts';
import type { Edition, Note } from '../edition/edition.ts';
import { teiDate } from '../markup/tei-date.ts';
import { teiId } from '../markup/tei-id.ts';
import type { ExportContext } from './export-context.ts';
import { teiApparatus } from './tei-apparatus.ts';

/** A note as TEI, with all that its file says: its names and dates first, then its body. */
export function teiNote(note: Note, context: ExportContext): Element {
  const { id, kind, world, number, mentions, path } = note;
  const attributes = {
    'xml:id': teiId.note(id),
    type: kind,
    subtype: world,
    n: String(number),
    ...(mentions.length > 0 && { target: mentions.map((mention) => `#${mention.id}`).join(' ') }),
  };
  return x('note', attributes, [
    ...facts(note, context.edition),
    ...teiApparatus(path, teiId.note(id), context),
  ]);
}

/** A date in the attributes of TEI, and in the words of the interface. */
export function dateElement(date: HistoricalDate, { titlePage }: Edition, type?: string): Element {
  const { language, interface: spoken } = titlePage;
  const attributes = {
    ...(type !== undefined && { type }),
    ...teiDate(date.edtf),
    ...(spoken !== language && { 'xml:lang': spoken }),
  };
  return x('date', attributes, printDate(date, spoken));
}

/** What the head of a note's file says, and `people.yaml` of how its name is said. */
function facts(note: Note, edition: Edition): ElementContent[] {
  const { id, title, sort, gloss, original, allNames, shared, formerly, dates, undated, place } = note;
  const name = (type: string, text: string, lang?: string) =>
    x('name', { type, ...(lang !== undefined && { 'xml:lang': lang }) }, text);
  const said = edition.people.help.say[id];
  return [
    x('label', { type: 'headword' }, title),
    ...(sort === undefined ? [] : [x('label', { type: 'sort' }, sort)]),
    x('gloss', gloss),
    ...(original === undefined ? [] : [name('original', original.text, original.lang)]),
    ...(original?.latin === undefined ? [] : [name('latin', original.latin, `${original.lang}-Latn`)]),
    ...allNames
      .filter(({ role }) => role === 'name')
      .map(({ text, language: lang }) => name('name', text, lang)),
    ...allNames.filter(({ role }) => role === 'find').map(({ text }) => name('find', text)),
    ...shared.map((text) => name('shared', text)),
    ...(said === undefined
      ? []
      : [name('stressed', said.stressed ?? '', said.lang), name('spoken', said.plain)]),
    ...formerly.map((former) => x('idno', { type: 'formerly' }, former)),
    ...(dates === undefined ? [] : [dateElement(dates, edition, 'dates')]),
    ...(undated === undefined ? [] : [x('note', { type: 'undated' }, undated)]),
    ...momentLists(note),
    ...(place === undefined ? [] : placeFacts(place)),
    ...(note.unplaced === undefined ? [] : [x('note', { type: 'unplaced' }, note.unplaced)]),
    dateElement(note.checked, edition, 'checked'),
  ];
}

/** What happened when: open moments in a list, those of each spoiler in one of its own, marked as what it gates is. */
function momentLists({ id, moments }: Note): Element[] {
  const events = moments.map(({ date, says, world, spoiler }, index) => {
    const attributes = { 'xml:id': teiId.moment(id, index + 1), type: world, ...teiDate(date.edtf) };
    return { spoiler, event: x('event', attributes, [x('label', says)]) };
  });
  return [...Map.groupBy(events, ({ spoiler }) => spoiler)]
    .toSorted(([a], [b]) => Number(a !== undefined) - Number(b !== undefined))
    .map(([spoiler, group]) => {
      const list = x(
        'listEvent',
        group.map(({ event }) => event),
      );
      return spoiler === undefined ? list : x('note', { type: 'spoiler', subtype: spoiler }, [list]);
    });
}

function placeFacts({ name, now, lat, lon, within, source }: NonNullable<Note['place']>): ElementContent[] {
  return [
    x('placeName', { type: 'then' }, name),
    ...(now === undefined ? [] : [x('placeName', { type: 'now' }, now)]),
    x('geo', `${String(lat)} ${String(lon)}`),
    ...(within === undefined
      ? []
      : [x('measure', { type: 'within', quantity: String(within), unit: 'm' }, String(within))]),
    ...(source === undefined ? [] : [x('note', { type: 'place-source' }, source)]),
  ];
}
