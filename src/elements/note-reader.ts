import { addresses } from '../address.ts';
import { hooked } from '../markup/hooks.ts';
import { isAuthorNote, noteInAddress } from '../reading/note-address.ts';
import { createElement } from './create-element.ts';
import { closeOnEscape } from './escape-key.ts';
import { equipNote } from './equip-note.ts';
import { putHintAway } from './hint.ts';
import { HoverIntent } from './hover-intent.ts';
import { callKept, keepNote } from './kept-notes.ts';
import { listen } from './listen-until.ts';
import { recordClosed, recordFound, recordOpen } from './note-history.ts';
import { NoteMarks } from './note-marks.ts';
import type { NotePanel } from './note-panel.ts';
import { formNow, holdStill, isSheet, present, scrollIntoSight } from './note-presenter.ts';
import { loadNote } from './note-source.ts';
import { openNamedEndnote } from './open-endnote.ts';
import type { OpenNote } from './open-note.ts';
import { PageElement } from './page-element.ts';
import { pageState } from './page-history.ts';
import { isPlainClick } from './plain-click.ts';
import { selectAllWords } from './kept-selection.ts';
import { settled } from './settled.ts';

/** `<note-reader>` around a text or a note: opens the notes of its marks where they stand, and closes them. */
export class NoteReader extends PageElement {
  #open: OpenNote | undefined;
  #width = innerWidth;
  #address = addresses('/');
  #marks = new NoteMarks(this, this.#address);
  readonly #hover = new HoverIntent(
    (mark) => {
      if (formNow() === 'popover' && this.#open?.isPreview !== false) this.#show(mark, { isPreview: true });
    },
    () => {
      if (this.#open?.isPreview === true) this.#close();
    },
  );

  protected start(signal: AbortSignal): void {
    this.#address = addresses(this.dataset['base'] ?? '/');
    this.#marks = new NoteMarks(this, this.#address);
    listen(document, 'click', this.#click, { signal });
    listen(document, 'settingschange', this.#presentAgain, { signal });
    listen(window, 'resize', this.#presentAgain, { signal });
    listen(window, 'popstate', this.#travel, { signal });
    listen(this, ['pointerover', 'pointerdown', 'focusin'], this.#foresee, { signal });
    listen(this, 'pointerout', this.#hover.away, { signal });
    signal.addEventListener('abort', this.#hover.stay);
    for (const mark of this.#marks.all) mark.ariaExpanded = 'false';
    openNamedEndnote(this, signal);
    void this.#openFromAddress();
  }

  get #isSwitchedOff(): boolean {
    return document.documentElement.dataset['notes'] === 'endnotes';
  }

  readonly #click = (event: MouseEvent): void => {
    const mark = this.#marks.at(event.target);
    const { panel, mark: opened, isPreview } = this.#open ?? {};
    if (mark !== undefined && isPlainClick(event)) {
      if (this.#isSwitchedOff) return;
      event.preventDefault();
      // A double click is to look a word up elsewhere: its second half takes back what the first has done.
      if (event.detail > 1) selectAllWords(mark);
      if (event.detail > 2) return;
      if (opened === mark && isPreview === false) this.#close();
      // A key that follows a link clicks it without a click.
      else this.#show(mark, { byKeyboard: event.detail === 0 });
    } else if (panel !== undefined && opened !== undefined) {
      if (!event.composedPath().includes(panel)) this.#close();
      // Who presses something in a preview wants it to stay.
      else if (isPreview === true && panel.isConnected) this.#show(opened);
    }
  };

  /** A note is fetched when its mark is pointed at, touched or focused; a pointer that rests there sees a preview. */
  readonly #foresee = (event: Event): void => {
    const mark = this.#marks.at(event.target);
    const noteId = mark && this.#marks.noteOf(mark);
    if (mark === undefined || noteId === undefined) {
      const isInNote = event.target instanceof Element && event.target.closest('note-panel') !== null;
      if (event.type === 'pointerover' && isInNote) this.#hover.stay();
      return;
    }
    if (!isAuthorNote(noteId)) void loadNote(this.#address.note(noteId)).catch(() => undefined);
    // The focus goes on to the next mark: the note is not to lie over it.
    if (event.type === 'focusin' && this.#open && mark !== this.#open.mark && !isSheet(formNow()))
      this.#close();
    const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
    if (event.type === 'pointerover' && isMouse && !this.#isSwitchedOff) this.#hover.enter(mark);
  };

  /**
   * Opens a note at a mark.
   * @param noteId the note, where it is another than the mark’s own
   * @param isRecorded whether the address speaks of it already
   */
  #show(
    mark: HTMLAnchorElement,
    { noteId = this.#marks.noteOf(mark), isPreview = false, isRecorded = false, byKeyboard = false } = {},
  ): void {
    if (noteId === undefined) return;
    this.#hover.stay();
    if (callKept(noteId, byKeyboard)) return;
    const from = this.#open?.scrolled.from ?? scrollY;
    const panel = this.#open?.panel ?? this.#makePanel();
    const focused = panel.contains(document.activeElement) ? document.activeElement : null;
    if (this.#open?.mark !== mark) panel.show(noteId, mark);
    if (this.#open !== undefined) this.#open.mark.ariaExpanded = 'false';
    if (!isPreview) mark.ariaExpanded = 'true';
    panel.toggleAttribute('data-preview', isPreview);
    // With its mark as source the note comes after it in the order of Tab.
    if (panel.matches(':popover-open')) panel.hidePopover();
    panel.showPopover({ source: mark });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    const { all } = this.#marks;
    panel.setEnds(mark === all[0], mark === all.at(-1));
    const form = present(panel, mark);
    if (isSheet(form)) scrollIntoSight(mark, form);
    const release = this.#open?.release ?? closeOnEscape({ close: this.#closeByEscape });
    this.#open = { panel, mark, isPreview, scrolled: { from, to: scrollY }, release };
    if (!isPreview && !isRecorded) this.#record(noteId, isSheet(form));
  }

  readonly #closeByEscape = (): void => {
    this.#close({ takesFocus: this.#open?.isPreview === false });
  };

  #record(noteId: string, asSheet: boolean): void {
    const { mark } = this.#open ?? {};
    if (mark === undefined) return;
    putHintAway();
    recordOpen(noteId, this.#marks.all.indexOf(mark), mark.closest(hooked('passage'))?.id, asSheet);
  }

  #makePanel(): NotePanel {
    const panel = createElement('note-panel', { popover: 'manual' });
    panel.address = this.#address;
    this.append(panel);
    const gone = new AbortController();
    const ask = (kind: 'noteclose' | 'notekeep' | 'notestep' | 'noteturn', act: (by: number) => void) => {
      const whenOpen = ({ detail }: CustomEvent<unknown>) => {
        if (this.#open?.panel === panel) act(Number(detail));
      };
      listen(panel, kind, whenOpen, { signal: gone.signal });
    };
    ask('noteclose', () => {
      this.#close({ takesFocus: true });
    });
    ask('notekeep', () => {
      this.#keep();
    });
    ask('notestep', (by) => {
      this.#step(by);
    });
    ask('noteturn', () => {
      if (panel.noteId !== undefined) this.#record(panel.noteId, false);
    });
    equipNote(panel);
    return panel;
  }

  /** Closes the note. The focus goes to its mark if it was in the note, or if that is asked for. */
  #close({ takesFocus = false, isRecorded = false } = {}): void {
    if (this.#open === undefined) return;
    const { panel, mark, scrolled, release } = this.#open;
    const hadFocus = takesFocus || panel.contains(document.activeElement);
    const isWhereItWas = Math.abs(scrollY - scrolled.to) < 2;
    this.#open = undefined;
    release();
    panel.remove();
    mark.ariaExpanded = 'false';
    holdStill(mark, () => delete document.documentElement.dataset['sheet']);
    if (isWhereItWas) scrollTo({ top: scrolled.from, behavior: 'instant' });
    if (hadFocus) mark.focus({ preventScroll: true });
    if (!isRecorded) recordClosed();
  }

  /** Opens the note of the mark before or after. */
  #step(by: number): void {
    const marks = this.#marks.all;
    const mark = this.#open && marks[marks.indexOf(this.#open.mark) + by];
    if (mark !== undefined) this.#show(mark);
  }

  #keep(): void {
    if (this.#open === undefined) return;
    const { panel, mark, release } = this.#open;
    this.#open = undefined;
    release();
    mark.ariaExpanded = 'false';
    recordClosed();
    keepNote(panel, mark);
  }

  readonly #presentAgain = (): void => {
    if (this.#open === undefined) return;
    if (this.#isSwitchedOff) {
      this.#close();
      return;
    }
    const { panel, mark } = this.#open;
    const form = present(panel, mark);
    // Lines broken anew have moved the mark; a window that only changes its height, as on a phone while one scrolls, has not.
    if (innerWidth !== this.#width && scrollIntoSight(mark, form)) present(panel, mark);
    this.#width = innerWidth;
  };

  /** After Back or Forward the note is open of which the entry speaks, and no other. */
  readonly #travel = (): void => {
    const { note } = pageState();
    const mark = note && this.#marks.all[note.mark];
    if (mark !== undefined) this.#show(mark, { noteId: noteInAddress(location.href), isRecorded: true });
    // An entry that a link within the page has made speaks of the note without having opened it.
    else this.#close({ isRecorded: noteInAddress(location.href) === undefined });
    history.scrollRestoration = 'auto';
  };

  /** An address can say which note is open; its passage says at which mark. */
  async #openFromAddress(): Promise<void> {
    const noteId = noteInAddress(location.href);
    if (noteId === undefined || this.#isSwitchedOff) return;
    const { note } = pageState();
    const known = note && this.#marks.all[note.mark];
    const passage = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    const { mark = known, isOwn } = this.#marks.forNote(noteId, passage);
    try {
      if (!isOwn) await loadNote(this.#address.note(noteId));
    } catch {
      // The address speaks of a note that the edition does not have.
      return;
    }
    if (mark === undefined) return;
    if (known !== undefined) known.focus({ preventScroll: true });
    else if (passage === null) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#show(known ?? mark, { noteId, isRecorded: true });
    recordFound(this.#marks.all.indexOf(known ?? mark));
    // The browser scrolls to the passage, or to where its reader was, once all has come.
    await settled();
    this.#width = known === undefined ? 0 : innerWidth;
    this.#presentAgain();
  }
}
