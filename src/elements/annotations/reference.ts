import type { Target } from '../../annotations/annotation.ts';
import { hooked } from '../../markup/hooks.ts';
import { nameQuotedPlace } from '../quoted-place.ts';

/** How many words name either end of a long quotation in a link. */
const NAMED = 4;
/** From so many characters on a link names both ends of a quotation instead of all of it. */
const LONG = 120;

/**
 * The address of an annotation’s words: its passage, and for browsers that know text fragments the words themselves.
 * @param root the address of the site’s root
 */
export function linkTo({ page, passage = '', exact }: Target, root: string): string {
  return `${root}${page}#${passage}${exact === '' ? '' : `:~:text=${textOf(exact)}`}`;
}

function textOf(exact: string): string {
  if (exact.length <= LONG && !exact.includes('\n')) return encode(exact);
  const all = exact.split(/\s+/u);
  return `${encode(all.slice(0, NAMED).join(' '))},${encode(all.slice(-NAMED).join(' '))}`;
}

function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/gu, '%2D');
}

/** What names the place of a range of this page in a citation: author, title and passages, as the page says it. */
export function referenceOf(range: Range): string {
  const title = document.documentElement.dataset['title'] ?? document.title;
  const start = elementOf(range.startContainer);
  const note = start?.closest('note-panel, .endnotes li')?.querySelector('h2, h3');
  if (note) return `${note.textContent}, ${title}`;
  const reference =
    document.querySelector('copy-citation[reference]')?.getAttribute('reference') ?? document.title;
  const passages = new Set(
    [start, elementOf(range.endContainer)].flatMap((element) => element?.closest(hooked('passage')) ?? []),
  );
  const place = nameQuotedPlace([...passages], range);
  return place === '' ? reference : `${reference}, ${place}`;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
