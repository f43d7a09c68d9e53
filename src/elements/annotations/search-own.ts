import { mine } from '../../languages/mine.ts';
import { filterAnnotations } from '../../annotations/filter-annotations.ts';
import { createElement } from '../create-element.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import { linkTo } from './reference.ts';

/** How many of the reader’s annotations the search dialog shows. */
const SHOWN = 5;
/** From so many letters on it looks for them. */
const LEAST = 2;

/**
 * Shows in the search dialog which of the reader’s annotations have what is typed, below what the edition answers. What stands
 * in a block that gives something away is not among them.
 */
export function searchOwn({ store, root }: AnnotatedPage, { value }: HTMLInputElement): void {
  const dialog = document.querySelector<HTMLDialogElement>('search-dialog dialog');
  const old = dialog?.querySelector('.own-results');
  const open = store.all.filter(({ target, kind }) => !target.isGated && kind === 'highlight');
  const query = value.trim();
  const found =
    query.length < LEAST ? [] : filterAnnotations(open, { query, colour: '', tag: '' }).slice(0, SHOWN);
  if (found.length === 0) {
    old?.remove();
    return;
  }
  const items = found.map(({ target, comment, colour }) => {
    const link = createElement('a', { href: linkTo(target, root) }, target.exact);
    // On the page itself nothing would be loaded anew.
    link.onclick = () => dialog?.close();
    return createElement(
      'li',
      { 'data-colour': colour },
      link,
      ...(comment === '' ? [] : [createElement('p', { class: 'excerpt' }, comment)]),
    );
  });
  const section = createElement(
    'section',
    { class: 'own-results', 'aria-label': mine.found },
    createElement('h2', {}, mine.found),
    createElement('ol', {}, ...items),
  );
  if (old) old.replaceWith(section);
  else dialog?.append(section);
}
