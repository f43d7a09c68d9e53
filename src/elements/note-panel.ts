import { noteOfPath } from '../reading/note-address.ts';
import { createElement } from './create-element.ts';
import { briefOf, fullOf, loadNote, type NoteContent } from './note-source.ts';
import { isPlainClick } from './plain-click.ts';

declare global {
  interface HTMLElementTagNameMap {
    'note-panel': NotePanel;
  }
}

/** A note that stands in the panel, or stood there before a link in it was followed. */
interface Leaf {
  readonly noteId: string;
  readonly address: string;
  title: string;
  kind: string;
  nodes: Node[];
  scrolled: number;
  /** What had the focus when the next was opened. */
  left?: Element | null;
}

let panels = 0;

/**
 * `<note-panel>`: an open note. What the page holds of it stands there at once, the whole when it has come; a link to another
 * note takes its place, with a way back. Says what its buttons ask for by events: `noteclose`, `notekeep`, `notestep` (with
 * −1 or 1 as detail) and `noteturn`, when another note has taken the place.
 */
export class NotePanel extends HTMLElement {
  /** Where the site’s notes are: `/notes/`. */
  notes = '/notes/';
  readonly #trail: Leaf[] = [];
  readonly #heading = createElement('h2', { id: `open-note-${String((panels += 1))}`, tabindex: '-1' });
  readonly #content = createElement('div', { class: 'content' });
  readonly #back = createElement('button', { type: 'button', class: 'back' });
  readonly #full = createElement('a', { class: 'full' }, 'Full note');

  connectedCallback(): void {
    if (this.hasChildNodes()) return;
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-labelledby', this.#heading.id);
    const ask = (name: string, label: string, event: string, detail?: number) => {
      const button = createElement('button', { type: 'button', class: name }, label);
      button.onclick = () => this.dispatchEvent(new CustomEvent(event, { detail }));
      return button;
    };
    this.#back.onclick = () => {
      this.back();
    };
    this.append(
      createElement(
        'header',
        {},
        this.#back,
        this.#heading,
        ask('keep', 'Pin', 'notekeep'),
        ask('close', 'Close', 'noteclose'),
      ),
      this.#content,
      createElement(
        'footer',
        {},
        ask('previous', 'Previous', 'notestep', -1),
        ask('next', 'Next', 'notestep', 1),
        this.#full,
      ),
    );
    this.#content.addEventListener('click', (event) => {
      this.#follow(event);
    });
  }

  /** The note that stands in the panel. */
  get noteId(): string | undefined {
    return this.#trail.at(-1)?.noteId;
  }

  /** Shows a note, and forgets those shown before. */
  show(noteId: string, link?: HTMLAnchorElement): void {
    this.#trail.length = 0;
    this.#turnTo(noteId, link);
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
  back(): void {
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
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const leaf = this.#trail.at(-1);
    if (link === null || leaf === undefined || !isPlainClick(event)) return;
    const { pathname, hash } = link;
    const source = this.#content.querySelector(`[data-id="${CSS.escape(hash.slice(1))}"]`);
    const noteId = noteOfPath(pathname, this.notes);
    if (pathname === leaf.address && source !== null) {
      event.preventDefault();
      for (const lit of this.#content.querySelectorAll('.lit')) lit.classList.remove('lit');
      source.classList.add('lit');
      source.scrollIntoView({ block: 'nearest' });
    } else if (noteId !== undefined && hash === '') {
      event.preventDefault();
      leaf.left = link;
      leaf.scrolled = this.#content.scrollTop;
      this.#turnTo(noteId, link);
      this.#heading.focus({ preventScroll: true });
      this.dispatchEvent(new CustomEvent('noteturn'));
    }
  }

  #turnTo(noteId: string, link?: HTMLAnchorElement): void {
    const address = `${this.notes}${noteId}/`;
    const leaf: Leaf = { noteId, address, title: '', kind: '', nodes: [], scrolled: 0 };
    this.#trail.push(leaf);
    this.#fill(leaf, briefOf(noteId, link));
    this.#content.scrollTop = 0;
    this.dataset['state'] = 'loading';
    void this.#load(leaf);
  }

  async #load(leaf: Leaf): Promise<void> {
    try {
      this.#fill(leaf, fullOf(await loadNote(leaf.address), leaf.address), 'whole');
    } catch {
      // What the page holds of the note stays.
      this.#fill(leaf, { ...leaf, content: this.#failed(leaf) }, 'failed');
    }
  }

  #failed(leaf: Leaf): Node {
    const again = createElement('button', { type: 'button' }, 'Try again');
    again.onclick = () => {
      leaf.nodes.pop();
      void this.#load(leaf);
    };
    const words = createElement(
      'p',
      { class: 'failed', role: 'status' },
      'The rest of the note could not be loaded. ',
      again,
    );
    const content = document.createDocumentFragment();
    content.append(...leaf.nodes, words);
    return content;
  }

  #fill(leaf: Leaf, { title, kind, content }: NoteContent, state = 'loading'): void {
    leaf.title = title;
    leaf.kind = kind;
    leaf.nodes = [...content.childNodes];
    if (this.#trail.at(-1) !== leaf) return;
    this.dataset['state'] = state;
    this.#draw(leaf);
  }

  #draw(leaf: Leaf): void {
    const before = this.#trail.at(-2);
    this.#heading.textContent = leaf.title;
    this.className = leaf.kind;
    this.#content.replaceChildren(...leaf.nodes);
    this.#full.href = leaf.address;
    this.#back.hidden = before === undefined;
    this.#back.textContent = before === undefined ? '' : `Back to ${before.title}`;
  }
}
