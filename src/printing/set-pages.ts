/** What Paged.js brings into a page, as far as it is used here. */
interface PagedWindow {
  readonly Paged: {
    readonly Handler: new (chunker: Chunker, polisher: unknown, caller: unknown) => object;
    registerHandlers(handler: unknown): void;
  };
  readonly PagedPolyfill: { preview(): Promise<{ readonly total: number }> };
}

interface Chunker {
  readonly hooks: { readonly renderNode: { readonly hooks: ((node: Node) => void)[] } };
}

/**
 * Sets the document into pages. It runs in the browser, after Paged.js has come into the document, and so stands alone.
 * @returns the number of pages.
 * @throws where the pages do not hold the words of the document, or the gloss of a note stands at the foot of none.
 */
export async function setPages(): Promise<number> {
  const { Paged, PagedPolyfill } = window as unknown as PagedWindow;
  const GLOSS = '[data-gloss-of]';

  /** A page has the gloss of a note once, however often the note is mentioned there. */
  class OneGlossAPage extends Paged.Handler {
    constructor(chunker: Chunker, polisher: unknown, caller: unknown) {
      super(chunker, polisher, caller);
      // Before Paged.js takes the glosses of the node to the foot of its page.
      chunker.hooks.renderNode.hooks.unshift((node) => {
        if (!(node instanceof HTMLElement)) return;
        const foot = node.closest('.pagedjs_page')?.querySelector('.pagedjs_footnote_area');
        const there = new Set([...(foot?.querySelectorAll<HTMLElement>(GLOSS) ?? [])].map(noteOf));
        for (const gloss of node.querySelectorAll<HTMLElement>(GLOSS)) {
          if (there.has(noteOf(gloss))) gloss.remove();
          else there.add(noteOf(gloss));
        }
      });
    }
  }
  Paged.registerHandlers(OneGlossAPage);

  const source = wordsOf([document.body]);
  const glossed = new Set([...document.querySelectorAll<HTMLElement>(GLOSS)].map(noteOf));
  await document.fonts.ready;
  const { total } = await PagedPolyfill.preview();

  const set = wordsOf([...document.querySelectorAll('.pagedjs_page_content')]);
  if (set !== source) {
    let at = 0;
    while (source[at] === set[at]) at += 1;
    throw new Error(
      `The pages lost or repeated words near “${source.slice(Math.max(0, at - 40), at + 40)}”.`,
    );
  }
  const feet = document.querySelectorAll<HTMLElement>(`.pagedjs_footnote_area ${GLOSS}`);
  const shown = new Set([...feet].map(noteOf));
  const missing = [...glossed].filter((note) => !shown.has(note));
  if (missing.length > 0) throw new Error(`No page has the gloss of ${missing.join(', ')}.`);
  // Running heads and page numbers are no part of what is read aloud.
  for (const margin of document.querySelectorAll('.pagedjs_margin'))
    margin.setAttribute('aria-hidden', 'true');
  return total;

  function noteOf({ dataset }: HTMLElement): string | undefined {
    return dataset['glossOf'];
  }

  function wordsOf(roots: readonly Element[]): string {
    return roots
      .map((root) => {
        const copy = root.cloneNode(true) as Element;
        for (const other of copy.querySelectorAll(`${GLOSS}, style, script`)) other.remove();
        return copy.textContent.replaceAll(/[\s\u00AD]+/gu, '');
      })
      .join('');
  }
}

/**
 * Takes away the pages of the notes in full and of the sources, with what leads to them; the text stays with its glosses as it was
 * set. It runs in the browser, after `setPages`, and so stands alone.
 * @returns the number of pages that are left.
 */
export function dropNotePages(): number {
  const pages = [...document.querySelectorAll('.pagedjs_page')];
  const isAfter = (page: Element) =>
    page.querySelector('.pagedjs_page_content :is(.endnotes, .sources)') !== null;
  const first = pages.findIndex(isAfter);
  const gone = first === -1 ? [] : pages.slice(first);
  for (const page of gone) page.remove();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    if (document.getElementById(decodeURIComponent(link.hash.slice(1))) !== null) continue;
    const entry = link.closest('.contents li');
    if (entry === null) link.removeAttribute('href');
    else entry.remove();
  }
  // A list of one leads nowhere that the next page is not.
  for (const contents of document.querySelectorAll('.contents'))
    if (contents.querySelectorAll('li').length < 2) contents.remove();
  return pages.length - gone.length;
}
