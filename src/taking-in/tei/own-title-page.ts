import type { Element } from 'xast';
import { hasWords, wordsOf as wordsIn } from '../../languages/words.ts';
import { edtfOf } from '../../markup/tei-date.ts';
import { idBehind, placeBehind } from '../../markup/tei-id.ts';
import { printTitle } from '../print-markdown.ts';
import { present } from './print-file.ts';
import { readPhrases } from './tei-phrases.ts';
import { startReading, type TeiDocument } from './tei-reading.ts';
import {
  attributeOf,
  childOf,
  childOfType,
  childrenOf,
  elementsIn,
  nameOf,
  wordsOf,
} from './xml-elements.ts';

/** What `edition.yaml` has where nothing is said. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  layout: 'page',
  lines: 'edition',
  offline: true,
  noteLength: { least: 120, most: 250, strict: false },
};

/** Reads `edition.yaml` from the header and the front of an edition’s TEI, and from its settings. */
export function readOwnTitlePage(
  tei: Element,
  settings: Readonly<Record<string, unknown>>,
  document: TeiDocument,
): Record<string, unknown> {
  const header = childOf(tei, 'teiHeader');
  const file = childOf(header, 'fileDesc');
  const statement = childOf(file, 'titleStmt');
  const publication = childOf(file, 'publicationStmt');
  const classes = childOf(header, 'encodingDesc', 'classDecl');
  const terms = childOf(header, 'profileDesc', 'textClass', 'keywords');
  const [text, notes] = childrenOf(childOf(publication, 'availability'), 'p').map(wordsOf);
  const date = childOfType(publication, 'date', 'edition');
  const said = typeof settings['interface'] === 'string' ? settings['interface'] : undefined;
  const language = attributeOf(childOf(tei, 'text') ?? tei, 'xml:lang') ?? 'en';
  const usual = hasWords(language) ? language : 'en-GB';
  const { worlds, kinds } = wordsIn(said ?? usual).subjects;
  const editors = childrenOf(statement, 'editor');
  const withRole = (role: string) =>
    editors.filter((editor) => attributeOf(editor, 'role') === role).map(personOf);
  const phrases = (element: Element | undefined) => markdownOf(element, document);
  return present({
    title: `${phrases(ownTitle(tei)) ?? ''}${notesOnTitle(childOf(tei, 'text')).map(labelOf).join('')}`,
    sentenceTitle: wordsOf(childOfType(statement, 'title', 'sentence')),
    author: childrenOf(statement, 'author').map(personOf),
    translator: withRole('translator'),
    textEditor: withRole('editor'),
    type: wordsOf(childOfType(terms, 'term', 'type')),
    form: wordsOf(childOfType(terms, 'term', 'form')),
    language,
    interface: said === usual ? undefined : said,
    ...frontOf(childOf(tei, 'text', 'front'), phrases),
    ...sourcesOf(childOf(file, 'sourceDesc')),
    description: wordsOf(childOf(header, 'encodingDesc', 'projectDesc')),
    subject: wordsOf(childOfType(terms, 'term', 'subject')),
    editors: wordsOf(childOf(statement, 'respStmt', 'name')),
    contact: wordsOf(childOf(publication, 'address')),
    version: attributeOf(childOf(file, 'editionStmt', 'edition') ?? tei, 'n'),
    date: date === undefined ? undefined : attributeOf(date, 'when'),
    rights: { text, notes },
    ...settingsOf(settings),
    marks: { ...(settings['marks'] as object | undefined), ...marksOf(childOf(tei, 'text', 'front')) },
    worlds: other(worldsOf(classes), worlds),
    kinds: different(kindsOf(classes), kinds),
    spoilers: spoilersOf(classes),
  });
}

/** The title of the whole text, without marks. */
export function ownTitle(tei: Element): Element | undefined {
  const statement = childOf(tei, 'teiHeader', 'fileDesc', 'titleStmt');
  return childOfType(statement, 'title', 'main') ?? childOf(statement, 'title');
}

/** The notes of the author that stand on the title of the whole text. */
export function notesOnTitle(text: Element | undefined): Element[] {
  return childrenOf(childOf(text, 'front', 'titlePage', 'docTitle', 'titlePart'), 'note');
}

function labelOf(note: Element): string {
  return `[^${attributeOf(note, 'n') ?? ''}]`;
}

function markdownOf(element: Element | undefined, document: TeiDocument): string | undefined {
  if (element === undefined) return undefined;
  const printed = printTitle(readPhrases(element.children, startReading(document)));
  return printed === '' ? undefined : printed;
}

