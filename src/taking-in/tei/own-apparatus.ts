import type { Root, RootContent } from 'mdast';
import type { Element } from 'xast';
import type { ContentFile } from '../../edition/content-file.ts';
import { edtfOf } from '../../markup/tei-date.ts';
import { idBehind } from '../../markup/tei-id.ts';
import { printMarkdown } from '../print-markdown.ts';
import { present, printFile } from './print-file.ts';
import { readBlocks, readFootnotes } from './tei-blocks.ts';
import { startReading, type TeiDocument } from './tei-reading.ts';
import {
  attributeOf,
  charactersOf,
  childOf,
  childOfType,
  childrenOf,
  nameOf,
  wordsOf,
} from './xml-elements.ts';

/** Elements of a note that say something of its subject, before its body begins. */
const FACTS = /^(?:gloss|name|idno|date|listEvent|placeName|geo|measure)$/u;
const FACT_NOTES = new Set(['undated', 'unplaced', 'place-source']);

/** Reads the notes of an edition from its TEI, each into its file. */
export function readOwnNotes(standOff: Element | undefined, document: TeiDocument): ContentFile[] {
  const relations = childrenOf(childOf(standOff, 'listRelation'), 'relation');
  return childrenOf(standOff, 'note').map((note) => {
    const id = idOf(note);
    const related = relations
      .filter((relation) => attributeOf(relation, 'active') === `#note-${id}`)
      .map((relation) => ({
        to: idBehind(attributeOf(relation, 'passive') ?? '', 'note') ?? '',
        as: attributeOf(relation, 'name') ?? '',
      }));
    const front = {
      ...factsOf(note),
      ...(related.length > 0 && { related }),
      checked: dateOf(note, 'checked'),
    };
    return printFile(
      `notes/${id}.mdx`,
      front,
      readBody(
        note.children.filter((child) => !isFact(child)),
        document,
      ),
    );
  });
}

/** Reads the pages about an edition from the back of its TEI. */
export function readOwnPages(text: Element | undefined, document: TeiDocument): ContentFile[] {
  return childrenOf(childOf(text, 'back'), 'div').map((page) => {
    const id = (attributeOf(page, 'xml:id') ?? '').replace(/^edition-page-/u, '');
    const front = { title: wordsOf(childOf(page, 'head')), description: wordsOf(childOf(page, 'argument')) };
    const isHead = (child: Element['children'][number]) =>
      child.type === 'element' && /^(?:head|argument)$/u.test(nameOf(child));
    return printFile(
      `pages/${id}.mdx`,
      front,
      readBody(
        page.children.filter((child) => !isHead(child)),
        document,
      ),
    );
  });
}

export function idOf(note: Element): string {
  return (attributeOf(note, 'xml:id') ?? '').replace(/^note-/u, '');
}

/** What a note or page says, its footnotes before the first spoiler: below it they would be part of that. */
function readBody(children: Element['children'], document: TeiDocument): string {
  const reading = startReading(document);
  const isSpoiler = (child: Element['children'][number]) =>
    child.type === 'element' && attributeOf(child, 'type') === 'spoiler';
  const gate = children.findIndex(isSpoiler);
  const open = readBlocks(gate === -1 ? children : children.slice(0, gate), reading);
  const gated = (gate === -1 ? [] : children.slice(gate)).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [];
    return readBlocks(
      child.children.filter((inner) => inner.type !== 'element' || nameOf(inner) !== 'desc'),
      reading,
    );
  });
  const body: Root = { type: 'root', children: [...open, ...readFootnotes(reading), ...gated] };
  return printMarkdown(body, 'prose');
}

function isFact(child: Element['children'][number]): boolean {
  if (child.type !== 'element') return false;
  const type = attributeOf(child, 'type') ?? '';
  const name = nameOf(child);
  if (name === 'label') return type === 'headword' || type === 'sort';
  if (name === 'note') return FACT_NOTES.has(type) || childOf(child, 'listEvent') !== undefined;
  return FACTS.test(name);
}

/** The head of a note’s file. */
function factsOf(note: Element): object {
  const names = (type: string) =>
    childrenOf(note, 'name').filter((name) => attributeOf(name, 'type') === type);
  const words = (element: string, type: string) => wordsOf(childOfType(note, element, type));
  const [original] = names('original');
  const latin = words('name', 'latin');
  const byLanguage = Map.groupBy(names('name'), (name) => attributeOf(name, 'xml:lang') ?? '');
  const list = (elements: readonly Element[]) => elements.flatMap((element) => wordsOf(element) ?? []);
  const formerly = childrenOf(note, 'idno').filter((idno) => attributeOf(idno, 'type') === 'formerly');
  return present({
    title: words('label', 'headword'),
    sort: words('label', 'sort'),
    kind: attributeOf(note, 'type'),
    world: attributeOf(note, 'subtype'),
    gloss: wordsOf(childOf(note, 'gloss')),
    original:
      original === undefined
        ? undefined
        : present({ text: wordsOf(original), lang: attributeOf(original, 'xml:lang'), latin }),
    names: Object.fromEntries([...byLanguage].map(([language, elements]) => [language, list(elements)])),
    find: list(names('find')),
    formerly: list(formerly),
    shared: list(names('shared')),
    dates: dateOf(note, 'dates'),
    undated: words('note', 'undated'),
    moments: momentsOf(note),
    place: placeOf(note, words),
    unplaced: words('note', 'unplaced'),
  });
}

/** The moments of a note, those of its spoilers among them, in the order of its file. */
function momentsOf(note: Element): object[] {
  return [note, ...childrenOf(note, 'note')]
    .flatMap((holder) =>
      childrenOf(childOf(holder, 'listEvent'), 'event').map((event) => ({
        number: Number(/\.(?<number>\d+)$/u.exec(attributeOf(event, 'xml:id') ?? '')?.groups?.['number']),
        moment: present({
          date: edtfOf(event.attributes),
          says: wordsOf(childOf(event, 'label')),
          world: attributeOf(event, 'type'),
          spoiler: holder === note ? undefined : attributeOf(holder, 'subtype'),
        }),
      })),
    )
    .toSorted((a, b) => a.number - b.number)
    .map(({ moment }) => moment);
}

function placeOf(
  note: Element,
  words: (element: string, type: string) => string | undefined,
): object | undefined {
  const geo = childOf(note, 'geo');
  if (geo === undefined) return undefined;
  const [lat, lon] = charactersOf(geo)
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const within = childOfType(note, 'measure', 'within');
  return present({
    name: words('placeName', 'then'),
    now: words('placeName', 'now'),
    lat,
    lon,
    within: within === undefined ? undefined : Number(attributeOf(within, 'quantity')),
    source: words('note', 'place-source'),
  });
}

function dateOf(note: Element, type: string): string | undefined {
  const date = childOfType(note, 'date', type);
  return date === undefined ? undefined : edtfOf(date.attributes);
}
