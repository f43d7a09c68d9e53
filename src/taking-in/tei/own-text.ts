import type { Root, RootContent } from 'mdast';
import type { Element } from 'xast';
import type { ContentFile } from '../../edition/content-file.ts';
import { FORMS, type Form } from '../../edition/text-schema.ts';
import type { Chapter } from '../book.ts';
import { printMarkdown, printTitle } from '../print-markdown.ts';
import { notesOnTitle } from './own-title-page.ts';
import { headingOf, readBlocks, readFootnotes } from './tei-blocks.ts';
import { readPhrases } from './tei-phrases.ts';
import { startReading, type TeiDocument } from './tei-reading.ts';
import { attributeOf, childOf, childrenOf, elementsIn, nameOf } from './xml-elements.ts';
import { printFile } from './print-file.ts';

/** The text of an edition: the files of its parts, and what they are made of, for its witness. */
export interface OwnText {
  readonly files: readonly ContentFile[];
  readonly chapters: readonly Chapter[];
}

/** What the settings say of parts. */
export interface PartSettings {
  readonly layout: unknown;
  /** The ids that parts had before, by their ids. */
  readonly formerly: Readonly<Record<string, readonly string[]>>;
}

/** Reads the parts of an edition from the body of its TEI. */
export function readOwnText(
  text: Element | undefined,
  document: TeiDocument,
  settings: PartSettings,
): OwnText {
  const parts = childrenOf(childOf(text, 'body'), 'div');
  const width = String(parts.length).length;
  let next = 1;
  const read = parts.map((part, index) => {
    const id = (attributeOf(part, 'xml:id') ?? `part-${String(index + 1)}`).replace(/^part-/u, '');
    const form = FORMS.find((known) => known === attributeOf(part, 'subtype')) ?? 'prose';
    const chapter = readPart(part, form, document, index === 0 ? notesOnTitle(text) : []);
    const numbers = passagesIn(part).map((passage) => Number(attributeOf(passage, 'n')));
    const [first = 1] = numbers;
    const expected = settings.layout === 'parts' ? 1 : next;
    next = first + numbers.length;
    const formerly = settings.formerly[id];
    const language = attributeOf(part, 'xml:lang');
    const front = {
      ...(chapter.title !== undefined && { title: chapter.title }),
      id,
      ...(formerly !== undefined && { formerly }),
      ...(form !== 'prose' && { form }),
      ...(language !== undefined && { language }),
      ...(first !== expected && { firstPassage: first }),
    };
    const number = parts.length === 1 ? '' : `${String(index + 1).padStart(width, '0')}-`;
    return { chapter, file: printFile(`text/${number}${id}.mdx`, front, printMarkdown(chapter.body, form)) };
  });
  return { files: read.map(({ file }) => file), chapters: read.map(({ chapter }) => chapter) };
}

/** @param onTitle the notes whose words the part has, and whose marks stand on the title of the whole text. */
function readPart(part: Element, form: Form, document: TeiDocument, onTitle: readonly Element[]): Chapter {
  const reading = startReading(document);
  onTitle.forEach(reading.labelOf);
  const head = childrenOf(part, 'head')[0];
  const title = head === undefined ? undefined : printTitle(readPhrases(head.children, reading));
  const blocks = (division: Element): RootContent[] =>
    division.children.flatMap((child) => {
      if (child.type !== 'element') return [];
      const name = nameOf(child);
      if (name === 'div') return blocks(child);
      if (name !== 'head') return readBlocks([child], reading);
      return division === part ? [] : [headingOf(child, Number(attributeOf(division, 'n') ?? '2'), reading)];
    });
  const children = blocks(part);
  const body: Root = { type: 'root', children: [...children, ...readFootnotes(reading)] };
  return { title, form, body, titleNotes: onTitle.flatMap((note) => reading.labelOf(note) ?? []) };
}

/** The passages of a part: what is numbered in it, lines and notes within them left aside. */
function passagesIn(part: Element): Element[] {
  const divisions = [part, ...elementsIn(part).filter((element) => nameOf(element) === 'div')];
  const passages = divisions.flatMap((division) =>
    childrenOf(division).filter((child) => nameOf(child) !== 'div' && attributeOf(child, 'n') !== undefined),
  );
  return passages.toSorted((a, b) => Number(attributeOf(a, 'n')) - Number(attributeOf(b, 'n')));
}
