import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Change } from '../edition/change.ts';
import type { Edition } from '../edition/edition.ts';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import { plainPhrases } from '../edition/prose.ts';
import { titlePageLines, type Person } from '../edition/title-page.ts';
import { wordsOf } from '../languages/words.ts';
import { teiId } from '../markup/tei-id.ts';
import type { ExportContext } from './export-context.ts';
import { teiEncoding } from './tei-encoding.ts';
import { dateElement } from './tei-notes.ts';
import { teiPhrases } from './tei-prose.ts';
import { plainScope } from './tei-text.ts';
import { teiXenoData } from './tei-xeno-data.ts';

/** The header: what the document is, whose, of which state, how it is made, and what has been corrected. */
export function teiHeader(context: ExportContext): Element {
  const { edition } = context;
  const { language, interface: spoken, type, form, subject } = edition.titlePage;
  const languages = [...new Set([language, spoken])];
  const terms = { type, form, ...(subject !== undefined && { subject }) };
  return x('teiHeader', [
    fileDescription(context),
    teiEncoding(edition),
    x('profileDesc', [
      x(
        'langUsage',
        languages.map((ident) => x('language', { ident }, ident)),
      ),
      x('textClass', [
        x(
          'keywords',
          Object.entries(terms).map(([name, words]) => x('term', { type: name }, words)),
        ),
      ]),
    ]),
    ...teiXenoData(edition),
    ...(edition.changes.length === 0 ? [] : [x('revisionDesc', edition.changes.map(changeElement))]),
  ]);
}

function fileDescription({ edition, address, site }: ExportContext): Element {
  const { titlePage } = edition;
  const { titlePhrases, sentenceTitle, author, translator, textEditor, editors, rights, contact } = titlePage;
  const words = wordsOf(titlePage.interface);
  const inWords = titlePage.interface === titlePage.language ? {} : { 'xml:lang': titlePage.interface };
  const state = stateOf(edition);
  const day = dayOf(state);
  const stated = titlePage.date === undefined ? 'checked' : 'edition';
  return x('fileDesc', [
    x('titleStmt', [
      x('title', { type: 'main' }, teiPhrases(plainPhrases(titlePhrases), plainScope(edition))),
      ...(sentenceTitle === undefined ? [] : [x('title', { type: 'sentence' }, sentenceTitle)]),
      ...author.map((person) => x('author', [personName(person)])),
      ...translator.map((person) => x('editor', { role: 'translator' }, [personName(person)])),
      ...textEditor.map((person) => x('editor', { role: 'editor' }, [personName(person)])),
      x('respStmt', [x('resp', inWords, words.portable.notes), x('name', editors)]),
    ]),
    ...(state.version === undefined
      ? []
      : [
          x('editionStmt', [
            x('edition', { n: state.version, ...inWords }, words.downloads.version(state.version)),
          ]),
        ]),
    x('publicationStmt', [
      x('publisher', editors),
      x('address', [x('addrLine', contact)]),
      ...(day === undefined ? [] : [x('date', { type: stated, when: day }, day)]),
      ...(site === undefined ? [] : [x('idno', { type: 'URI' }, new URL(address.text, site).href)]),
      x('availability', [x('p', rights.text), x('p', rights.notes)]),
    ]),
    x('sourceDesc', sources(edition)),
  ]);
}

/** Where the text comes from: its title page as it is printed, each publication, and the work that it reviews. */
function sources(edition: Edition): Element[] {
  const { titlePage } = edition;
  const { published, reviewed } = titlePage;
  const lines = titlePageLines(titlePage).map((line) => line.map(({ text }) => text).join(''));
  return [
    x('bibl', { type: 'title-page' }, lines.join('. ')),
    ...published.map(({ in: container, publisher, place, on, url }) =>
      x('bibl', { type: 'published' }, [
        ...optional('title', container),
        ...optional('publisher', publisher),
        ...optional('pubPlace', place),
        ...(on === undefined ? [] : [dateElement(on, edition)]),
        ...(url === undefined ? [] : [x('idno', { type: 'URI' }, url)]),
      ]),
    ),
    ...(reviewed === undefined
      ? []
      : [
          x('bibl', { type: 'reviewed' }, [
            ...reviewed.author.map((person) => x('author', [personName(person)])),
            x('title', reviewed.title),
            x('publisher', reviewed.publisher),
            x('date', { n: String(reviewed.year) }, String(reviewed.year)),
            ...(reviewed.pages === undefined
              ? []
              : [x('extent', [x('measure', { unit: 'pages', quantity: String(reviewed.pages) })])]),
          ]),
        ]),
  ];
}

function optional(name: string, words: string | undefined): Element[] {
  return words === undefined ? [] : [x(name, words)];
}

/** A person's name, in its parts where it has several. */
function personName({ given, family }: Person): Element {
  const parts: ElementContent[] =
    given === undefined
      ? [{ type: 'text', value: family }]
      : [x('forename', given), { type: 'text', value: ' ' }, x('surname', family)];
  return x('persName', parts);
}

function changeElement({ id, on, version, what, why, noteIds }: Change): Element {
  const attributes = {
    'xml:id': id,
    when: on.edtf,
    ...(version !== undefined && { n: version }),
    ...(noteIds.length > 0 && { target: noteIds.map((note) => `#${teiId.note(note)}`).join(' ') }),
  };
  return x('change', attributes, [
    x('seg', { type: 'what' }, what),
    ...(why === undefined ? [] : [{ type: 'text', value: ' ' } as const, x('seg', { type: 'why' }, why)]),
  ]);
}
