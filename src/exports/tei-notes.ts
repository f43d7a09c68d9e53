import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { plainCitations } from '../citations/edition-citations.ts';
import { printDate } from '../edition/date.ts';
import type { Edition, Note } from '../edition/edition.ts';
import { noteOfLink } from '../edition/mention.ts';
import { isSpoilerHeading, openBlocks } from '../edition/spoiler.ts';
import type { TitlePage } from '../edition/title-page.ts';
import type { ExportContext } from './export-context.ts';
import { pictureOf } from './figure-credit.ts';
import { teiId } from './tei-id.ts';
import { footnotePrinter, teiBlocks, type TeiScope } from './tei-prose.ts';
import { targetOf } from './tei-text.ts';

/**
 * A note as TEI, with all that its file says: its names and dates first, then its body. What a spoiler gates stands in a note
 * of its own within it, `type="spoiler"`, with its level and the warning that closes it.
 */
export function teiNote(note: Note, context: ExportContext): Element {
  const { edition, treeOf } = context;
  const { spoilers } = edition.titlePage;
  const { id, kind, world, number, mentions } = note;
  const tree = treeOf(note.path);
  const blocks = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'footnoteDefinition');
  const open = openBlocks(
    blocks,
    spoilers.map(({ heading }) => heading),
  );
  const scope = scopeOf(note, tree.children, context);
  const attributes = {
    'xml:id': teiId.note(id),
    type: kind,
    subtype: world,
    n: String(number),
    ...(mentions.length > 0 && { target: mentions.map((mention) => `#${mention.id}`).join(' ') }),
  };
  return x('note', attributes, [
    ...facts(note, edition),
    ...teiBlocks(open, scope),
    ...gated(blocks.slice(open.length), spoilers, scope),
  ]);
}

function scopeOf({ id }: Note, children: readonly RootContent[], context: ExportContext): TeiScope {
  const { edition } = context;
  const print = plainCitations(edition);
  const scope: TeiScope = {
    refer: (url) => {
      const noteId = noteOfLink(url);
      return { target: noteId === undefined ? targetOf(url, edition) : `#${teiId.note(noteId)}` };
    },
    cite: ({ raw, read }) => {
      if (typeof read === 'string') return x('seg', raw);
      const target = read.map(({ sourceId }) => `#${teiId.source(sourceId)}`).join(' ');
      return x('ref', { type: 'citation', target, n: raw }, `(${read.map(print).join('; ')})`);
    },
    picture: (file) => pictureOf(file, context),
    footnote: footnotePrinter({ children }, (definition, label) =>
      x('note', { place: 'foot', n: label, 'xml:id': teiId.footnote(id, label) }, [
        ...teiBlocks(definition.children, scope),
      ]),
    ),
  };
  return scope;
}

/** What a spoiler gates: from each heading that opens one to the next. */
function gated(blocks: readonly RootContent[], spoilers: TitlePage['spoilers'], scope: TeiScope): Element[] {
  const headings = spoilers.map(({ heading }) => heading);
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  const next = rest.findIndex((node) => isSpoilerHeading(node, headings));
  const own = next === -1 ? rest : rest.slice(0, next);
  const spoiler = spoilers.find(({ heading }) => heading === toString(first));
  const { level = '', warning = '' } = spoiler ?? {};
  const note = x('note', { type: 'spoiler', subtype: level }, [
    ...teiBlocks([first], scope),
    x('desc', warning),
    ...teiBlocks(own, scope),
  ]);
  return [note, ...(next === -1 ? [] : gated(rest.slice(next), spoilers, scope))];
}

/** What the head of a note's file says. */
function facts(note: Note, edition: Edition): ElementContent[] {
  const { title, sortTitle, gloss, original, allNames, shared, formerly, dates, undated, place, unplaced } =
    note;
  const language = edition.titlePage.interface;
  const name = (type: string, text: string, lang?: string) =>
    x('name', { type, ...(lang !== undefined && { 'xml:lang': lang }) }, text);
  return [
    x('label', { type: 'headword' }, title),
    ...(sortTitle === title ? [] : [x('label', { type: 'sort' }, sortTitle)]),
    x('gloss', gloss),
    ...(original === undefined ? [] : [name('original', original.text, original.lang)]),
    ...(original?.latin === undefined ? [] : [name('latin', original.latin, `${original.lang}-Latn`)]),
    ...allNames
      .filter(({ role }) => role === 'name')
      .map(({ text, language: lang }) => name('name', text, lang)),
    ...allNames.filter(({ role }) => role === 'find').map(({ text }) => name('find', text)),
    ...shared.map((text) => name('shared', text)),
    ...formerly.map((id) => x('idno', { type: 'formerly' }, id)),
    ...(dates === undefined ? [] : [x('date', { type: 'dates', n: dates.edtf }, printDate(dates, language))]),
    ...(undated === undefined ? [] : [x('note', { type: 'undated' }, undated)]),
    ...(place === undefined ? [] : placeFacts(place)),
    ...(unplaced === undefined ? [] : [x('note', { type: 'unplaced' }, unplaced)]),
    x('date', { type: 'checked', n: note.checked.edtf }, printDate(note.checked, language)),
  ];
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
