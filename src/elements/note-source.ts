import { fragments } from '../address.ts';
import { HOOK, hooked } from '../markup/hooks.ts';
import { createElement } from './create-element.ts';

/** What is to be shown of a note. */
export interface NoteContent {
  readonly title: string;
  /** What kind of note it is; empty while that is not known. */
  readonly kind: string;
  readonly content: readonly Node[];
}

/** A note of the author’s as its list on the page has it. */
export function authorNoteOf(fragment: string, mark?: HTMLAnchorElement): NoteContent {
  const note = document.getElementById(fragment.slice(1))?.cloneNode(true) as Element | undefined;
  for (const way of note?.querySelectorAll(hooked('not-words')) ?? []) way.remove();
  for (const element of note?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
  const content = createElement('div', { class: 'body' }, ...(note?.childNodes ?? []));
  return { title: mark?.ariaLabel ?? '', kind: '', content: [content] };
}

const loaded = new Map<string, Promise<HTMLElement>>();

/** What the page itself holds of a note: its endnote, or no more than the link to it. */
export function briefOf(noteId: string, link?: HTMLAnchorElement): NoteContent {
  const endnote = document.getElementById(fragments.endnote(noteId));
  const pieces = [...(endnote?.querySelectorAll(hooked('brief-piece')) ?? [])];
  const title = endnote?.querySelector(hooked('note-title')) ?? link;
  return {
    title: title?.textContent ?? '',
    kind: endnote?.dataset['kind'] ?? '',
    content: pieces.map((piece) => withoutHooks(piece.cloneNode(true))),
  };
}

/**
 * Fetches a note’s page ahead of need or at it; once fetched it is kept.
 * @throws where the network fails; asking again tries again
 */
export function loadNote(address: string): Promise<HTMLElement> {
  const known = loaded.get(address);
  if (known !== undefined) return known;
  const loading = fetchNote(address);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

/** Fetches a note’s page anew, and lets go of a fetch that has not ended. */
export function loadNoteAgain(address: string): Promise<HTMLElement> {
  loaded.delete(address);
  return loadNote(address);
}

async function fetchNote(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const note = page.querySelector<HTMLElement>(hooked('note'));
  if (!response.ok || note === null) throw new Error(`There is no note at ${address}.`);
  return note;
}

/**
 * A note’s page as it is shown in an open note. Its ids go, since the page at hand has its own, and its headings stand below
 * that of the open note.
 */
export function fullOf(note: HTMLElement, address: string): NoteContent {
  const whole = createElement('div');
  for (const name of ['note-piece', 'note-end'] as const)
    for (const piece of note.querySelectorAll(hooked(name)))
      whole.append(withoutHooks(document.importNode(piece, true)));
  for (const link of whole.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.setAttribute('href', address + (link.getAttribute('href') ?? ''));
  for (const heading of whole.querySelectorAll('h2'))
    heading.replaceWith(createElement('h3', {}, ...heading.childNodes));
  for (const element of whole.querySelectorAll('[id]')) {
    element.setAttribute('data-id', element.id);
    element.removeAttribute('id');
  }
  for (const element of whole.querySelectorAll('[aria-labelledby]'))
    element.removeAttribute('aria-labelledby');
  return {
    title: note.querySelector(hooked('note-title'))?.textContent ?? '',
    kind: note.dataset['kind'] ?? '',
    content: [...whole.childNodes],
  };
}

/** A copy is no more what the page’s own scripts look for. */
function withoutHooks(piece: Node): Node {
  if (piece instanceof Element) piece.removeAttribute(HOOK);
  return piece;
}