function personOf(element: Element): object {
  const name = childOf(element, 'persName') ?? element;
  const [given, family] = [wordsOf(childOf(name, 'forename')), wordsOf(childOf(name, 'surname'))];
  return given === undefined || family === undefined ? { name: wordsOf(name) ?? '' } : { given, family };
}

function frontOf(
  front: Element | undefined,
  phrases: (element: Element | undefined) => string | undefined,
): object {
  const page = childOf(front, 'titlePage');
  return {
    dedication: phrases(childOf(childOfType(front, 'div', 'dedication'), 'p')),
    epigraph: childrenOf(page, 'epigraph').map((epigraph) =>
      present({ text: phrases(childOf(epigraph, 'quote')), source: phrases(childOf(epigraph, 'bibl')) }),
    ),
  };
}

/** Which notes hang on the title page, by their marks there. */
function marksOf(front: Element | undefined): Record<string, string> {
  const mentions =
    front === undefined ? [] : elementsIn(front).filter((element) => nameOf(element) === 'ref');
  return Object.fromEntries(
    mentions.flatMap((mention) => {
      const mark = attributeOf(mention, 'subtype');
      const noteId = idBehind(attributeOf(mention, 'target') ?? '', 'note');
      return mark === undefined || noteId === undefined ? [] : [[mark, noteId]];
    }),
  );
}

function sourcesOf(source: Element | undefined): object {
  const ofType = (type: string) =>
    childrenOf(source, 'bibl').filter((bibl) => attributeOf(bibl, 'type') === type);
  const [reviewed] = ofType('reviewed');
  const pages = childOf(reviewed, 'extent', 'measure');
  return {
    published: ofType('published').map((bibl) => {
      const on = childOf(bibl, 'date');
      return present({
        in: wordsOf(childOf(bibl, 'title')),
        publisher: wordsOf(childOf(bibl, 'publisher')),
        place: wordsOf(childOf(bibl, 'pubPlace')),
        on: on === undefined ? undefined : edtfOf(on.attributes),
        url: wordsOf(childOf(bibl, 'idno')),
      });
    }),
    reviewed:
      reviewed === undefined
        ? undefined
        : present({
            title: wordsOf(childOf(reviewed, 'title')),
            author: childrenOf(reviewed, 'author').map(personOf),
            publisher: wordsOf(childOf(reviewed, 'publisher')),
            year: Number(attributeOf(childOf(reviewed, 'date') ?? reviewed, 'n')),
            pages: pages === undefined ? undefined : Number(attributeOf(pages, 'quantity')),
          }),
  };
}

/** The settings that `edition.yaml` has as they are, those left out that it has anyway. */
function settingsOf(settings: Readonly<Record<string, unknown>>): object {
  const { interface: _interface, marks: _marks, formerly: _formerly, names: _names, ...own } = settings;
  return Object.fromEntries(
    Object.entries(own).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[key])),
  );
}

function categoriesOf(classes: Element | undefined, id: string): Element[] {
  const taxonomy = childrenOf(classes, 'taxonomy').find((one) => attributeOf(one, 'xml:id') === id);
  return childrenOf(taxonomy, 'category');
}

function worldsOf(classes: Element | undefined): Record<string, string> {
  return Object.fromEntries(
    categoriesOf(classes, 'worlds').map((category) => [
      idBehind(`#${attributeOf(category, 'xml:id') ?? ''}`, 'world') ?? '',
      wordsOf(childOf(category, 'catDesc')) ?? '',
    ]),
  );
}

function kindsOf(classes: Element | undefined): Record<string, object> {
  return Object.fromEntries(
    categoriesOf(classes, 'kinds').map((category) => {
      const names = childOf(category, 'catDesc');
      const called = (type: string) => wordsOf(childOfType(names, 'term', type)) ?? '';
      const id = idBehind(`#${attributeOf(category, 'xml:id') ?? ''}`, 'kind') ?? '';
      return [id, { singular: called('singular'), plural: called('plural') }];
    }),
  );
}

function spoilersOf(classes: Element | undefined): object[] {
  return categoriesOf(classes, 'spoilers').map((category) => {
    const names = childOf(category, 'catDesc');
    const after = attributeOf(category, 'corresp');
    return present({
      heading: wordsOf(childOfType(names, 'term', 'heading')),
      level: attributeOf(category, 'n'),
      warning: wordsOf(childOfType(names, 'term', 'warning')),
      after: after === undefined ? undefined : placeBehind(after),
    });
  });
}

/** The whole, if it is another than usual. */
function other(values: object, usual: object): object | undefined {
  return JSON.stringify(values) === JSON.stringify(usual) ? undefined : values;
}

/** Those that are other than usual. */
function different(
  values: Readonly<Record<string, object>>,
  usual: Readonly<Record<string, object>>,
): object {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key])),
  );
}
