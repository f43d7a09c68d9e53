/** What is to be shown of a note. */
export interface NoteContent {
  readonly title: string;
  /** Its kind, as a class. */
  readonly kind: string;
  readonly content: Node;
}

const loaded = new Map<string, Promise<HTMLElement>>();

/** What the page itself holds of a note: its endnote, or no more than the link to it. */
export function briefOf(noteId: string, link?: HTMLAnchorElement): NoteContent {
  const content = document.createDocumentFragment();
  const endnote = document.getElementById(`note-${noteId}`);
  const parts = endnote?.querySelectorAll('.gloss, .gloss ~ p:not(.ways)') ?? [];
  for (const part of parts) content.append(part.cloneNode(true));
  const title = endnote?.querySelector('h3')?.textContent ?? link?.textContent ?? '';
  return { title, kind: endnote?.className ?? '', content };
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

async function fetchNote(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const note = page.querySelector<HTMLElement>('article.note');
  if (!response.ok || note === null) throw new Error(`There is no note at ${address}.`);
  return note;
}

/**
 * A note’s page as it is shown in an open note: what it is, its body, its sources. Its ids go, since the page at hand has its
 * own, and its headings stand below that of the open note.
 */
export function fullOf(note: HTMLElement, address: string): NoteContent {
  const content = document.createDocumentFragment();
  for (const part of note.querySelectorAll(
    ':scope > header > :not(h1, .way-back), :scope > :is(.body, .sources)',
  )) {
    content.append(document.importNode(part, true));
  }
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.setAttribute('href', address + (link.getAttribute('href') ?? ''));
  }
  for (const heading of content.querySelectorAll('h2')) {
    const lower = document.createElement('h3');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const element of content.querySelectorAll('[id]')) {
    element.setAttribute('data-id', element.id);
    element.removeAttribute('id');
  }
  for (const element of content.querySelectorAll('[aria-labelledby]'))
    element.removeAttribute('aria-labelledby');
  const kind = note.className.replace('note', '').trim();
  return { title: note.querySelector('h1')?.textContent ?? '', kind, content };
}
