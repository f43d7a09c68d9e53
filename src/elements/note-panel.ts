import { addresses, noteOfFragment } from '../address.ts';
import * as words from '../languages/every-page.ts';
import { createButton, createElement } from './create-element.ts';
import { listen } from './listen-until.ts';
import { ofInterface } from './of-interface.ts';
import { isAuthorNote } from '../reading/note-address.ts';
import { authorNoteOf, briefOf, fullOf, loadNote, loadNoteAgain, type NoteContent } from './note-source.ts';
import { openReached } from './open-reached.ts';
import { PageElement } from './page-element.ts';
import { isPlainClick } from './plain-click.ts';

declare global {
  interface HTMLElementTagNameMap {
    'note-panel': NotePanel;
  }
  interface HTMLElementEventMap {
    /** What the buttons of an open note ask for: to close it, to pin it, to go on to the note of another mark. */
    noteclose: CustomEvent;
    notekeep: CustomEvent;
    notestep: CustomEvent<-1 | 1>;
    /** Another note has taken the place of the one that was open. */
    noteturn: CustomEvent;
  }
}

/** A note that stands in the panel, or stood there before a link in it was followed. */
interface Leaf {
  readonly noteId: string;
  readonly address: string;
  title: string;
  kind: string;
  nodes: readonly Node[];
  scrolled: number;
  /** How often the whole of it was asked for. */
  asked: number;
  /** What is to be said while the whole has not come. */
  trouble: string;
  /** What had the focus when the next was opened. */
  left?: Element | null;
}

/** How long the whole of a note may take until a word is said of it, in milliseconds. */
const SLOW = 2000;

let panels = 0;

/**
 * `<note-panel>`: an open note. What the page holds of it stands there at once, the whole when it has come; a link to another
 * note takes its place, with a way back. Says what its buttons ask for by events.
 */
