import { noteOfFragment, type Addresses } from '../address.ts';
import { hooked } from '../markup/hooks.ts';
import { markOfGloss } from './gloss-of-mark.ts';

/** Links that open a note. */
const MARKS = `${hooked('text')} :is(${hooked('mention')}, ${hooked('author-mark')}), ${hooked('note-links')} a`;

/** The marks of a page, and to which note each leads. */
export class NoteMarks {
  readonly #page: Element;
  readonly #address: Addresses;

  constructor(page: Element, address: Addresses) {
    this.#page = page;
    this.#address = address;
  }

  /** All, in the order of the page. */
  get all(): HTMLAnchorElement[] {
    return [...this.#page.querySelectorAll<HTMLAnchorElement>(MARKS)].filter(
      (link) => this.noteOf(link) !== undefined,
    );
  }

  /** The note that a link leads to, at its endnote or its own page, or in the list of the author’s; none for links in an open note. */
  noteOf(link: HTMLAnchorElement): string | undefined {
    const { hash, pathname } = link;
    if (link.closest('note-panel') !== null) return undefined;
    if (link.matches(hooked('author-mark'))) return pathname === location.pathname ? hash : undefined;
    if (hash !== '') return pathname === location.pathname ? noteOfFragment(hash) : undefined;
    return this.#address.noteAt(pathname);
  }

  /** The mark that something belongs to, which may be a gloss in the margin. */
  at(target: EventTarget | null): HTMLAnchorElement | undefined {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null || !this.#page.contains(link)) return undefined;
    if (link.matches(hooked('gloss'))) return markOfGloss(link);
    // The hint opens a note where its words are, if they are on this page.
    if (link.matches(hooked('hint'))) return this.all.find(({ hash }) => hash === link.hash);
    return link.matches(MARKS) && this.noteOf(link) !== undefined ? link : undefined;
  }

  /**
   * The mark at which an address opens a note: that of the note in the passage that it names, else the note’s first; for a
   * note that the page does not mention the first of the passage, or of the page.
   */
  forNote(noteId: string, passage: Element | null): { mark: HTMLAnchorElement | undefined; isOwn: boolean } {
    const { all } = this;
    const ofNote = all.filter((mark) => this.noteOf(mark) === noteId);
    const inPassage = (mark: HTMLAnchorElement) => passage?.contains(mark) ?? false;
    const mark = ofNote.find(inPassage) ?? ofNote[0] ?? all.find(inPassage) ?? all[0];
    return { mark, isOwn: ofNote.length > 0 };
  }
}
