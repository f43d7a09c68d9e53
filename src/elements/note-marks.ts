import { noteOfPath } from '../reading/note-address.ts';

/** Links that open a note. */
const MARKS = '.text .mention, .body a, .connections a, .prose a';

/** The marks of a page, and to which note each leads. */
export class NoteMarks {
  readonly #page: Element;
  readonly #notes: string;

  /** @param notes where the site’s notes are: `/notes/` */
  constructor(page: Element, notes: string) {
    this.#page = page;
    this.#notes = notes;
  }

  /** All, in the order of the page. */
  get all(): HTMLAnchorElement[] {
    return [...this.#page.querySelectorAll<HTMLAnchorElement>(MARKS)].filter(
      (link) => this.noteOf(link) !== undefined,
    );
  }

  /** The note that a link leads to, at its endnote or its own page; none for links in an open note. */
  noteOf(link: HTMLAnchorElement): string | undefined {
    const { hash, pathname } = link;
    if (link.closest('note-panel') !== null) return undefined;
    if (hash.startsWith('#note-') && pathname === location.pathname) return hash.slice('#note-'.length);
    return hash === '' ? noteOfPath(pathname, this.#notes) : undefined;
  }

  /** The address of a note’s page. */
  addressOf(noteId: string): string {
    return `${this.#notes}${noteId}/`;
  }

  /** The mark that something belongs to; a gloss in the margin belongs to the first mark of its note. */
  at(target: EventTarget | null): HTMLAnchorElement | undefined {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null || !this.#page.contains(link)) return undefined;
    if (link.closest('.glosses') !== null) return this.all.find(({ hash }) => hash === link.hash);
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
