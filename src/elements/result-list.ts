import type { Result } from '../search/answer.ts';
import type { Segment } from '../search/excerpt.ts';

/** Where a result leads, with the words to mark there. */
function hrefOf(result: Result, base: string, words: readonly string[]): string {
  const [path = '', hash] = result.address.split('#');
  const marks = words.length === 0 ? '' : `?q=${encodeURIComponent(words.join(' '))}`;
  return `${base}${path}${marks}${hash === undefined ? '' : `#${hash}`}`;
}

/**
 * Shows results in a list. Answers come in steps: where only what is quoted differs, only that is drawn anew, and a result
 * that has the focus keeps it.
 */
export function showResults(
  list: Element | null,
  results: readonly Result[],
  base: string,
  words: readonly string[],
): void {
  if (list === null) return;
  const items = drawResults(results, base, words);
  const shown = [...list.children];
  if (
    shown.length === items.length &&
    items.every((item, index) => linksOf(item) === linksOf(shown[index]))
  ) {
    items.forEach((item, index) => {
      replaceExcerpt(shown[index], item);
    });
    return;
  }
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLAnchorElement && list.contains(activeElement)
      ? activeElement.href
      : undefined;
  list.replaceChildren(...items);
  if (focused === undefined) return;
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === focused) ?? links[0])?.focus({ preventScroll: true });
}

/** Where an item leads, all of it in one line. */
function linksOf(item: Element | undefined): string {
  return [...(item?.querySelectorAll('a') ?? [])].map(({ href }) => href).join(' ');
}

function replaceExcerpt(item: Element | undefined, drawn: Element): void {
  const excerpt = drawn.querySelector(':scope > .excerpt');
  if (excerpt !== null) item?.querySelector(':scope > .excerpt')?.replaceWith(excerpt);
}

/** Draws results as items of a list. Everything typed or found is put in as text. */
function drawResults(results: readonly Result[], base: string, words: readonly string[]): HTMLLIElement[] {
  return results.map((result) => {
    const item = document.createElement('li');
    const heading = create('h2', '');
    heading.append(drawLink(result, result.title, base, words));
    item.append(heading, create('p', 'what', result.what), drawExcerpt(result.excerpt));
    if (result.further.length > 0) item.append(drawFurther(result, base, words));
    return item;
  });
}

function drawFurther({ further }: Result, base: string, words: readonly string[]): HTMLElement {
  const list = create('ul', 'further');
  list.append(
    ...further.map((passage) => {
      const item = document.createElement('li');
      const name = passage.what.replace(/^.* · /u, '');
      const excerpt = drawExcerpt(passage.excerpt);
      excerpt.prepend(drawLink(passage, name, base, words), ' ');
      item.append(excerpt);
      return item;
    }),
  );
  return list;
}

function drawLink(result: Result, text: string, base: string, words: readonly string[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = hrefOf(result, base, words);
  link.textContent = text;
  return link;
}

function drawExcerpt(segments: readonly Segment[]): HTMLElement {
  const paragraph = create('p', 'excerpt');
  for (const { text, hit } of segments) {
    if (hit) paragraph.append(create('mark', '', text));
    else paragraph.append(text);
  }
  return paragraph;
}

function create(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
