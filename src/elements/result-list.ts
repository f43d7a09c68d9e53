import type { Result } from '../search/answer.ts';
import type { Segment } from '../search/excerpt.ts';

/** Where a result leads, with what to mark there. */
function hrefOf(result: Result, base: string, marks: string): string {
  const [path = '', hash] = result.address.split('#');
  const query = marks === '' ? '' : `?q=${encodeURIComponent(marks)}`;
  return `${base}${path}${query}${hash === undefined ? '' : `#${hash}`}`;
}

/**
 * Shows results in a list. Answers come in steps: where only what is quoted differs, only that is drawn anew, and a result
 * that has the focus keeps it.
 */
export function showResults(
  list: Element | null,
  results: readonly Result[],
  base: string,
  marks: string,
): void {
  if (list === null) return;
  const items = drawResults(results, base, marks);
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
function drawResults(results: readonly Result[], base: string, marks: string): HTMLLIElement[] {
  return results.map((result) => {
    const item = document.createElement('li');
    const heading = create('h2', '');
    heading.append(drawLink(result, result.title, base, marks));
    item.append(heading, create('p', 'what', result.what), drawExcerpt(result.excerpt));
    if (result.further.length > 0) item.append(...drawFurther(result, base, marks));
    return item;
  });
}

function drawFurther({ further, rest }: Result, base: string, marks: string): HTMLElement[] {
  const list = drawPassages(further, base, marks);
  if (rest.length === 0) return [list];
  const more = document.createElement('details');
  more.className = 'further-rest';
  more.append(create('summary', '', `${String(rest.length)} more`));
  // Drawn when they are asked for: there may be hundreds.
  more.addEventListener(
    'toggle',
    () => {
      more.append(drawPassages(rest, base, marks));
    },
    { once: true },
  );
  return [list, more];
}

function drawPassages(passages: readonly Result[], base: string, marks: string): HTMLElement {
  const list = create('ul', 'further');
  list.append(
    ...passages.map((passage) => {
      const item = document.createElement('li');
      const name = `Passage ${String(passage.passage)}`;
      const excerpt = drawExcerpt(passage.excerpt);
      excerpt.prepend(drawLink(passage, name, base, marks), ' ');
      item.append(excerpt);
      return item;
    }),
  );
  return list;
}

function drawLink(result: Result, text: string, base: string, marks: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = hrefOf(result, base, marks);
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
