import type { Element } from 'xast';
import { idBehind, placeBehind } from '../../markup/tei-id.ts';
import type { FaultInBook } from '../book-fault.ts';
import { attributeOf, lineOf, nameOf } from './xml-elements.ts';

/** What the elements of one file of prose are read by, and what is found in them on the way. */
export interface TeiReading {
  /** Whether the document is an edition of this project, in which every blank and every `<lb/>` is meant. */
  readonly isOwn: boolean;
  /** The address of a link, as prose writes it; undefined where only its words stay. */
  readonly addressOf: (target: string) => string | undefined;
  /** The label of the footnote that an element is, or is the mark of. */
  readonly labelOf: (element: Element) => string | undefined;
  readonly isOtherLanguage: (tag: string) => boolean;
  readonly reportUnknown: (element: Element) => void;
  readonly countImage: () => void;
  /** The footnotes that have been met, in order; the label of each. */
  readonly notes: ReadonlyMap<Element, string>;
}

/** What is the same in a whole document. */
export interface TeiDocument {
  readonly isOwn: boolean;
  /** The language of the text, whose words are not tagged. */
  readonly language: string | undefined;
  /** Notes that stand elsewhere than at their marks, by the ids of their marks and by their own. */
  readonly noteOfMark: ReadonlyMap<string, Element>;
  /** All that is wrong in it; what is found is added. */
  readonly faults: FaultInBook[];
  images: number;
}

/** Begins to read one file of prose of a document. */
export function startReading(document: TeiDocument, language = document.language): TeiReading {
  const notes = new Map<Element, string>();
  const labels = new Map<string, string>();
  const { isOwn, noteOfMark, faults } = document;
  const label = (note: Element): string => {
    const known = notes.get(note);
    if (known !== undefined) return known;
    const own = isOwn ? attributeOf(note, 'n') : undefined;
    const made = own ?? String(notes.size + 1);
    notes.set(note, made);
    const id = attributeOf(note, 'xml:id');
    if (id !== undefined) labels.set(`#${id}`, made);
    return made;
  };
  return {
    isOwn,
    notes,
    addressOf: isOwn ? ownAddress : (target) => (/^(?:https?|mailto):/u.test(target) ? target : undefined),
    labelOf: (element) => {
      const name = nameOf(element);
      if (name === 'note') return label(element);
      if (name !== 'ref' && name !== 'ptr' && name !== 'anchor') return undefined;
      const target = attributeOf(element, 'target') ?? '';
      if (isOwn) return attributeOf(element, 'type') === 'author-mark' ? labels.get(target) : undefined;
      const note = noteOfMark.get(target) ?? noteOfMark.get(`#${attributeOf(element, 'xml:id') ?? ''}`);
      return note === undefined ? undefined : label(note);
    },
    isOtherLanguage: (tag) => isOther(tag, isOwn ? undefined : language),
    reportUnknown: (element) => {
      const { name } = element;
      const message = `The element <${name}> is not known here, and what stands in it could be taken for something else than it is. Take it out, or put its words into <seg>.`;
      if (!faults.some((fault) => fault.message === message)) faults.push({ line: lineOf(element), message });
    },
    countImage: () => {
      document.images += 1;
    },
  };
}

/** In an edition of this project: a note, a place of the text, or an address of the web. */
function ownAddress(target: string): string {
  const noteId = idBehind(target, 'note');
  if (noteId !== undefined) return `note:${noteId}`;
  return target.startsWith('#') ? `passage:${placeBehind(target)}` : target;
}

/** Whether a tag names another language than the text’s. An edition of this project tags nothing else. */
function isOther(tag: string, language: string | undefined): boolean {
  try {
    const said = new Intl.Locale(tag);
    return language === undefined || said.language !== new Intl.Locale(language).language;
  } catch {
    return false;
  }
}