export class NotePanel extends PageElement {
  /** The addresses of the site. */
  address = addresses('/');
  readonly #trail: Leaf[] = [];
  readonly #heading = createElement('h2', { id: `open-note-${String((panels += 1))}`, tabindex: '-1' });
  readonly #content = createElement('div', { class: 'content' });
  readonly #back = createButton(
    '',
    () => {
      this.#turnBack();
    },
    { class: 'back' },
  );
  readonly #full = createElement('a', { class: 'full' }, words.fullNote);
  readonly #troubleWords = createElement('span');
  readonly #trouble = createElement(
    'p',
    { class: 'failed', role: 'status' },
    this.#troubleWords,
    createButton(words.tryAgain, () => {
      this.#tryAgain();
    }),
  );

  protected start(signal: AbortSignal): void {
    if (!this.hasChildNodes()) this.#build();
    listen(this.#content, 'click', this.#follow, { signal });
    listen(document, 'selectstart', this.#selecting, { signal });
  }

  #build(): void {
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-labelledby', this.#heading.id);
    const ask = (name: string, label: string, event: string, detail?: number) =>
      createButton(label, () => this.dispatchEvent(new CustomEvent(event, { detail })), { class: name });
    this.append(
      createElement(
        'header',
        {},
        this.#back,
        this.#heading,
        ask('keep', words.pin, 'notekeep'),
        ask('close', words.close, 'noteclose'),
      ),
      this.#content,
      createElement(
        'footer',
        {},
        ask('previous', words.previous, 'notestep', -1),
        ask('next', words.next, 'notestep', 1),
        this.#full,
      ),
    );
  }

  /** Who selects in the page, and not in the note, selects the page alone. */
  readonly #selecting = ({ target }: Event): void => {
    this.toggleAttribute('data-unselected', !(target instanceof Node && this.contains(target)));
  };

  /** The note that stands in the panel. */
  get noteId(): string | undefined {
    return this.#trail.at(-1)?.noteId;
  }

  /** Shows a note, and forgets those shown before. */
  show(noteId: string, link?: HTMLAnchorElement): void {
    this.#trail.length = 0;
    this.#turnTo(noteId, link);
  }

  /** Gives the focus to the note. */
  takeFocus(): void {
    this.#heading.focus({ preventScroll: true });
  }

  /** Says whether the note is that of the first mark, and of the last. */
  setEnds(isFirst: boolean, isLast: boolean): void {
    for (const [name, isEnd] of [
      ['previous', isFirst],
      ['next', isLast],
    ] as const) {
      const button = this.querySelector<HTMLButtonElement>(`.${name}`);
      if (button !== null) button.disabled = isEnd;
    }
  }

  /** Shows the note again from which the present one was opened. */
  #turnBack(): void {
    if (this.#trail.length < 2) return;
    this.#trail.pop();
    const leaf = this.#trail.at(-1);
    if (leaf === undefined) return;
    this.#draw(leaf);
    this.#content.scrollTop = leaf.scrolled;
    (leaf.left instanceof HTMLElement ? leaf.left : this.#heading).focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent('noteturn'));
  }

  /** A link to a note is followed within the panel, one to a source leads down to it; others are links. */
  readonly #follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const leaf = this.#trail.at(-1);
    if (link === null || leaf === undefined || !isPlainClick(event)) return;
    const { pathname, hash } = link;
    const source = this.#content.querySelector(`[data-id="${CSS.escape(hash.slice(1))}"]`);
    const isHere = pathname === location.pathname;
    const noteId = hash === '' ? this.address.noteAt(pathname) : isHere ? noteOfFragment(hash) : undefined;
    if (pathname === leaf.address && source !== null) {
      event.preventDefault();
      for (const lit of this.#content.querySelectorAll('.lit')) lit.classList.remove('lit');
      source.classList.add('lit');
      source.scrollIntoView({ block: 'nearest' });
    } else if (noteId !== undefined) {
      event.preventDefault();
      leaf.left = link;
      leaf.scrolled = this.#content.scrollTop;
      this.#turnTo(noteId, link);
      this.takeFocus();
      this.dispatchEvent(new CustomEvent('noteturn'));
    }
  };

  #turnTo(noteId: string, link?: HTMLAnchorElement): void {
    const isAuthors = isAuthorNote(noteId);
    const address = isAuthors ? noteId : this.address.note(noteId);
    const leaf: Leaf = {
      noteId,
      address,
      title: '',
      kind: '',
      nodes: [],
      scrolled: 0,
      asked: 0,
      trouble: '',
    };
    this.#trail.push(leaf);
    if (isAuthors) this.#fill(leaf, authorNoteOf(noteId, link), 'whole');
    else this.#fill(leaf, briefOf(noteId, link));
    this.#content.scrollTop = 0;
    if (!isAuthors) void this.#load(leaf, loadNote);
  }

  async #load(leaf: Leaf, load: (address: string) => Promise<HTMLElement>): Promise<void> {
    const asked = (leaf.asked += 1);
    const timer = setTimeout(() => {
      this.#tell(leaf, words.noteIsSlow);
    }, SLOW);
    try {
      const note = await load(leaf.address);
      await openReached(note);
      this.#fill(leaf, fullOf(note, leaf.address), 'whole');
    } catch {
      // What the page holds of the note stays; of several tries only the last has a say.
      if (asked === leaf.asked) this.#tell(leaf, words.noteHasFailed, 'failed');
    } finally {
      clearTimeout(timer);
    }
  }

  #tryAgain(): void {
    const leaf = this.#trail.at(-1);
    if (leaf === undefined) return;
    this.#tell(leaf, words.noteIsSlow);
    void this.#load(leaf, loadNoteAgain);
  }

  /** Says below what there is of a note how it stands with the rest. The button stays the same, and keeps the focus. */
  #tell(leaf: Leaf, trouble: string, state = 'loading'): void {
    leaf.trouble = trouble;
    if (this.#trail.at(-1) !== leaf) return;
    this.dataset['state'] = state;
    this.#troubleWords.textContent = trouble;
    if (!this.#trouble.isConnected) this.#content.append(this.#trouble);
  }

  #fill(leaf: Leaf, { title, kind, content }: NoteContent, state = 'loading'): void {
    Object.assign(leaf, { title, kind, nodes: content, trouble: '' });
    if (this.#trail.at(-1) !== leaf) return;
    const hadFocus = this.#trouble.contains(document.activeElement);
    this.dataset['state'] = state;
    this.#draw(leaf);
    if (hadFocus) this.takeFocus();
  }

  #draw(leaf: Leaf): void {
    const before = this.#trail.at(-2);
    const isAuthors = isAuthorNote(leaf.noteId);
    this.#heading.replaceChildren(isAuthors ? createElement('span', ofInterface(), leaf.title) : leaf.title);
    this.dataset['kind'] = leaf.kind;
    this.#content.replaceChildren(...leaf.nodes);
    if (leaf.trouble !== '') this.#tell(leaf, leaf.trouble, this.dataset['state']);
    this.#full.href = leaf.address;
    this.#full.hidden = isAuthors;
    this.#back.hidden = before === undefined;
    this.#back.textContent = before === undefined ? '' : words.backTo(before.title);
  }
}
