import type { FootnoteReference, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import type { Form } from '../../edition/text-schema.ts';
import { BookFault } from '../book-fault.ts';
import type { Book, Chapter } from '../book.ts';
import { printPhrases } from '../print-markdown.ts';
import { tidyProse } from '../tidy-prose.ts';
import { headingOf, readBlocks, readFootnotes } from './tei-blocks.ts';
import { startReading, type TeiDocument, type TeiReading } from './tei-reading.ts';
import { attributeOf, childOf, childrenOf, elementsIn, lineOf, nameOf, wordsOf } from './xml-elements.ts';

const DIVISION = /^div[1-7]?$/u;
/** Divisions that are no part of the text: notes stand at their marks, the others are made anew. */
const LEFT_OUT = /^(?:(?:end|foot)?notes?|toc|contents|index|title-?page)$/iu;

/**
 * Reads a text from TEI P5 as others write it: divisions become parts and headings, notes the author’s notes.
 * @throws BookFault where it holds no text, or elements that are not known.
 */
export function readTei(tei: Element): Book {
  const header = childOf(tei, 'teiHeader');
  const texts = textsOf(tei);
  const [text = tei] = texts;
  const language = [text, tei].map((one) => attributeOf(one, 'xml:lang')).find((tag) => tag !== undefined);
  const used = childOf(header, 'profileDesc', 'langUsage', 'language');
  const document: TeiDocument = {
    isOwn: false,
    language: language ?? (used === undefined ? undefined : attributeOf(used, 'ident')),
    noteOfMark: notesByMark(tei),
    faults: [],
    images: 0,
  };
  const chapters = texts.flatMap((one) =>
    ['front', 'body', 'back'].flatMap((name) => {
      const part = childOf(one, name);
      return part === undefined ? [] : readChapters(part, name === 'body', document);
    }),
  );
  if (document.faults.length > 0) throw new BookFault(document.faults);
  if (chapters.length === 0) {
    const message =
      'There is no text in it: no paragraph, line or speech stands in a <body>. Put the text there.';
    throw new BookFault([{ line: lineOf(text), message }]);
  }
  const statement = childOf(header, 'fileDesc', 'titleStmt');
  const titles = childrenOf(statement, 'title');
  const main = titles.find((title) => attributeOf(title, 'type') === 'main') ?? titles[0];
  const editors = childrenOf(statement, 'editor');
  const translators = editors.filter((editor) => /^trans|^trl$/iu.test(attributeOf(editor, 'role') ?? ''));
  const namesOf = (people: readonly Element[]) => people.flatMap((person) => wordsOf(person) ?? []);
  return {
    title: wordsOf(main),
    authors: namesOf(childrenOf(statement, 'author')),
    translators: namesOf(translators),
    language: document.language,
    rights: wordsOf(childOf(header, 'fileDesc', 'publicationStmt', 'availability')),
    chapters,
    images: document.images,
  };
}

/** The texts of a document: one, or those of a group. */
function textsOf(parent: Element): Element[] {
  return childrenOf(parent, 'text').flatMap((text) => {
    const groups = childrenOf(text, 'group');
    return groups.length === 0 ? [text] : groups.flatMap(textsOf);
  });
}

/** Notes that stand apart from the words they are on, by what leads to them: their own ids, and those of the places that they name. */
function notesByMark(tei: Element): ReadonlyMap<string, Element> {
  const notes = elementsIn(tei).filter((element) => nameOf(element) === 'note');
  return new Map(
    notes.flatMap((note) => {
      const id = attributeOf(note, 'xml:id');
      const targets = (attributeOf(note, 'target') ?? '')
        .split(/\s+/u)
        .filter((target) => target.startsWith('#'));
      return [...(id === undefined ? [] : [`#${id}`]), ...targets].map((mark) => [mark, note] as const);
    }),
  );
}

/** The parts of a body: its largest divisions, or all of it where it has none or words before them. */
function readChapters(container: Element, isBody: boolean, document: TeiDocument): Chapter[] {
  const divisions = divisionsOf(container).filter((one) => !LEFT_OUT.test(attributeOf(one, 'type') ?? ''));
  const isMixed = childrenOf(container).some((child) => !DIVISION.test(nameOf(child)) && isWords(child));
  if (!isBody) return divisions.flatMap((one) => readChapter(one, document));
  if (isMixed || divisions.length === 0) return readChapter(container, document);
  const [only] = divisions;
  // A single division that holds all others is the whole.
  if (divisions.length === 1 && only !== undefined && divisionsOf(only).length > 1)
    return readChapters(only, true, document);
  return divisions.flatMap((one) => readChapter(one, document));
}

function divisionsOf(container: Element): Element[] {
  return childrenOf(container).filter((child) => DIVISION.test(nameOf(child)));
}

function isWords(element: Element): boolean {
  return !/^(?:head|pb|lb|cb|milestone|fw|docTitle|byline|epigraph|argument)$/u.test(nameOf(element));
}

function readChapter(division: Element, document: TeiDocument): Chapter[] {
  const reading = startReading(document);
  const form = formOf(division);
  const heads = childrenOf(division, 'head').map((head) => headingOf(head, 2, reading));
  const words = heads.flatMap((head) => (head.type === 'heading' ? [withoutMarks(head.children)] : []));
  const title = words.map(printPhrases).filter(Boolean).join('. ');
  const children = readDivision(division, 0, reading);
  const marks = heads.flatMap(marksIn);
  const first = children.find((node) => node.type === 'paragraph');
  if (first?.type === 'paragraph') first.children.push(...marks);
  const body: Root = { type: 'root', children };
  document.images += tidyProse(body);
  body.children.push(...readFootnotes(reading));
  const hasText = children.some(({ type }) => type !== 'heading' && type !== 'thematicBreak');
  return hasText ? [{ title: title === '' ? undefined : title, form, body }] : [];
}

/** What stands in a division, its divisions under headings a step lower. */
function readDivision(division: Element, depth: number, reading: TeiReading): RootContent[] {
  const blocks: RootContent[] = [];
  let waiting: Element['children'] = [];
  const flush = () => {
    blocks.push(...readBlocks(waiting, reading));
    waiting = [];
  };
  for (const child of division.children) {
    const name = child.type === 'element' ? nameOf(child) : '';
    if (child.type === 'element' && DIVISION.test(name)) {
      flush();
      if (!LEFT_OUT.test(attributeOf(child, 'type') ?? ''))
        blocks.push(...readDivision(child, depth + 1, reading));
    } else if (child.type === 'element' && name === 'head') {
      flush();
      if (depth > 0) blocks.push(headingOf(child, depth + 1, reading));
    } else waiting.push(child);
  }
  flush();
  return blocks;
}

/** Speeches make a play, more stanzas and lines than paragraphs make verse. */
function formOf(division: Element): Form {
  const elements = elementsIn(division).map(nameOf);
  const count = (...names: readonly string[]) => elements.filter((name) => names.includes(name)).length;
  if (count('sp') > 0) return 'drama';
  return count('l') > 0 && count('lg') + count('l') > 2 * count('p', 'ab') ? 'verse' : 'prose';
}

/** A title has no marks of notes. */
function withoutMarks(phrases: readonly PhrasingContent[]): PhrasingContent[] {
  return phrases.filter(({ type }) => type !== 'footnoteReference');
}

function marksIn(node: RootContent): FootnoteReference[] {
  const marks: FootnoteReference[] = [];
  visit(node, 'footnoteReference', (mark) => {
    marks.push(mark);
  });
  return marks;
}
