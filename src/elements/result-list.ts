import { results as words } from '../languages/on-demand.ts';
import type { Result } from '../search/answer.ts';
import type { Segment } from '../search/excerpt.ts';
import { createElement } from './create-element.ts';

/** Where a result leads, with what to mark there. */
function hrefOf(result: Result, base: string, marks: string): string {
  const [path = '', hash] = result.address.split('#');
  const query = marks === '' || result.isPlace === true ? '' : `?q=${encodeURIComponent(marks)}`;
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
  return results.map((result) =>
    createElement(
      'li',
      {},
      createElement('h2', {}, drawLink(result, result.title, base, marks)),
      createElement('p', { class: 'what' }, result.what),
      drawExcerpt(result.excerpt),
      ...(result.further.length > 0 ? drawFurther(result, base, marks) : []),
    ),
  );
}

function drawFurther({ further, rest }: Result, base: string, marks: string): HTMLElement[] {
  const lists = drawByPart(further, base, marks);
  if (rest.length === 0) return lists;
  const more = createElement(
    'details',
    { class: 'further-rest' },
    createElement('summary', {}, words.more(rest.length)),
  );
  // Drawn when they are asked for: there may be hundreds.
  more.addEventListener(
    'toggle',
    () => {
      more.append(...drawByPart(rest, base, marks));
    },
    { once: true },
  );
  return [...lists, more];
}

/** Passages, which stand in the order of the text, under the names of their parts, where parts have numbers of their own. */
function drawByPart(passages: readonly Result[], base: string, marks: string): HTMLElement[] {
  const parts = [...new Set(passages.map(({ part }) => part))];
  return parts.flatMap((part) => [
    ...(part === undefined ? [] : [createElement('p', { class: 'of-part' }, part)]),
    drawPassages(
      passages.filter((passage) => passage.part === part),
      base,
      marks,
    ),
  ]);
}

function drawPassages(passages: readonly Result[], base: string, marks: string): HTMLElement {
  const items = passages.map((passage) => {
    const excerpt = drawExcerpt(passage.excerpt);
    excerpt.prepend(drawLink(passage, passage.place ?? '', base, marks), ' ');
    return createElement('li', {}, excerpt);
  });
  return createElement('ul', { class: 'further' }, ...items);
}

function drawLink(result: Result, text: string, base: string, marks: string): HTMLAnchorElement {
  return createElement('a', { href: hrefOf(result, base, marks) }, text);
}

function drawExcerpt(segments: readonly Segment[]): HTMLElement {
  const parts = segments.map(({ text, hit }) => (hit ? createElement('mark', {}, text) : text));
  return createElement('p', { class: 'excerpt' }, ...parts);
}
